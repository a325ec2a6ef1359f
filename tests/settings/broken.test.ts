import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsIn, hoverIn } from '../../language/settings/assist.ts';
import { faultText } from '../../language/settings/fault.ts';
import { readSettings } from '../../language/settings/read.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';

const rules = ['contract/missing'].map((id) => ({ id }));

/** YAML that breaks, and where. */
const broken: readonly (readonly [text: string, at: number, message: string])[] = [
  [
    'plans: [a\nas-of: 2007-01-10\n',
    10,
    'A list or map that was opened above is not closed: “]” is missing before this place.',
  ],
  ['title: a: b\n', 7, 'There is a second colon on this line. Put words that hold a colon in quotes.'],
  ['title: a\n\tlanguage: en\n', 9, 'A tab stands before this line. Indent with spaces.'],
  ['title: "abc\n', 11, 'The text before this place has no closing quote.'],
  ['title: a\nlang', 9, 'A colon and a value are missing after this word.'],
  [
    'title: a\n---\ntitle: b\n',
    9,
    'The line of dashes begins a second document. Settings are one document: take the dashes away.',
  ],
  [
    'rules:\n  severity: {evidence/none: off}}\n  preset: all\ntitle: a\nplans: [b]\n',
    39,
    'Something stands here that cannot stand in this place. Look at this line and at the one before it.',
  ],
  ['rules: {own: {a/b: {why: "x: y: z}}}\n', 36, 'The text before this place has no closing quote.'],
  [
    'rules: {own: {a/b: {why: one: two: three}}}\n',
    30,
    'There is a second colon on this line. Put words that hold a colon in quotes.',
  ],
  ['title: !mine a\n', 7, 'A word that begins with “!” has a meaning of its own here. Put it in quotes.'],
];

describe('broken YAML', () => {
  it.each(broken)('%j', (text, at, message) => {
    expect(readSettings(text).problems.map((problem) => [problem.start, faultText(problem, 'en')])).toEqual([
      [at, message],
    ]);
  });

  it.each([
    [
      'title: "a\\q"\n',
      'Between double quotes a backslash begins a special sign, and there is none of this kind. Write two for one.',
    ],
    ['%a b\ntitle: a\n', 'A line that begins with “%” speaks to programs, which settings do not need. Take it away.'],
    [
      'reports:\n  note: b\n small: d\n',
      'This line does not stand as deep as those it belongs to. Let them begin in the same column.',
    ],
    [
      'title: &a\n  *a\n',
      'A word that begins with “&” or “*” stands for something else here, and this one cannot be followed. Put it in quotes.',
    ],
    [
      'title: |x\n a\n',
      'Something stands here that cannot stand in this place. Look at this line and at the one before it.',
    ],
    ['plans: ["a" "b"]\n', 'A comma, a colon, a dash or a space is missing here.'],
  ])('is told in plain words: %j', (text, message) => {
    expect(readSettings(text).problems.map((problem) => faultText(problem, 'en'))[0]).toBe(message);
  });

  it('is told in the language of the plan', () => {
    const [problem] = readSettings('title: "a\\q"\n').problems;
    expect(problem && faultText(problem, 'sv')).toBe(
      'Inom dubbla citattecken börjar ett omvänt snedstreck ett särskilt tecken, och något sådant finns inte. Skriv två för ett.',
    );
    expect(problem && faultText(problem, 'es')).toBe(
      'Entre comillas dobles, una barra invertida empieza un signo especial, y no hay ninguno así. Escriban dos en lugar de una.',
    );
  });

  it('leaves what stands before it', () => {
    expect(readSettings('language: sv\nterms: {').settings).toEqual({ ...defaultSettings, language: 'sv' });
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'title',
      'terms',
      'rules',
      'preset',
      ':',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a',
      '*a',
      '!',
      '|',
      '#',
      '2026-09-01',
      ' to ',
      '\t',
      '\uFEFF',
      '\r\n',
      '<<',
      '?',
    ],
  );

  it('is read without an exception, with every problem inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          const { settings, problems } = readSettings(text, { rules });
          expect(['en', 'sv', 'es']).toContain(settings.language);
          for (const problem of problems) {
            const { start, end } = problem;
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(faultText(problem, 'en')).not.toBe('');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is completed and explained without an exception, in a place that holds the cursor', () => {
    const world = { rules: rules.map((rule) => ({ ...rule, title: rule.id })), own: noOwnWords };
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        fc.nat(),
        (text, anywhere) => {
          const offset = anywhere % (text.length + 1);
          const { start, end } = completionsIn(text, offset, world);
          expect(start).toBeLessThanOrEqual(offset);
          expect(end).toBeGreaterThanOrEqual(offset);
          expect(text.slice(start, end)).not.toContain('\n');
          const { start: from, end: to } = hoverIn(text, offset, world) ?? { start: offset, end: offset };
          expect(from <= offset && offset <= to).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
