import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../language/syntax/format.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { checkExamples, examples, told } from './told.ts';

/**
 * Every folder of the examples that is a plan, or a programme of plans. A new folder is held to this table by being
 * there; `vitest run tests/examples/initiatives.test.ts -u` writes what is said of it.
 */
const folders = readdirSync(examples)
  .filter((folder) => existsSync(join(examples, folder, 'inquiry.yaml')))
  .sort();

/** These have nothing left to ask, so that a fault planted in one of them is the only thing to be found there. */
const sound = [
  'better-schools',
  'classroom',
  'co-ownership',
  'dundee',
  'inclusive-inquiry',
  'iqea',
  'mutual-benefit',
  'stockborough',
];

/** A finding of these says that a text was misread or miswritten, never what a critical friend thinks of the plan. */
const misread = /^(syntax|settings|internal)\/|^consistency\/(unknown-name|duplicate-name|conflict-markers)$/;

describe.each(folders)('the example %s', (folder) => {
  it('is read on a day of its own', async () => {
    const days = (await check(folder)).map(({ today }) => today);
    expect(days).not.toEqual([]);
    expect(days).not.toContain(anotherDay);
  });

  it('can be read whole, and every name in it leads somewhere', async () => {
    const findings = (await check(folder)).flatMap(({ verdict }) => verdict.findings);
    expect(findings.filter(({ rule }) => misread.test(rule))).toEqual([]);
  });

  it('is laid out as the formatter lays it out', async () => {
    const texts = (await check(folder)).flatMap((plan) => [...plan.texts]);
    expect(texts.filter(([, text]) => layOut(text).text !== text).map(([file]) => file)).toEqual([]);
  });

  it('says on less than a page what is fact in it and what is made up', () => {
    const lines = readFileSync(join(examples, folder, 'README.md'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(14);
  });

  it('is asked what a critical friend would ask, word for word', async () => {
    await expect(told(await check(folder))).toMatchFileSnapshot(`golden/${folder}.txt`);
  });
});

describe.each(sound)('the sound example %s', (folder) => {
  it('leaves nothing to ask and nothing that cannot be told', async () => {
    const verdicts = (await check(folder)).map(({ verdict }) => verdict);
    expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
    expect(verdicts.flatMap(({ undecided }) => undecided)).toEqual([]);
  });
});

/** A day that no example is read on. */
const anotherDay = '1900-01-01';

function check(folder: string): Promise<readonly CheckedPlan[]> {
  return checkExamples(folder, anotherDay);
}
