import { called } from '../../model/ask/facts.ts';
import { overclaims } from '../../model/ask/voices/participation.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" { between ash, university }
school ash "Ash School"
university university "The university"
role head "Head teacher" at ash voice leader`;

export const overclaimed = defineRule({
  id: 'voice/overclaimed',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'Students are said to take part more than they do',
  why: 'To say that students share in the work, when nothing in it lets them, uses their name without their say. A smaller part that is real is worth more to them.',
  question: 'Where in the work do students do what is said of them here?',
  whenNot: 'The work in which they do it is not written down yet.',
  sources: [
    { source: 'hart', place: 'the rungs of the ladder', support: 'states' },
    { source: 'lundy', place: 'influence', support: 'suggests' },
  ],
  messages: {
    contributes: '“{who}”: said to bring something to the work, and nothing in the plan is done by or with them.',
    model:
      '“{who}” follows a model with students as researchers, and no student gathers, interprets or decides anything in it.',
    questions: '“{who}” makes students owners of the questions, and no question is theirs or raised by them.',
    findings: '“{who}” makes students owners of the findings, and they interpret, agree or check none of them.',
    decisions: '“{who}” makes students owners of decisions, and no decision is made by or with them.',
    influence:
      '“{who}”: said to have changed something, and nothing in the plan shows that students said or did anything.',
  },
  check(plan, report) {
    for (const { sort, by, about } of overclaims(plan))
      report.finding(sort, { at: by.span, about, holes: { who: called(about) }, found: `${sort} without a part` });
  },
  examples: {
    speaking: [
      {
        title: 'the council brings methods, and is asked for none',
        plan: `${people}
role council "Student council" at ash voice student { contributes methods }
//                                                                ^^^^^^^
evidence walks "Walking interviews" by head of council { method interview }`,
      },
      {
        title: 'students own the decisions, and others decide',
        plan: `${people}
role council "Student council" at ash voice student
contract "Working contract" { owner of decisions head, council }
//                                                     ^^^^^^^
decision "Adopt, adapt or abandon" on 2027-05-22 by head`,
      },
      {
        title: 'a model with students as researchers, in which adults do it all',
        plan: `${people}
cycle autumn "Three lessons" {
  model inclusive-inquiry
  //    ^^^^^^^^^^^^^^^^^
  activity "Plan a lesson together" by head
}`,
      },
    ],
    silent: [
      {
        title: 'the council brings methods, and gathers with them',
        plan: `${people}
role council "Student council" at ash voice student { contributes methods }
evidence "Interviews of classmates" gathered by council { method interview }`,
      },
      {
        title: 'students own the decisions, and nothing has been decided yet',
        plan: `${people}
role council "Student council" at ash voice student
contract "Working contract" { owner of decisions head, council }`,
      },
      {
        title: 'teachers bring methods, of whom nothing is said here',
        plan: `${people}
role coach "Coach" at ash voice teacher { contributes methods }`,
      },
    ],
  },
});
