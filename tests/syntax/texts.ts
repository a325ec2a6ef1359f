import fc from 'fast-check';
import { everyWord } from '../../language/syntax/words/dictionary.ts';
import { exampleText } from './example.ts';

const examples = ['first-inquiry', 'stockborough', 'programme'].map(exampleText);

const scraps = [
  ...[...everyWord],
  ...[
    '"Why?"',
    '"open',
    '“x”',
    "'s",
    '"""',
    '« a »',
    '„',
    '{',
    '}',
    '{',
    '}',
    ',',
    ';',
    ':',
    '%',
    '&',
    '#',
    '//',
    '/*',
    '*/',
  ],
  ...[
    '2006',
    '2006-09-12',
    '1/9/2006',
    '2,5',
    '24 students',
    '40 %',
    'https://a.b/c',
    'name',
    'élève',
    '😀',
    '\u0000',
    '\u200B',
  ],
  ...['\n', '\n', '\n  ', '\n    ', '\r\n', '\t', '<<<<<<< HEAD', '=======', '>>>>>>> x'],
];

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const soup = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((words) => words.join(''));

/** An example in which a stretch is left out and another put in elsewhere. */
const mutated = fc
  .record({
    text: fc.constantFrom(...examples),
    from: fc.nat(),
    length: fc.nat({ max: 200 }),
    at: fc.nat(),
    put: fc.oneof(fc.constantFrom(...scraps), soup),
  })
  .map(({ text, from, length, at, put }) => {
    const start = from % (text.length + 1);
    const cut = text.slice(0, start) + text.slice(start + length);
    const place = at % (cut.length + 1);
    return cut.slice(0, place) + put + cut.slice(place);
  });

/** Any text whatever, and texts that look like a plan in which something went wrong. */
export const texts = fc.oneof(anyText, soup, glued, mutated);
