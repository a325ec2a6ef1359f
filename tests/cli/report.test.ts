import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

describe('a report for certain readers', () => {
  it('is in the language asked for, else in that of the plan', async () => {
    const { out } = await inProcess(['report', 'plan', '--language', 'sv'], cwd);
    expect(out).toContain('*Vad försöker vi ta reda på, och hur?*');
    expect(out).toContain('Läget den 1 oktober 2026');
    expect((await inProcess(['report', '--list', '--language', 'es'], cwd)).out).toContain('¿Qué intentamos averiguar');
  });

  it('stands beside questions and findings that speak the language asked for', async () => {
    expect((await inProcess(['questions', '--language', 'es'], cwd)).out).toContain('¿A quién afecta este trabajo');
    expect(await inProcess(['check', '--language', 'sv', '--fail-on', 'never'], cwd)).toMatchObject({ code: 0 });
    const { err, code } = await inProcess(['check', '--language', 'fi'], cwd);
    expect({ err, code }).toMatchObject({ err: expect.stringContaining('it takes en, sv or es.'), code: 2 });
  });

  it('is the public edition where that is asked for', async () => {
    expect((await inProcess(['report', 'plan', '--for', 'public'], cwd)).out).toContain('*Public edition.');
    expect((await inProcess(['report', 'plan'], cwd)).out).not.toContain('Public edition');
  });

  it('is of one role only where it is about roles', async () => {
    const { err, code } = await inProcess(['report', 'plan', '--role', 'tutor'], cwd);
    expect({ err, code }).toEqual({
      err: 'The report “plan” is not about roles, so it cannot be that of “tutor”.\n',
      code: 2,
    });
  });
});

describe('a report that is no text', () => {
  it('is written to the file that is named', async () => {
    expect(await inProcess(['report', 'plan', '.', '-o', 'plan.docx'], cwd)).toEqual({ out: '', err: '', code: 0 });
    expect([...readFileSync(join(cwd, 'plan.docx')).subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('is not poured into a terminal', async () => {
    expect(await inProcess(['report', 'plan', '.', '--format', 'docx'], cwd)).toEqual({
      out: '',
      err: 'A docx file is no text to print. Name the file it should be with -o plan.docx\n',
      code: 2,
    });
  });

  it('needs a browser that is there where it is a PDF', async () => {
    expect(await inProcess(['report', 'plan', '.', '-o', 'plan.pdf', '--browser', '/nowhere'], cwd)).toEqual({
      out: '',
      err: 'There is no browser at /nowhere that can be run. Name another, or none: then one is looked for where browsers usually stand.\n',
      code: 2,
    });
    expect(existsSync(join(cwd, 'plan.pdf'))).toBe(false);
  });
});

describe('my part as a calendar', () => {
  it('is the same every time, and goes by the ending of the file', async () => {
    writeFileSync(join(cwd, 'plan.inquiry'), `${plan}meeting "What we saw" on 2026-11-20 by tutor\n`);
    const asked = ['report', 'my-part', '.', '--role', 'tutor'];
    expect(await inProcess([...asked, '-o', 'my-part.ics'], cwd)).toEqual({ out: '', err: '', code: 0 });
    const file = readFileSync(join(cwd, 'my-part.ics'), 'utf8');
    expect(file).toContain('\r\nDTSTAMP:20261001T000000Z\r\n');
    expect((await inProcess([...asked, '--format', 'ics'], cwd)).out).toBe(file);
  });
});

describe('every report that is owed', () => {
  const owing = `${plan}report "What we saw" to "The governors" { form evidence-matrix }
report "A letter home" { form letter }
report "Something for the staff"
`;

  it('is written into a folder, called after its title', async () => {
    writeFileSync(join(cwd, 'plan.inquiry'), owing);
    const { out, err, code } = await inProcess(['report', '--all', '.', '-o', 'out', '--format', 'html'], cwd);
    expect({ out, err, code }).toEqual({
      out: 'out/what-we-saw.html\n',
      err:
        '“A letter home” is to be in the form “letter”, which is none of the reports.\n' +
        '“Something for the staff” says no form, so there is no report of it.\n',
      code: 0,
    });
    expect(readFileSync(join(cwd, 'out', 'what-we-saw.html'), 'utf8')).toContain('<p class="kind">Evidence matrix</p>');
  });

  it('may be a Word document', async () => {
    const { out, code } = await inProcess(['report', '--all', '.', '-o', 'words', '--format', 'docx'], cwd);
    expect({ out, code }).toEqual({ out: 'words/what-we-saw.docx\n', code: 0 });
    expect(
      readFileSync(join(cwd, 'words', 'what-we-saw.docx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('is written in a form that it can have, and is told of where it cannot', async () => {
    writeFileSync(join(cwd, 'plan.inquiry'), owing.replace('form letter', 'form contract'));
    const asked = ['report', '--all', '.', '-o', 'data', '--format', 'madmp'];
    const { out, err, code } = await inProcess(asked, cwd);
    expect({ out, code }).toEqual({ out: 'data/what-we-saw.madmp.json\n', code: 0 });
    expect(err).toContain(
      'a-letter-home.madmp.json: The report “contract” cannot be written as madmp. This form is there for evidence-matrix and data-agreement.\n',
    );
    expect(err).toContain('To be filled in before the file goes anywhere');
    expect(JSON.parse(readFileSync(join(cwd, 'data', 'what-we-saw.madmp.json'), 'utf8')).dmp.modified).toBe(
      '2026-10-01T00:00:00Z',
    );
  });

  it('needs a folder, and is nothing where nothing is owed', async () => {
    writeFileSync(join(cwd, 'plan.inquiry'), plan);
    expect((await inProcess(['report', '--all'], cwd)).code).toBe(2);
    expect(await inProcess(['report', '--all', '-o', 'none'], cwd)).toEqual({
      out: '',
      err: 'The plan owes no report: no line of it begins with `report`. Nothing was written.\n',
      code: 0,
    });
  });
});

describe('one account', () => {
  const owing = `${plan}report account "What we saw" to "Families" due 2026-12-01 { form evidence-matrix }
report "For the tutor" to tutor { form my-part }
report "Taken back" to tutor withdrawn { form plan }
report "A letter home" { form letter }
report "Between us" to "Families" internal { form plan }
moment "It rained." on 2026-09-30 internal
`;
  const asked = (...more: readonly string[]) => inProcess(['report', '--account', ...more], cwd);

  it('is printed by its name or title as it is written with all of them', async () => {
    writeFileSync(join(cwd, 'plan.inquiry'), owing);
    const { code } = await inProcess(['report', '--all', '.', '-o', 'owed'], cwd);
    expect(code).toBe(0);
    const written = readFileSync(join(cwd, 'owed', 'what-we-saw.md'), 'utf8');
    expect(await asked('What we saw', '.')).toEqual({ out: written, err: '', code: 0 });
    expect(await asked('account')).toEqual({ out: written, err: '', code: 0 });
    expect(written).toContain('- **Given to:** Families\n- **Due:** 1 December 2026\n');
  });

  it('is the edition of its readers, unless another is asked for, and says why', async () => {
    const open = await asked('What we saw');
    expect(open.out).toContain('*Public edition.');
    expect(open.out).toContain('- **Edition:** Public, since it goes to Families\n');
    const closed = await asked('What we saw', '--for', 'partners');
    expect(closed.out).not.toContain('*Public edition.');
    expect(closed.out).toContain('- **Edition:** For the partners, as asked for\n');
    expect((await asked('For the tutor')).out).toContain('- **Edition:** For the partners: it goes to nobody else\n');
    expect((await asked('For the tutor', '--language', 'sv', '--for', 'public')).out).toContain(
      '- **Utgåva:** Offentlig, på begäran\n',
    );
  });

  it('may be a part of one role, where its form is about roles', async () => {
    expect((await asked('For the tutor', '--role', 'tutor')).code).toBe(0);
    expect((await asked('What we saw', '--role', 'tutor')).err).toContain('is not about roles');
  });

  it.each([
    ['What we say', 'There is no account “What we say”. Did you mean “What we saw”?'],
    ['Taken back', '“Taken back” has been withdrawn, so it is given no more.'],
    ['A letter home', '“A letter home” is to be in the form “letter”, which is none of the reports.'],
  ])('that cannot be had says why: “%s”', async (name, err) => {
    expect(await asked(name)).toEqual({ out: '', err: `${err}\n`, code: 2 });
  });

  it('that is internal is none for the public', async () => {
    expect((await asked('Between us')).out).toContain('- **Edition:** For the partners: it is marked internal\n');
    expect((await asked('Between us', '--for', 'public')).err).toBe(
      '“Between us” is internal to the partners, so there is none for the public.\n',
    );
  });

  it('is none where the plan owes none, and one at a time', async () => {
    expect((await asked('What we saw', '--all', '-o', 'out')).code).toBe(2);
    writeFileSync(join(cwd, 'plan.inquiry'), plan);
    expect((await asked('What we saw')).err).toBe(
      'The plan owes no report: no line of it begins with `report`. Nothing was written.\n',
    );
  });
});
