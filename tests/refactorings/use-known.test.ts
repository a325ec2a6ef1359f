import { describe, expect, it } from 'vitest';
import { textAfter, titlesAt } from './offered.ts';

const use = 'Use ';

const turned: readonly (readonly [what: string, before: string, after: string])[] = [
  ['the plural of a method', 'evidence e "E" { method ‸"Interviews" }\n', 'evidence e "E" { method interview }\n'],
  [
    'capitals and spaces',
    'evidence e "E" { method "Focus‸ group", survey }\n',
    'evidence e "E" { method focus-group, survey }\n',
  ],
  ['another word for it', 'role r "R" voice ‸"pupils"\n', 'role r "R" voice student\n'],
  [
    'the title of something that has a name',
    'evidence talks "Talks"\nfinding f "F" based on ‸"Talks"\n',
    'evidence talks "Talks"\nfinding f "F" based on talks\n',
  ],
  ['typographic quotes', 'evidence e "E" { method “Diary‸” }\n', 'evidence e "E" { method diary }\n'],
  [
    'in a block of a fact',
    'role tutor "Form tutor"\nevidence e "E" { personal data "Drive" { by ‸"Form tutor" } }\n',
    'role tutor "Form tutor"\nevidence e "E" { personal data "Drive" { by tutor } }\n',
  ],
];

describe('a quoted word is turned into the known one', () => {
  it.each(turned)('%s', (_what, before, after) => {
    expect(textAfter(before, use)).toBe(after);
  });

  it('and the title says which', () => {
    expect(titlesAt('role r "R" voice ‸"pupils"\n', use)).toEqual(['Use the known word: student']);
    expect(titlesAt('evidence talks "Talks"\nfinding f "F" based on ‸"Talks"\n', use)).toEqual(['Use its name: talks']);
  });
});

const silent: readonly (readonly [what: string, text: string])[] = [
  ['words of one’s own', 'evidence e "E" { method ‸"Overheard" }\n'],
  ['the title of something without a name', 'evidence "Talks"\nfinding f "F" based on ‸"Talks"\n'],
  ['a title that two things bear', 'evidence a "Talks"\nrole b "Talks"\nfinding f "F" based on ‸"Talks"\n'],
  ['a reason, though it equals a title', 'evidence a "Talks"\nfinding f "F" because ‸"Talks"\n'],
  ['a title', 'evidence e ‸"Interview"\n'],
  ['a text whose quotes are still open', 'evidence e "E" { method ‸"Interviews\n'],
];

describe('and left alone where it is', () => {
  it.each(silent)('%s', (_what, text) => {
    expect(titlesAt(text, use)).toEqual([]);
  });
});
