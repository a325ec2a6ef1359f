import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { lacksDefaultOwner, unownedItems } from '../../model/ask/people/owners.ts';
import { clashes, unstaffedWork } from '../../model/ask/people/staffing.ts';
import { addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
role lead "Lead teacher" at ash voice teacher
role second "Second teacher" at birch voice teacher`;

export const unstaffed = defineRule({
  id: 'cycle/unstaffed',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Work in which nobody takes part, or somebody in two places at once',
  why: 'Partners depend on one another in every phase. Work with no names beside it is done by whoever feels responsible, or by nobody.',
  question: 'Who is there, from which side, and can they be?',
  whenNot: 'Who takes part is settled elsewhere; say that it is left open here.',
  sources: [{ source: 'ecerCbs', support: 'states' }],
  messages: {
    nobody: 'Nobody takes part in “{work}”. Who does it, and with whom?',
    both: '“{who}” is at {there} for “{second}” and at {here} for “{first}”, both on {day}. Who goes where?',
    name: 'Say who takes part',
    other: 'On the same day, elsewhere',
  },
  check(plan, report) {
    // Where nobody answers for anything, one line in the head says who does it, and that is asked there.
    const unstaffed = unownedItems(plan).length > 0 && lacksDefaultOwner(plan) ? [] : unstaffedWork(plan);
    for (const work of unstaffed) {
      if (isAhead(work)) continue;
      report.finding('nobody', {
        at: placeOf(work),
        about: work,
        holes: { work: called(work) },
        found: 'nobody',
        fixes: [skeleton(report.say('name'), addToHead(work, 'by ${1:not stated}'))],
      });
    }
    for (const { who, day, first, second, places, at } of clashes(plan)) {
      const [here, there] = places;
      report.finding('both', {
        at: at.span,
        about: second,
        holes: { who, day, first: called(first), second: called(second), here, there },
        found: `${who}, ${day}`,
        related: [{ span: placeOf(first), message: report.say('other') }],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'interviews that nobody holds, and a visit nobody makes',
        plan: `${two}
cycle autumn "Look" from 2026-09-07 to 2026-12-11 {
  activity talks "Interviews" from 2026-10-05 to 2026-10-23
  //       ^^^^^
  visit "To the next school" at birch on 2026-11-02
  //    ^^^^^^^^^^^^^^^^^^^^
}`,
        fixed: `${two}
cycle autumn "Look" from 2026-09-07 to 2026-12-11 {
  activity talks "Interviews" from 2026-10-05 to 2026-10-23 by not stated
  visit "To the next school" at birch on 2026-11-02
}`,
      },
      {
        title: 'one teacher in two schools on one day',
        plan: `${two}
visit "First lessons" by lead at birch on 2026-11-02
meeting "What we saw" by second with lead at ash on 2026-11-02
//                                   ^^^^`,
      },
    ],
    silent: [
      {
        title: 'people are named on the work, around it or in it',
        plan: `${two}
activity "Interviews" with second
cycle autumn "Look" by lead { meeting "What we saw" on 2026-11-02 }
activity "Talk with students" { evidence "Talks" gathered by second }
training "Interviewing" for second`,
      },
      {
        title: 'an inquiry says once who does it',
        plan: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
activity "Talk with students"`,
      },
      {
        title: 'an inquiry that does not say whose it is is asked that alone',
        plan: `inquiry "Calm starts" at "Ash School"
activity "Talk with students"`,
      },
      {
        title: 'left open, and still ahead',
        plan: `${two}
activity "Interviews" by left open
activity "Interviews again" { status ahead }`,
      },
      {
        title: 'two meetings on one day in one school, and a role that several people hold',
        plan: `${two}
role pair "Student researchers" at ash voice student 6 students
meeting "Before school" by lead at ash on 2026-11-02
meeting "After school" by lead at ash on 2026-11-02
visit "First lessons" by pair at ash on 2026-11-03
visit "Last lessons" by pair at birch on 2026-11-03`,
      },
    ],
  },
});
