import { called, placeOf } from '../../model/ask/facts.ts';
import { burdened, leavingCoordinators, usualShare } from '../../model/ask/people/backups.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" from 2026-09-01 to 2027-07-31 { between ash, uni }
school ash "Ash School"
university uni "The university"
role second "Second teacher" at ash voice teacher`;
const work = `cycle autumn "Look closely" from 2026-09-07 to 2026-12-11 {
  activity "Interview classmates" by coord
  training "How to listen" by coord for second
  meeting "What they say" on 2026-11-05 by second with coord
  evidence "Interviews" gathered by coord { method interview }
  decision "What comes next" by second
}`;

export const singlePoint = defineRule({
  id: 'ownership/single-point',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'Most of a cycle hangs on one person, or a coordinator leaves and nobody follows',
  why: 'One person who does most of it holds all that is known of it. When that person is away the cycle stops, and nobody can tell what was meant to happen next.',
  question: 'What of this could somebody else answer for, so that two people know how it is done?',
  whenNot: 'The cycle is one person’s own inquiry, and the others know that.',
  sources: [
    { source: 'ainscow2023', place: '§2', support: 'suggests' },
    { source: 'ncrpp', support: 'suggests' },
  ],
  messages: {
    most: 'In “{cycle}”, “{role}” alone answers for {count} of {total} things, and nobody steps in. What could somebody else take over?',
    leaves: '“{role}” coordinates until {date}, and the work goes on longer. Who follows?',
    item: 'Answered for alone',
    task: 'The role',
    add: 'Say who steps in',
  },
  options: {
    share: {
      means: 'Above how many per cent of the things of a cycle one person carries most of it.',
      least: 1,
      most: 100,
      otherwise: usualShare,
    },
  },
  check(plan, report) {
    for (const { cycle, role, items, total } of burdened(plan)) {
      report.finding('most', {
        at: placeOf(cycle),
        about: cycle,
        holes: { cycle: called(cycle), role: called(role), count: `${items.length}`, total: `${total}` },
        related: items.map((item) => ({ span: placeOf(item), message: report.say('item') })),
        found: `${called(role)}: ${items.length} of ${total}`,
        fixes: [skeleton(report.say('add'), addLine(role, 'deputy ${1:not stated}'))],
      });
    }
    for (const { role, end } of leavingCoordinators(plan)) {
      report.finding('leaves', {
        at: end.value.span,
        about: role,
        holes: { role: called(role), date: end.value.text },
        related: [{ span: placeOf(role), message: report.say('task') }],
        found: 'no successor',
        fixes: [skeleton(report.say('add'), addLine(role, 'deputy ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'three of four things in a cycle are one person’s',
        plan: `${people}
role coord "Coordinator" at ash voice teacher
${work.replace('\n', '\n//    ^^^^^^\n')}`,
        fixed: `${people}
role coord "Coordinator" at ash voice teacher {
  deputy not stated
}
${work}`,
      },
      {
        title: 'a coordinator leaves at the turn of the year',
        plan: `${people}
role coord "Coordinator" at ash voice teacher until 2026-12-31
//                                                  ^^^^^^^^^^
team "Inquiry group" at ash { coordinated by coord  members second }`,
        fixed: `${people}
role coord "Coordinator" at ash voice teacher until 2026-12-31 {
  deputy not stated
}
team "Inquiry group" at ash { coordinated by coord  members second }`,
      },
    ],
    silent: [
      {
        title: 'a plan that calls it most only from three quarters on',
        plan: `${people}
role coord "Coordinator" at ash voice teacher
${work}`,
        settings: 'rules:\n  options:\n    ownership/single-point: {share: 75}',
      },
      {
        title: 'the same work, and somebody who steps in',
        plan: `${people}
role coord "Coordinator" at ash voice teacher { deputy second }
${work}`,
      },
      {
        title: 'somebody follows; one thing to do, and the meetings, are no load',
        plan: `${people}
role coord "Coordinator" at ash voice teacher until 2026-12-31
role next-coord "Coordinator from January" at ash voice teacher after coord
team "Inquiry group" at ash { coordinated by coord }
cycle autumn "Look closely" {
  activity "Interview classmates" by coord
  meeting "What they say" by coord
  meeting "What we try" by coord
}`,
      },
      {
        title: 'a post that three hold, and work that two answer for',
        plan: `${people}
role coord "Coordinators" at ash voice teacher 3 teachers
${work}
cycle spring "Try it" {
  activity "Plan" by second, coord
  activity "Try" by second, coord
  activity "Look again" by second, coord
}`,
      },
    ],
  },
});
