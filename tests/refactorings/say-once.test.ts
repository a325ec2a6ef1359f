import { describe, expect, it } from 'vitest';
import { textAfter, titlesAt } from './offered.ts';

const once = 'Say ';
const tutor = 'role tutor "Tutor"\n';

const said: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'an owner that every source names',
    `inquiry "Calm" {\n  status running\n}\n${tutor}evidence a "A" ‸by tutor of quiet planned\nevidence b "B" by tutor planned {\n  method diary\n}\nchange c "C" {\n  by tutor\n}\n`,
    `inquiry "Calm" by tutor {\n  status running\n}\n${tutor}evidence a "A" of quiet planned\nevidence b "B" planned {\n  method diary\n}\nchange c "C"\n`,
  ],
  [
    'what the first line says already',
    `inquiry "Calm" by tutor‸\n${tutor}evidence a "A" { by tutor  method diary }\n`,
    `inquiry "Calm" by tutor\n${tutor}evidence a "A" { method diary }\n`,
  ],
  [
    'two owners together',
    `inquiry ‸"Calm"\n${tutor}role ta "TA"\nevidence a "A" by tutor,  ta\nevidence b "B"   by tutor, ta\n`,
    `inquiry "Calm" by tutor, ta\n${tutor}role ta "TA"\nevidence a "A"\nevidence b "B"\n`,
  ],
  [
    'a place in words',
    'inquiry "Calm"\nrole tutor "Tutor" ‸at "The school" voice teacher\ngroup form "Year 8" at "The school" 27 students\n',
    'inquiry "Calm" at "The school"\nrole tutor "Tutor" voice teacher\ngroup form "Year 8" 27 students\n',
  ],
  [
    'Windows line ends and letters outside the first plane',
    `inquiry ‸"Calm 🌱"\r\nrole tutor "🌱"\r\nevidence a "🌱" by tutor\r\nevidence b "B" {\r\n  by tutor\r\n}\r\n`,
    `inquiry "Calm 🌱" by tutor\r\nrole tutor "🌱"\r\nevidence a "🌱"\r\nevidence b "B"\r\n`,
  ],
];

describe('what every line repeats is said once', () => {
  it.each(said)('%s', (_what, before, after) => {
    expect(textAfter(before, once)).toBe(after);
  });

  it('and the title tells whom it would speak for besides', () => {
    const text = `inquiry ‸"Calm"\n${tutor}question q "Q"\nevidence a "A" by tutor\nevidence b "B" by tutor\nmeeting m "M"\n`;
    expect(titlesAt(text, once)).toEqual([
      'Say “by tutor” once, for the whole inquiry (also for 2 lines that name none)',
    ]);
    expect(titlesAt(text.replace('meeting m "M"\n', ''), once)).toEqual([
      'Say “by tutor” once, for the whole inquiry (also for one line that names none)',
    ]);
    expect(titlesAt(`inquiry ‸"Calm"\n${tutor}question a "A" by tutor\nevidence b "B" by tutor\n`, once)).toEqual([
      'Say “by tutor” once, for the whole inquiry',
    ]);
  });
});

const a = 'evidence a "A" by tutor\n';
const silent: readonly (readonly [what: string, text: string])[] = [
  ['it is said only once', `inquiry ‸"Calm"\n${tutor}${a}`],
  [
    'one line names somebody else',
    `inquiry ‸"Calm"\n${tutor}role ta "TA"\n${a}evidence b "B" by tutor\nevidence c "C" by ta\n`,
  ],
  ['the first line names somebody else', `inquiry ‸"Calm" by ta\n${tutor}role ta "TA"\n${a}evidence b "B" by tutor\n`],
  ['the owner is declared nowhere', 'inquiry ‸"Calm"\nevidence a "A" by "Ann"\nevidence b "B" by "Ann"\n'],
  ['more is said with it', `inquiry ‸"Calm"\n${tutor}${a}evidence b "B" {\n  by tutor { note "So far." }\n}\n`],
  [
    'organisations work together: then nothing goes without saying',
    `partnership ‸"Calm"\n${tutor}${a}evidence b "B" by tutor\n`,
  ],
  ['a second party takes part', `inquiry ‸"Calm"\nschool x "X"\nschool y "Y"\n${tutor}${a}evidence b "B" by tutor\n`],
  [
    'the place is a declared party, to which people belong',
    'inquiry ‸"Calm"\nschool x "X"\nrole r "R" at x\nrole s "S" at x\n',
  ],
  ['the cursor stands elsewhere', `inquiry "Calm"\n${tutor}${a}evidence b ‸"B" by tutor\n`],
  ['something is half typed', `inquiry ‸"Calm"\n${tutor}${a}evidence b "B" by tutor {\n`],
];

describe('nothing is said once where', () => {
  it.each(silent)('%s', (_what, text) => {
    expect(titlesAt(text, once)).toEqual([]);
  });

  it('some of it stands in another file', () => {
    expect(
      titlesAt({ 'a.inquiry': `inquiry ‸"Calm"\n${tutor}${a}`, 'b.inquiry': 'evidence b "B" by tutor\n' }, once),
    ).toEqual([]);
  });
});
