import { called } from '../../model/ask/facts.ts';
import { misplaced } from '../../model/ask/written/places.ts';
import { defineRule } from '../rule.ts';
import { alreadySaid, holesOf, textProblems } from '../text-problems.ts';

/** Places that have words of their own. */
const named = ['top', 'others', 'party', 'duties'] as const;

function isNamed(place: string): place is (typeof named)[number] {
  return named.some((one) => one === place);
}

/** Kinds that take no article. */
const uncounted: readonly string[] = ['evidence', 'data'];

export const wrongPlace = defineRule({
  id: 'syntax/wrong-place',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'A line in the wrong block',
  why: 'Where a line stands says what it belongs to. In a block where it means nothing it is kept and printed, but no check can use it.',
  question: 'What does this line belong to?',
  whenNot: 'Never: words that fit nowhere can stand in quotes after `note`.',
  sources: [],
  messages: {
    property: '“{word}” says something of {belongs}; here it stands in the {holder} “{name}”. What does it belong to?',
    nested: '“{word}” stands at {belongs}, not in the {holder} “{name}”. Should this line move there?',
    alone: '“{word}” stands in {belongs}, and here it stands alone. What does it belong to?',
    ownerless: '“{word}” says something of the declaration above it, and there is none. What does it belong to?',
    continued:
      '{text} seems to continue the line above. In a block a line is one sentence: should it stand on that line?',
    top: 'the left margin',
    others: 'others',
    party: 'a school or another party',
    duties: 'a block of “owed by”',
    a: 'a {kind}',
    an: 'an {kind}',
    bare: '{kind}',
    'late-title':
      'The title {text} stands after other words, so it is read as one of them. Should it stand right after the name?',
  },
  check(plan, report) {
    const isSaid = alreadySaid(plan);
    const inWords = (place: string): string => {
      if (isNamed(place)) return report.say(place);
      const article = uncounted.includes(place) ? 'bare' : /^[aeio]/.test(place) ? 'an' : 'a';
      return report.say(article, { kind: place });
    };
    for (const { sort, at, thing, holder, word, belongs } of misplaced(plan)) {
      if (isSaid(at)) continue;
      const places = report.list(belongs.map(inWords), 'or');
      const holes = { word, belongs: places, holder: holder?.word ?? '', name: holder ? called(holder) : '' };
      report.finding(sort, { at, holes, found: word, ...(thing ? { about: thing } : {}) });
    }
    for (const message of ['continued', 'late-title'] as const) {
      for (const problem of textProblems(plan, 'syntax/wrong-place', message)) {
        report.finding(message, { at: problem.span, holes: holesOf(problem) });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a method on a question',
        plan: `question why "Why do students stay away?" {
    method interview
//  ^^^^^^
}`,
      },
      {
        title: 'a role inside the inquiry',
        plan: `inquiry "A calmer start" {
    role tutor "Form tutor"
//  ^^^^
}`,
      },
      {
        title: 'a header that goes on below',
        plan: `question why "Why do students stay away?" {
  evidence walks "Walking interviews"
    of quiet
//  ^^
}`,
      },
    ],
    silent: [
      {
        title: 'each line in its block',
        plan: 'question why "Why do students stay away?" {\n  evidence walks "Walking interviews" of quiet { method interview }\n}',
      },
      { title: 'a header that goes on below, at the left margin', plan: 'role tutor "Form tutor"\n  voice teacher' },
    ],
  },
});
