import { defineRule } from '../rule.ts';
import { fixesOf, holesOf, textProblems } from '../text-problems.ts';

/** The title of the fix for each fault that has one. */
const mended = {
  misspelt: 'write',
  capital: 'small',
  resembles: undefined,
  unknown: undefined,
  loose: undefined,
  stray: 'remove',
} as const;

export const unknownWord = defineRule({
  id: 'syntax/unknown-word',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'A word that is not known here',
  why: 'What stands after a word that is not known is kept, but no check and no report can use it.',
  question: 'Which word says what this line is about?',
  whenNot: 'Never: words that fit nowhere can stand in quotes after `note`.',
  sources: [],
  messages: {
    misspelt: '“{text}” is read as “{meant}”. Is that the word you mean?',
    capital:
      '“{text}” is read as the keyword “{meant}”, which is written with small letters. Words of your own stand in quotes.',
    resembles: '“{text}” is not a word of the language, so what it says is not used. Do you mean {nearest}?',
    unknown:
      '“{text}” is not a word of the language, so what it says is not used. Words of your own stand in quotes, after `note` for instance.',
    loose:
      '{text} begins a line without a word that says what it is. Which word should stand before it: `note`, perhaps?',
    stray: '“{text}” means nothing here and is passed over. Does it belong inside quotes, or can it go?',
    write: 'Write the word that is meant',
    small: 'Write it with a small letter',
    remove: 'Remove it',
  },
  check(plan, report) {
    for (const message of ['misspelt', 'capital', 'resembles', 'unknown', 'loose', 'stray'] as const) {
      const title = mended[message];
      for (const problem of textProblems(plan, 'syntax/unknown-word', message)) {
        const holes = holesOf(problem);
        report.finding(message, {
          at: problem.span,
          holes,
          found: holes.text,
          fixes: title === undefined ? [] : fixesOf(problem, report.say(title)),
        });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a misspelt kind is read as what it surely means',
        plan: `queston why "Why do students stay away?"
//^^^^^`,
        fixed: 'question why "Why do students stay away?"',
      },
      {
        title: 'a colon after a word',
        plan: `inquiry "A calmer start" { status: running }
//                               ^`,
        fixed: 'inquiry "A calmer start" { status running }',
      },
      {
        title: 'a line of prose',
        plan: `question why "Why do students stay away?" {
    Tomorrow we ask the form tutors
//  ^^^^^^^^
}`,
      },
    ],
    silent: [
      {
        title: 'words of one’s own after note',
        plan: 'question why "Why?" { note "Tomorrow we ask the form tutors." }',
      },
      { title: 'a keyword as a name', plan: 'role note "Note taker"\nevidence walks "Walks" by note' },
    ],
  },
});
