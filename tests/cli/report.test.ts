import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allReports } from '../../language/reports/index.ts';
import { emptyFolder, inProcess, removeFolders } from './in-process.ts';

const settings = 'title: Our network\nas-of: 2026-10-01\nreports:\n  note: For the governing body only.\n';
const plan =
  'inquiry "A calmer start" by tutor at "The school" { status draft }\nrole tutor "Form tutor" voice teacher\n';
let cwd = '';

beforeAll(() => {
  cwd = emptyFolder();
  writeFileSync(join(cwd, 'inquiry.yaml'), settings);
  writeFileSync(join(cwd, 'plan.inquiry'), plan);
});

afterAll(removeFolders);

describe.each(allReports.map(({ id }) => id))('the report “%s”', (id) => {
  it('is printed as Markdown where nothing is said, with the day and the note of the plan', async () => {
    const { out, err, code } = await inProcess(['report', id], cwd);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatch(/^# .*Our network/);
    expect(out).toContain('1 October 2026');
    expect(out).toContain('For the governing body only.');
  });

  it('is the same every time, and follows --as-of', async () => {
    const first = await inProcess(['report', id, '.', '--as-of', '2026-12-24'], cwd);
    expect(await inProcess(['report', id, '.', '--as-of', '2026-12-24'], cwd)).toEqual(first);
    expect(first.out).toContain('24 December 2026');
  });

  it('is written in the format the file is called by', async () => {
    for (const [name, begins] of [
      ['a.html', '<!doctype html>'],
      ['a.json', '{\n  "version": 1'],
      ['a.md', '# '],
    ] as const) {
      expect(await inProcess(['report', id, '.', '-o', name], cwd)).toEqual({ out: '', err: '', code: 0 });
      expect(readFileSync(join(cwd, name), 'utf8').slice(0, begins.length).toLowerCase()).toBe(begins);
    }
  });
});
