import { describe, expect, it } from 'vitest';
import { filesAfter, textAfter, titlesAt } from './offered.ts';

const give = 'Give it a name';

/** What is typed, with the cursor, and what the action makes of it. */
const named: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'a source gets a short name from its title, right behind the keyword',
    'evidence ‸"Walking interviews, two at a time" by ta of quiet planned\n',
    'evidence walking-interviews "Walking interviews, two at a time" by ta of quiet planned\n',
  ],
  [
    'little words are left out',
    '‸finding "Nobody has anything to do."\n',
    'finding nobody-anything "Nobody has anything to do."\n',
  ],
  [
    'it is no longer than can be read',
    'question ‸"Why do Year 9 students stay away from first lessons?" exploratory {\n}\n',
    'question year-9-students "Why do Year 9 students stay away from first lessons?" exploratory {\n}\n',
  ],
  [
    'a keyword of two words stays whole',
    'research aim‸ "Understand who misses out."\n',
    'research aim understand-misses-out "Understand who misses out."\n',
  ],
  ['a number alone wants a word before it', 'evidence ‸"2026"\n', 'evidence evidence-2026 "2026"\n'],
  ['a word of the language is no name', 'evidence ‸"Interview"\n', 'evidence interview-evidence "Interview"\n'],
  [
    'nor is a group that every school has',
    'group ‸"Students" 30 students\n',
    'group students-group "Students" 30 students\n',
  ],
  [
    'nor a name that something else bears',
    'role walks "Walks"\nevidence ‸"Walks"\n',
    'role walks "Walks"\nevidence walks-2 "Walks"\n',
  ],
  [
    'nor one that points at nothing so far: what it means is for people to say',
    'evidence ‸"Walks"\nfinding f "They talk." based on walks\n',
    'evidence walks-2 "Walks"\nfinding f "They talk." based on walks\n',
  ],
  [
    'letters beyond ASCII are letters',
    'group ‸"Fåordiga elever i år 8" 6 students\n',
    'group fåordiga-elever-år "Fåordiga elever i år 8" 6 students\n',
  ],
  ['other signs are left out', 'evidence ‸"🌱 Talks"\n', 'evidence talks "🌱 Talks"\n'],
  ['a title of nothing but little words gives them', 'question ‸"Why not?"\n', 'question why-not "Why not?"\n'],
  ['a comment may stand between', 'role /* so far */ ‸"Form tutor"\n', 'role form-tutor /* so far */ "Form tutor"\n'],
  [
    'deep inside a block too',
    'question q "Why?" {\n  change "Puzzle" {\n ‸   step "Choose"\n  }\n}\n',
    'question q "Why?" {\n  change "Puzzle" {\n    step choose "Choose"\n  }\n}\n',
  ],
  [
    'Windows line ends stay',
    'role tutor "Tutor"\r\nevidence ‸"Talks"\r\n',
    'role tutor "Tutor"\r\nevidence talks "Talks"\r\n',
  ],
];

describe('giving it a name', () => {
  it.each(named)('%s', (_what, before, after) => {
    expect(textAfter(before, give)).toBe(after);
  });

  it('writes the name where the title pointed at it, in other files too', () => {
    const files = {
      'a.inquiry': 'evidence ‸"Talks" of "Talks"\nmeeting "We met" { reads "Talks", "Other"  note "Talks" }\n',
      'b.inquiry': 'finding f "They talk." based on "Talks" according to "Talks" because "Talks"\n',
    };
    expect(titlesAt(files, give)).toEqual(['Give it a name: talks and use it in 4 places']);
    expect(filesAfter(files, give)).toEqual({
      'a.inquiry': 'evidence talks "Talks" of talks\nmeeting "We met" { reads talks, "Other"  note "Talks" }\n',
      'b.inquiry': 'finding f "They talk." based on talks according to talks because "Talks"\n',
    });
  });

  it('leaves a title alone that two things bear', () => {
    const text = 'evidence ‸"Talks"\nrole tutor "Talks"\nfinding f "They talk." based on "Talks"\n';
    expect(textAfter(text, give)).toBe(
      'evidence talks "Talks"\nrole tutor "Talks"\nfinding f "They talk." based on "Talks"\n',
    );
  });
});

const silent: readonly (readonly [what: string, text: string])[] = [
  ['it has one already', 'evidence ‸talks "Talks"\n'],
  ['it has no title to make one of', 'evidence ‸not stated\n'],
  ['the title has no word', 'evidence ‸"…"\n'],
  ['the cursor stands in its block', 'question "Why?" {\n  by ‸tutor\n}\n'],
  ['a word would take the place of what is defined', 'definition ‸"Equity" "Everyone learns."\n'],
  ['duties have no name', 'contract c "C" {\n  owed ‸by riverside to ash { time "Cover" }\n}\n'],
  ['its quotes are still open', 'evidence ‸"Talks\n'],
  ['a brace is missing somewhere', 'question q "Why?" {\n  evidence ‸"Talks"\n'],
  ['a merge is not settled', '<<<<<<< mine\nevidence ‸"Talks"\n=======\n>>>>>>> theirs\n'],
  ['a word in it is not known', 'evidence ‸"Talks" wobbly @ tutor\n'],
];

describe('no name is offered where', () => {
  it.each(silent)('%s', (_what, text) => {
    expect(titlesAt(text, give)).toEqual([]);
  });
});
