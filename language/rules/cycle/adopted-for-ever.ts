import { adoptions, adoptsNothing, isLookedAtAgain } from '../../model/ask/cycles/decisions.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const adoptedForEver = defineRule({
  id: 'cycle/adopted-for-ever',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A practice is adopted with no day on which it is looked at again',
  why: 'Routines that once helped lose their reason as students and colleagues change. Nobody notices, because a routine is what nobody looks at.',
  question: 'When will you ask whether it still does what it was adopted for?',
  whenNot: 'It is looked at in a round that is not part of this plan; say where.',
  sources: [{ source: 'ainscow2023', place: '§8', support: 'states' }],
  messages: {
    one: '“{decision}” adopts “{what}”, and no day is set to look at it again. When will you ask whether it still helps?',
    unnamed:
      '“{decision}” adopts something, and no day is set to look at it again. When will you ask whether it still helps?',
    what: 'This is adopted',
    review: 'Say when it is looked at again',
  },
  check(plan, report) {
    for (const adoption of adoptions(plan)) {
      const { decision, result, what } = adoption;
      if (result !== 'adopt' || adoptsNothing(plan, adoption) || isLookedAtAgain(plan, adoption)) continue;
      const [first] = what;
      const place = {
        at: placeOf(decision),
        about: decision,
        found: 'no review',
        fixes: [skeleton(report.say('review'), addLine(decision, 'review on ${1:not stated}'))],
      };
      const holes = { decision: called(decision) };
      if (!first) {
        report.finding('unnamed', { ...place, holes });
        continue;
      }
      const related = what.map((thing) => ({ span: placeOf(thing), message: report.say('what') }));
      report.finding('one', { ...place, holes: { ...holes, what: called(first) }, related });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a change is kept, for ever as it seems',
        plan: `cycle summer "Try it" from 2026-04-13 to 2026-07-10 {
  change "A shared task on each table"
  decision keep "Keep it" on 2026-07-06 {
  //       ^^^^
    result adopt
  }
}`,
        fixed: `cycle summer "Try it" from 2026-04-13 to 2026-07-10 {
  change "A shared task on each table"
  decision keep "Keep it" on 2026-07-06 {
    result adopt
    review on not stated
  }
}`,
      },
      {
        title: 'a plan without cycles is one',
        plan: `change "A shared task on each table"
decision keep "Keep it" on 2026-07-06 { result adopt }
//       ^^^^`,
      },
      {
        title: 'the practice is named, and the only meeting about it came first',
        plan: `practice starts "How lessons begin"
meeting "What we saw" on 2026-06-01 about starts
decision "Begin with a shared task" on 2026-07-06 about starts { result adopt }
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the practice says when it is looked at again',
        plan: `practice starts "How lessons begin" { review on 2027-01-11 }
decision "Begin with a shared task" on 2026-07-06 about starts { result adopt }`,
      },
      {
        title: 'a reflection about it comes later',
        plan: `practice starts "How lessons begin"
decision "Begin with a shared task" on 2026-07-06 about starts { result adopt }
reflection "Does it still help?" on 2027-01-11 about starts`,
      },
      {
        title: 'a decision still to be taken, and one that adapts',
        plan: `decision "Keep it or leave it" on 2026-12-07
decision "Change it" on 2026-07-06 { result adapt }
next "Ask the students what to change."`,
      },
    ],
  },
});
