import { called } from '../../model/ask/facts.ts';
import { repeatedFacts } from '../../model/ask/written/doubles.ts';
import type { Fact } from '../../model/plan.ts';
import { addToEnd, complete, replace, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const wordsOf = ({ values }: Fact): string => values.map(({ text }) => text).join(', ');

export const repeatedProperty = defineRule({
  id: 'consistency/repeated-property',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Something that can be said once is said twice',
  why: 'Two statements of one fact leave open which holds, and every report would have to choose.',
  question: 'Which of the two holds, or whose account is each?',
  whenNot: 'Never: where two accounts differ, end each with `according to` and both are kept.',
  sources: [],
  messages: {
    differs: '“{phrase}” is said twice of “{thing}”: “{first}” and “{again}”. Which holds, or whose account is each?',
    same: '“{phrase}” is said twice of “{thing}”, and both say the same. One of the two can go.',
    first: 'Said here first',
    takeOut: 'Take the second out',
    whose: 'Say whose account this is',
  },
  check(plan, report) {
    for (const { thing, again, first } of repeatedFacts(plan)) {
      const phrase = again.phrase;
      const isSame = wordsOf(first) === wordsOf(again) && first.facts.length + again.facts.length === 0;
      const place = {
        at: again.phraseSpan,
        about: thing,
        found: `${phrase} twice`,
        related: [{ span: first.span, message: report.say('first') }],
      };
      if (isSame) {
        const fixes = [complete(report.say('takeOut'), replace(again.span, ''))];
        report.finding('same', { ...place, holes: { phrase, thing: called(thing) }, fixes });
      } else {
        // In a header the words would tell whose account the whole thing is, not this one fact.
        const ownLine = again.span.start >= thing.head.end;
        const fixes = ownLine
          ? [skeleton(report.say('whose'), addToEnd(again, ' according to "${1:whose account}"'))]
          : [];
        report.finding('differs', {
          ...place,
          holes: { phrase, thing: called(thing), first: wordsOf(first), again: wordsOf(again) },
          fixes,
        });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'two lengths, on two lines',
        plan: `question "Who speaks?" {
  change "A shared puzzle" {
    lasting 3 weeks
    lasting 5 weeks
//  ^^^^^^^
  }
}`,
        fixed: `question "Who speaks?" {
  change "A shared puzzle" {
    lasting 3 weeks
    lasting 5 weeks according to "The mentor’s papers"
  }
}`,
        filled: ['The mentor’s papers'],
      },
      {
        title: 'once in the header and once in the block',
        plan: `role tutor "Form tutor" voice teacher
question "Who speaks?" {
  evidence notes "Notes" by tutor {
    by "The whole team"
//  ^^
  }
}`,
      },
    ],
    silent: [
      {
        title: 'two accounts of one fact, each with its source',
        plan: `evidence walks "Walking interviews" {
  lasting 3 weeks according to "The plan"
  lasting 5 weeks according to "The mentor’s papers"
}`,
      },
      {
        title: 'something that may be said often',
        plan: `evidence walks "Walking interviews" {
  sample planned 15
  sample actual 17
  method interview
  method observation
  personal data "School drive" until 2027-07-31
  personal data "The university’s drive" until 2028-07-31
}`,
      },
    ],
  },
});
