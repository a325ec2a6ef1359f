import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../language/syntax/format.ts';
import { allKinds, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import { allPhrases, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';
import { letters, said } from './model.ts';
import { damaged, respaced } from './mutations.ts';

const worked = ['one-page', 'partnership'].map(
  (name) => [name, readFileSync(join(import.meta.dirname, 'worked', `${name}.inquiry`), 'utf8')] as const,
);

function holds(text: string): void {
  const once = formatText(text);
  expect(letters(once)).toBe(letters(text));
  expect(said(once)).toEqual(said(text));
  expect(formatText(once)).toBe(once);
}

describe.each(worked)('the worked example “%s”', (_name, text) => {
  it('keeps what it says, and is laid out once', () => {
    holds(text);
  });

  it('keeps what it says under any white space', () => {
    fc.assert(fc.property(respaced(text), holds), { numRuns: 40 });
  });

  it('is laid out alike wherever its lines began', () => {
    const flat = text.replaceAll(/^[ \t]+/gm, '');
    expect(formatText(flat)).toBe(formatText(text));
  });

  it('loses nothing when it is damaged', () => {
    fc.assert(fc.property(damaged(text), holds), { numRuns: 60 });
  });
});

/** Lines of every kind and phrase, with comments among them, run together as nobody should. */
const examples = [
  ...allKinds.map((kind) => kindRow(kind).example),
  ...allPhrases.map((phrase) => phraseRow(phrase).example),
];
const spaces = fc.constantFrom(' ', '  ', '\t', '\n', '\n', '\n\n\n', ' \t\n  ', '\r\n', '\n          ');
const comments = fc.constantFrom('// a note\n', '/* a note */', '/** what it is */\n', '/* one\n   two */', '//\n');
const braces = fc.constantFrom('{', '}', '{\n', '\n}\n', '{ }', '{}\n');
const texts = fc.constantFrom('“A”', "'b'", '«c»', '"""one\n\ttwo \n"""', '"a { b } // c"');
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...examples) },
  { weight: 2, arbitrary: comments },
  { weight: 3, arbitrary: braces },
  { weight: 1, arbitrary: texts },
);
const nasty = fc.array(fc.tuple(part, spaces), { maxLength: 14 }).map((parts) => parts.flat().join(''));

describe('lines of every kind, run together', () => {
  it('keep what they say, and are laid out once', { timeout: 60_000 }, () => {
    fc.assert(fc.property(nasty, holds), { numRuns: 600 });
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'inquiry',
      'school',
      'a',
      '"A"',
      '{',
      '}',
      ',',
      '\n',
      ' ',
      '  ',
      '\t',
      '// note',
      '/* note */',
      '/**',
      '*/',
      'by',
      'agreed by',
      'question',
      'status',
      'evidence',
      '5',
      '%',
      'of',
      '@',
      '"',
      '"""',
      '\r\n',
      '\uFEFF',
      'not stated',
      'owed by',
    ],
  );

  it('stays where it is, when it would else become part of what stands before it', () => {
    const text = '  inquiry \n evidence %\nschool   a\n';
    expect(formatText(text)).toBe('  inquiry \n evidence %\nschool a\n');
    holds(text);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
          fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
        ),
        holds,
      ),
      { numRuns: 1500 },
    );
  });
});
