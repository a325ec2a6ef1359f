import { defineRule } from '../rule.ts';
import { fixesOf, holesOf, textProblems } from '../text-problems.ts';

/** The title of the fix for each fault that has one. */
const mended = {
  text: 'closeText',
  comment: undefined,
  block: 'closeBlock',
  'missing-open': 'open',
  indented: 'braces',
  'extra-brace': 'remove',
  'lone-brace': undefined,
} as const;

export const unclosed = defineRule({
  id: 'syntax/unclosed',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'A quote or brace without its partner',
  why: 'A quote or a brace that has no partner makes it uncertain what belongs to what, and the checks that look for something missing keep quiet meanwhile.',
  question: 'Where does this text or block begin, and where does it end?',
  whenNot: 'Never: quotes and braces come in pairs.',
  sources: [],
  messages: {
    text: 'This text has no closing quote, so the rest of the line is read as part of it. Where does it end?',
    comment: 'This comment is never closed, so everything after it is passed over. Where should `*/` stand?',
    block:
      'This block has no closing brace; from the indentation it seems to end with the last deeper line. Where should `}` stand?',
    indented:
      'The lines from “{text}” on stand further in, and no `{` opens a block for them. Do they belong to the line above?',
    'missing-open': 'The lines below seem to be in a block that no brace opens. Should `{` stand here?',
    'extra-brace': 'This brace closes nothing: every block above it is closed already. Can it go?',
    'lone-brace': 'This brace opens a block, but no word before it says whose. What do the lines in it belong to?',
    closeText: 'Close the quotes at the end of the line',
    closeBlock: 'Close the block where its lines end',
    open: 'Open the block',
    braces: 'Put in the braces, as the lines are indented',
    remove: 'Remove the brace',
  },
  check(plan, report) {
    for (const message of [
      'text',
      'comment',
      'block',
      'missing-open',
      'indented',
      'extra-brace',
      'lone-brace',
    ] as const) {
      const title = mended[message];
      for (const problem of textProblems(plan, 'syntax/unclosed', message)) {
        report.finding(message, {
          at: problem.span,
          holes: holesOf(problem),
          found: message,
          fixes: title === undefined ? [] : fixesOf(problem, report.say(title)),
        });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a closing quote is missing',
        plan: `question why "Why do students stay away?
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
        fixed: 'question why "Why do students stay away?"',
      },
      {
        title: 'a block inside another is not closed',
        plan: `question why "Why do students stay away?" {
  evidence walks "Walking interviews" {
//                                    ^
    method interview
  finding "Nobody has anything to do." based on walks
}`,
        fixed: `question why "Why do students stay away?" {
  evidence walks "Walking interviews" {
    method interview
  }
  finding "Nobody has anything to do." based on walks
}`,
      },
      {
        title: 'a block that is only indented',
        plan: `question why "Why do students stay away?"
    evidence walks "Walking interviews"
//  ^^^^^^^^
        method interview
    finding "Nobody has anything to do." based on walks`,
        fixed: `question why "Why do students stay away?" {
    evidence walks "Walking interviews" {
        method interview
    }
    finding "Nobody has anything to do." based on walks
}`,
      },
      {
        title: 'a brace too many',
        plan: `practice mornings "How tutor time begins" { now "Silent reading." } }
//                                                                  ^`,
        fixed: 'practice mornings "How tutor time begins" { now "Silent reading." } ',
      },
    ],
    silent: [
      {
        title: 'quotes and braces in pairs',
        plan: 'practice mornings "How tutor time begins" { now “Silent reading.” }',
      },
    ],
  },
});
