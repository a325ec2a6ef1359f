import fc from 'fast-check';
import { who, why } from './fixture.ts';

/** One edit: where, as a fraction of the text, how much goes, and what comes. */
export interface RandomEdit {
  readonly file: string;
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

const pieces = [
  '\n',
  ' ',
  '{',
  '}',
  '"',
  '🌱',
  ', ',
  'role x "X" voice teacher\n',
  'evidence ',
  ' by coord',
  'finding "F" based on talks\n',
  '// ',
  '/*',
  '\r\n',
  'ash',
];
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  file: fc.constantFrom(who, why),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 12 }),
  added: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
});
