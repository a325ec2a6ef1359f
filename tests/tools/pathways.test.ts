import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layOut } from '../../language/syntax/format.ts';
import { checkExamples, examples } from '../examples/told.ts';
import { hindrance, writePathways } from './pathways.ts';

const made: string[] = [];

function programmeOf(schools: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pathways-'));
  made.push(folder);
  writePathways(folder, schools);
  return folder;
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.inquiry'));
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('a programme made for trials', () => {
  it('holds the programme and a plan for each school, and a school that is made up is asked nothing', async () => {
    const plans = await checkExamples(relative(examples, programmeOf(24)), '1900-01-01');
    expect(plans).toHaveLength(1 + 24);
    expect(plans.map(({ today }) => today)).toEqual(plans.map(() => '2022-06-20'));
    const written = readdirSync(join(examples, 'pathways/schools'));
    const madeUp = plans.filter(({ root }) => root.endsWith('.inquiry') && !written.includes(basename(root)));
    expect(madeUp).toHaveLength(12);
    expect(madeUp.flatMap(({ verdict }) => [...verdict.findings, ...verdict.undecided])).toEqual([]);
  });

  it('is laid out as the formatter lays it out', () => {
    const texts = [...textsIn(programmeOf(42))];
    expect(texts.filter(([, text]) => layOut(text).text !== text).map(([file]) => file)).toEqual([]);
  });

  it('is the same each time', () => {
    expect(textsIn(programmeOf(18))).toEqual(textsIn(programmeOf(18)));
  });

  it('is not made over what somebody wrote, nor with a trio of two', () => {
    const folder = programmeOf(12);
    expect(hindrance(folder, 12)).toBe(
      `There is something in ${folder} already; give the name of a new or an empty folder.`,
    );
    expect(hindrance(join(folder, 'new'), 14)).toBe('Schools come in trios: give a multiple of three from 12 to 1312.');
    expect(hindrance(join(folder, 'new'), 150)).toBeUndefined();
  });
});
