import { describe, expect, it } from 'vitest';
import { textAfter, titlesAt } from './offered.ts';

const lift = 'Lift the ';
const back = 'Put the ';

/** What stands in a question, and what it becomes below it; the other way round it becomes the same again. */
const both: readonly (readonly [what: string, nested: string, flat: string])[] = [
  [
    'a finding of one line',
    'question why "Why?" {\n  by tutor\n  ‸finding f "F" based on walks tentative\n}\nnext "N"\n',
    'question why "Why?" {\n  by tutor\n}\n‸finding f "F" based on walks tentative answers why\nnext "N"\n',
  ],
  [
    'a source with its block and with the comments at it',
    'question why "Why?" {\n  by tutor\n  // All of May.\n  /* Two at\n     a time. */\n  evidence ‸walks "Walks" by ta { // so far\n    method interview\n    // not yet\n\n    note """one\n  two"""\n  } // done\n}\n',
    'question why "Why?" {\n  by tutor\n}\n// All of May.\n/* Two at\n   a time. */\nevidence ‸walks "Walks" by ta answers why { // so far\n  method interview\n  // not yet\n\n  note """one\n  two"""\n} // done\n',
  ],
  [
    'with tabs and Windows line ends',
    'question why "Why?" {\r\n\tby tutor\r\n\toutcome o‸ "O" {\r\n\t\tbefore 5 %\r\n\t}\r\n}\r\n',
    'question why "Why?" {\r\n\tby tutor\r\n}\r\noutcome o‸ "O" answers why {\r\n\tbefore 5 %\r\n}\r\n',
  ],
  [
    'with letters outside the first plane',
    'question why "Why 🌱?" {\n  by tutor\n  finding ‸f "🌱 F"\n}\n',
    'question why "Why 🌱?" {\n  by tutor\n}\nfinding ‸f "🌱 F" answers why\n',
  ],
  [
    'where the block holds nothing else, the braces come and go',
    'question why "Why?" by tutor { // two\n  hypothesis ‸h "H"\n}\n',
    'question why "Why?" by tutor { // two\n}\nhypothesis ‸h "H" answers why\n',
  ],
];

describe('lifting out of the question and putting back', () => {
  it.each(both)('%s', (_what, nested, flat) => {
    expect(textAfter(nested, lift)).toBe(flat.replace('‸', ''));
    expect(textAfter(flat, back)).toBe(nested.replace('‸', ''));
  });
});

const lifted: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'names a question that has no name',
    'question "Why do they stay away?" {\n  finding ‸"F"\n}\n',
    'question stay-away "Why do they stay away?"\nfinding "F" answers stay-away\n',
  ],
  [
    'keeps the order of those that were lifted before',
    'question why "Why?" {\n  by tutor\n  finding ‸b "B"\n}\nfinding a "A" answers why\nfinding c "C" answers other\n',
    'question why "Why?" {\n  by tutor\n}\nfinding a "A" answers why\nfinding b "B" answers why\nfinding c "C" answers other\n',
  ],
  [
    'leaves no two empty lines',
    'question why "Why?" {\n  by tutor\n\n  finding ‸a "A"\n\n  finding b "B"\n}\n',
    'question why "Why?" {\n  by tutor\n\n  finding b "B"\n}\nfinding a "A" answers why\n',
  ],
  [
    'takes it from a line that others stand on too',
    'question why "Why?" { finding ‸a "A"  finding b "B" }\n',
    'question why "Why?" { finding b "B" }\nfinding a "A" answers why\n',
  ],
  [
    'works at the end of a file without a line end',
    'question why "Why?" { level classroom  finding ‸a "A" }',
    'question why "Why?" { level classroom }\nfinding a "A" answers why',
  ],
  [
    'takes along no comment that an empty line parts from it',
    'question why "Why?" {\n  // What we found\n\n  finding ‸a "A"\n}\n',
    'question why "Why?" {\n  // What we found\n}\nfinding a "A" answers why\n',
  ],
];

describe('lifting', () => {
  it.each(lifted)('%s', (_what, before, after) => {
    expect(textAfter(before, lift)).toBe(after);
  });
});

const returned: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'opens a block where the question has none',
    'question why "Why?" exploratory // hm\n\nfinding ‸f "F" {\n  answers why\n}\n',
    'question why "Why?" exploratory { // hm\n  finding f "F"\n}\n',
  ],
  [
    'makes lines of a block of one line, so that nothing runs together',
    'question why "Why?" { by tutor }\nfinding ‸f "F" answers why { checked by ta }\n',
    'question why "Why?" {\n  by tutor\n  finding f "F" { checked by ta }\n}\n',
  ],
  [
    'stands as deep as what is there',
    'question why "Why?" {\n    by tutor\n}\nfinding ‸f "F" {\n  answers why\n  useful "Yes."\n}\n',
    'question why "Why?" {\n    by tutor\n    finding f "F" {\n      useful "Yes."\n    }\n}\n',
  ],
  [
    'goes up as well as down, and knows the question by its title',
    'finding ‸f "F" answers "Why?"\nquestion "Why?" {\n  by tutor\n}\n',
    'question "Why?" {\n  by tutor\n  finding f "F"\n}\n',
  ],
];

describe('putting back', () => {
  it.each(returned)('%s', (_what, before, after) => {
    expect(textAfter(before, back)).toBe(after);
  });
});

describe('is not offered where', () => {
  it.each([
    ['it is no part of a question', 'cycle c "C" {\n  finding ‸f "F"\n}\n'],
    ['it has no life outside', 'question q "Q" {\n  change c "C" {\n    step ‸"S"\n  }\n}\n'],
    ['`answers` cannot be said of it', 'question q "Q" {\n  assumption ‸"A"\n}\n'],
    ['it answers another question too', 'question q "Q" {\n  finding ‸f "F" answers r\n}\nquestion r "R"\n'],
    ['the question has neither name nor words', 'question "…" {\n  finding ‸f "F"\n}\n'],
    ['the question goes on below', 'question q "Q" {\n  finding ‸f "F"\n}\nby tutor\n'],
    ['something follows on its line', 'question q "Q" { finding ‸f "F" } next "N"\n'],
    ['it is half typed', 'question q "Q" {\n  finding ‸f "F" basd on\n  evidence "E\n}\n'],
    ['a merge is not settled', 'question q "Q" {\n<<<<<<< mine\n  finding ‸f "F"\n=======\n>>>>>>> theirs\n}\n'],
    ['blocks are only indented', 'question q "Q"\n  finding ‸f "F"\n'],
  ])('lifting: %s', (_what, text) => {
    expect(titlesAt(text, lift)).toEqual([]);
  });

  it.each([
    ['it answers nothing', 'question q "Q"\nfinding ‸f "F"\n'],
    ['it answers two questions', 'question q "Q"\nquestion r "R"\nfinding ‸f "F" answers q, r\n'],
    ['more is said of the answer', 'question q "Q"\nfinding ‸f "F" { answers q because "So." }\n'],
    ['the question is not known', 'finding ‸f "F" answers q\n'],
    ['two bear the title of the question', 'question "Q"\nquestion "Q"\nfinding ‸f "F" answers "Q"\n'],
    ['lines below it go on with it', 'question q "Q"\nfinding ‸f "F" answers q { useful "Yes." }\nby tutor\n'],
  ])('putting back: %s', (_what, text) => {
    expect(titlesAt(text, back)).toEqual([]);
  });

  it('the question stands in another file', () => {
    expect(titlesAt({ 'a.inquiry': 'question q "Q"\n', 'b.inquiry': 'finding ‸f "F" answers q\n' }, back)).toEqual([]);
  });
});
