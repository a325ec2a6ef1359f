import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyFolder, inProcess, removeFolders } from '../cli/in-process.ts';
import { root } from '../tools/run.ts';
import { faultsOf } from './faults.ts';
import { argumentsOf, stepsOf, withPrinted, written } from './tutorial.ts';

const path = join(root, 'docs/tutorial.md');
const read = (): string => readFileSync(path, 'utf8').replaceAll('\r', '');

afterAll(removeFolders);

/** Does what the tutorial says, and answers what each command printed. */
async function followed(page: string): Promise<string[]> {
  const folder = emptyFolder();
  let plan: string[] = [];
  const printed: string[] = [];
  for (const step of stepsOf(page)) {
    if (step.does === 'write') {
      plan = written(plan, step.text);
      const text = `${plan.join('\n\n')}\n`;
      expect(faultsOf(text)).toEqual([]);
      writeFileSync(join(folder, 'plan.inquiry'), text);
    } else {
      const { out, err } = await inProcess(argumentsOf(step.command), folder);
      printed.push(`${out}${err}`);
    }
  }
  return printed;
}

describe('the tutorial', () => {
  it('tells what happens to a reader who does what it says (mend it with UPDATE=1)', async () => {
    const printed = await followed(read());
    if (process.env['UPDATE'] === '1') writeFileSync(path, withPrinted(read(), printed));
    const told = stepsOf(read()).flatMap((step) => (step.does === 'run' ? [step.printed] : []));
    expect(told.length).toBeGreaterThan(8);
    expect(printed).toEqual(told);
  });

  it('writes a declaration anew in the place of the one that begins alike', () => {
    const plan = written([], 'school a "A"\n\ncontract "C" from 2026\n');
    expect(written(plan, 'contract "C" from 2027\n\nnext "N"')).toEqual([
      'school a "A"',
      'contract "C" from 2027',
      'next "N"',
    ]);
  });
});
