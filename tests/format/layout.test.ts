import { describe, expect, it } from 'vitest';
import { formatText } from '../../language/syntax/format.ts';

/** What is typed, and how it is laid out. */
const layouts: readonly (readonly [what: string, typed: string, laidOut: string])[] = [
  ['an empty file stays empty', '', ''],
  ['white space alone goes', ' \n\t\n', ''],
  [
    'one space stands between words',
    'role   tutor\t"Form tutor"   voice teacher',
    'role tutor "Form tutor" voice teacher\n',
  ],
  ['none before a comma, one after it', 'partnership "A" { between a ,b,c }', 'partnership "A" { between a, b, c }\n'],
  [
    'two between the sentences of a line',
    'question why "Why?" { method interview voice student }',
    'question why "Why?" { method interview  voice student }\n',
  ],
  ['a percentage keeps its distance', 'outcome "A" { before 81% }', 'outcome "A" { before 81 % }\n'],
  ['a phrase of two words holds one space', 'finding "A" based   on walks', 'finding "A" based on walks\n'],
  [
    'a block is indented by its depth, with spaces',
    'question "Why?" {\nevidence "A" {\n\tmethod interview\n      }\n\t}',
    'question "Why?" {\n  evidence "A" {\n    method interview\n  }\n}\n',
  ],
  ['a brace goes up to its header', 'question "Why?"\n\n{\n  by a\n}', 'question "Why?" {\n  by a\n}\n'],
  ['but not over a comment', 'question "Why?" // hm\n{\n  by a\n}', 'question "Why?" // hm\n{\n  by a\n}\n'],
  [
    'a block of several lines keeps its braces for itself',
    'question "Why?" { by a\n  level within-school } next "B"',
    'question "Why?" {\n  by a\n  level within-school\n}\nnext "B"\n',
  ],
  ['a block of one line stays one', 'question "Why?" {by a}', 'question "Why?" { by a }\n'],
  ['an empty block too', 'question "Why?" {}', 'question "Why?" { }\n'],
  ['on however many lines', 'question "Why?" {\n\n}', 'question "Why?" { }\n'],
  ['but not with a comment in it', 'question "Why?" {\n// so far\n}', 'question "Why?" {\n  // so far\n}\n'],
  [
    'a header of several lines keeps them, and its block stands under its beginning',
    'inquiry "A"\nby tutor\n\nat "The school"\n{\nstatus running }',
    'inquiry "A"\n  by tutor\n  at "The school" {\n  status running\n}\n',
  ],
  [
    'a declaration has a line for itself',
    'next "A" next "B"\nquestion "Why?" { by a } finding "F" question "How?" {\nby a  note "N" finding "G" }',
    'next "A"\nnext "B"\nquestion "Why?" { by a }\nfinding "F"\nquestion "How?" {\n  by a note "N"\n  finding "G"\n}\n',
  ],
  [
    'but in a block of one line',
    'question "Why?" { finding "F" next "N" }',
    'question "Why?" { finding "F"  next "N" }\n',
  ],
  ['quotes of every sort stay', "next  “A”   note 'b'  see «c»", "next “A” note 'b' see «c»\n"],
  [
    'a line that goes on is indented',
    'definition "Equity" "Everyone."\nagreed by a,\nb on 2006-10-02',
    'definition "Equity" "Everyone."\n  agreed by a,\n  b on 2006-10-02\n',
  ],
  ['at most one empty line stands between lines', 'next "A"\n\n\n\nnext "B"\n\n\n', 'next "A"\n\nnext "B"\n'],
  [
    'and none inside a brace',
    'question "Why?" {\n\n  by a\n\n  level within-school\n\n}',
    'question "Why?" {\n  by a\n\n  level within-school\n}\n',
  ],
  [
    'comments stay, at the depth of what they stand above',
    '// first\nquestion "Why?" { // second\n// third\n  by a   // fourth   \n      /* fifth\n   is long */\n}',
    '// first\nquestion "Why?" { // second\n  // third\n  by a // fourth\n  /* fifth\n   is long */\n}\n',
  ],
  [
    'a text of several lines stays byte for byte',
    'practice "A" {\nnow """one \n\ttwo\n   three"""   by a\n}',
    'practice "A" {\n  now """one \n\ttwo\n   three""" by a\n}\n',
  ],
  ['a text of one line too', 'next  "two  spaces\tand a tab "', 'next "two  spaces\tand a tab "\n'],
  ['Windows line ends stay', 'next "A"\r\n\r\n\r\nnext "B"', 'next "A"\r\n\r\nnext "B"\r\n'],
  ['and so does a byte order mark', '\uFEFF  next "A"', '\uFEFFnext "A"\n'],
  ['letters beyond ASCII are letters', 'role  lärare "Lärare"  voice teacher', 'role lärare "Lärare" voice teacher\n'],
];

describe('the layout', () => {
  it.each(layouts)('%s', (_what, typed, laidOut) => {
    expect(formatText(typed)).toBe(laidOut);
    expect(formatText(laidOut)).toBe(laidOut);
  });
});

/** Columns that somebody aligned, and what becomes of them. */
const columns: readonly (readonly [what: string, typed: string, laidOut: string])[] = [
  [
    'stay aligned, as far left as they fit',
    'school     riverside    "Riverside"\nuniversity manchester   "Manchester"',
    'school     riverside  "Riverside"\nuniversity manchester "Manchester"\n',
  ],
  ['are not made where nobody made them', 'school a "A"\nuniversity b "B"', 'school a "A"\nuniversity b "B"\n'],
  [
    'also of comments',
    'inquiry "A" {\nstatus draft      // for now\nfrom 2026-09-01   // a guess\n}',
    'inquiry "A" {\n  status draft    // for now\n  from 2026-09-01 // a guess\n}\n',
  ],
  [
    'end at an empty line',
    'role a     "A"\nrole bcdef "B"\n\nrole gh    "C"',
    'role a     "A"\nrole bcdef "B"\n\nrole gh "C"\n',
  ],
  [
    'hold the rows beside a longer word together',
    'role a   "A"   voice teacher\nrole bcd "Bcd" voice student',
    'role a   "A"   voice teacher\nrole bcd "Bcd" voice student\n',
  ],
];

describe('columns', () => {
  it.each(columns)('%s', (_what, typed, laidOut) => {
    expect(formatText(typed)).toBe(laidOut);
    expect(formatText(laidOut)).toBe(laidOut);
  });
});

/** Text with a fault, which stays, beside text without one, which is laid out. */
const faults: readonly (readonly [what: string, typed: string, laidOut: string])[] = [
  [
    'a brace that is missing',
    'question   "Why?" {\n   by   a\n\nrole   b   "B"',
    'question   "Why?" {\n   by   a\n\nrole b "B"\n',
  ],
  [
    'a block that is only indented, where the indentation says what belongs to what',
    'question   "Why?"\n   evidence   "A"\n      by   a\nrole   b   "B"',
    'question   "Why?"\n   evidence   "A"\n      by   a\nrole b "B"\n',
  ],
  [
    'a brace too many',
    'role   a\nquestion   "Why?" { by  a } }\nrole   b   "B"',
    'role a\nquestion   "Why?" { by  a } }\nrole b "B"\n',
  ],
  ['a text that is not closed', 'next   "A\nnext   "B"', 'next   "A\nnext "B"\n'],
  ['a sign that means nothing', 'next   "A" @ \nnext   "B"', 'next   "A" @ \nnext "B"\n'],
  [
    'a comment that is not closed, with the line it hangs on',
    'next   "A"\nnext   "B"\n/*   next   "C"\n',
    'next "A"\nnext   "B"\n/*   next   "C"\n',
  ],
  [
    'a merge that nobody settled: then nothing moves',
    'next   "A"\n<<<<<<< mine\nnext   "B"\n=======\nnext   "C"\n>>>>>>> theirs\n',
    'next   "A"\n<<<<<<< mine\nnext   "B"\n=======\nnext   "C"\n>>>>>>> theirs\n',
  ],
  ['but a misspelt word is no hindrance', 'questoin   "Why?"   {  by a }', 'questoin "Why?" { by a }\n'],
];

describe('what cannot be read stays byte for byte, the rest is laid out', () => {
  it.each(faults)('%s', (_what, typed, laidOut) => {
    expect(formatText(typed)).toBe(laidOut);
    expect(formatText(laidOut)).toBe(laidOut);
  });

  it('a plan of 10,000 lines takes no time to speak of', () => {
    const text = 'role   a   "A"\nquestion "Why?" {\nby a\n}\n'.repeat(2500);
    const started = performance.now();
    expect(formatText(text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
