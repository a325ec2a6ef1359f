import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, inProcess, removeFolders } from './in-process.ts';

let cwd = '';

beforeAll(() => {
  cwd = emptyFolder();
  mkdirSync(join(cwd, 'town', 'schools'), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(cwd, 'town', path), text);
  write('inquiry.yaml', 'title: The town\nas-of: 2026-11-02\nplans: [schools/*]\n');
  write(
    'programme.inquiry',
    'partnership "The town" { status running }\nreport "How we are" { form programme-overview }\n',
  );
  write('schools/ash.inquiry', 'inquiry "At Ash" { status running }\nmeeting "What we saw" on 2026-12-04\n');
  write('schools/birch.inquiry', 'inquiry "At Birch"\nmeeting "Behind doors" on 2026-12-05 internal\n');
});

afterAll(removeFolders);

const overview = (...args: readonly string[]) => inProcess(['report', 'programme-overview', ...args], cwd);

describe('the overview of a programme', () => {
  it('tells of its plans, whether its folder is named or a file in it', async () => {
    const { out, err, code } = await overview('town');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('- **Plans:** 2\n');
    expect(out).toContain('- **Next:** 4 December 2026: Meeting: What we saw (At Ash)\n');
    expect(await overview('town/programme.inquiry')).toEqual({ out, err, code });
  });

  it('is a page that says so of a plan that is no programme', async () => {
    const { out, code } = await overview('town/schools/ash.inquiry');
    expect(code).toBe(0);
    expect(out).toContain('> **Note:** This plan is no programme');
  });

  it('tells the public nothing that is internal in a plan', async () => {
    expect((await overview('town')).out).toContain('Behind doors');
    expect((await overview('town', '--for', 'public')).out).not.toContain('Behind doors');
  });

  it('tells of plans of a programme that is no more than its settings', async () => {
    mkdirSync(join(cwd, 'bare', 'schools'), { recursive: true });
    writeFileSync(join(cwd, 'bare', 'inquiry.yaml'), 'title: The bay\nplans: [schools/*]\n');
    writeFileSync(join(cwd, 'bare', 'schools', 'elm.inquiry'), 'inquiry "At Elm"\n');
    const { out, code } = await overview('bare');
    expect(code).toBe(0);
    expect(out).toMatch(/^# Programme overview: The bay\n/);
    expect(out).toContain('- **Plans:** 1\n');
  });

  it('says in which language it is asked for', async () => {
    expect((await overview('town', '--language', 'sv')).out).toContain('- **Planer:** 2\n');
  });

  it('is written where the programme owes it', async () => {
    const { code } = await inProcess(['report', '--all', 'town', '-o', 'out', '--format', 'md'], cwd);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'out', 'how-we-are.md'), 'utf8')).toContain('- **Plans:** 2\n');
  });
});
