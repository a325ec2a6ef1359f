import { called, placeOf } from '../../model/ask/facts.ts';
import { idleLeaders } from '../../model/ask/people/sites.ts';
import { isPastDraft, isToCome } from '../../model/ask/time/stages.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
role head "Head teacher" voice leader`;
const spoken = `${people}
//   ^^^^`;

export const leadersIdle = defineRule({
  id: 'relations/idle-leaders',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'Leaders are named and do nothing in any cycle',
  why: 'People dare to question one another where those who lead are seen to do so. A head who signs and stays away tells the staff how much the work counts.',
  question: 'In which of these meetings will the head be seen to learn something?',
  whenNot: 'The leaders make room for the work and have agreed to stay out of the room.',
  sources: [{ source: 'ainscow2023', place: '§4.1, §4.2', support: 'states' }],
  messages: {
    one: '“{leader}” is named, and nothing that happens here is done by, or with, this role. Where in the cycle will it take part?',
    many: '“{leader}” and other leaders are named, and nothing that happens here is done by, or with, any of them. Where in the cycle will they take part?',
    other: 'Does nothing here either',
  },
  check(plan, report) {
    if (!isPastDraft(plan) || !plan.byKind.cycle.some((cycle) => !isToCome(plan, cycle, report.today))) return;
    const [leader, ...others] = idleLeaders(plan);
    if (!leader) return;
    report.finding(others.length > 0 ? 'many' : 'one', {
      at: placeOf(leader),
      about: leader,
      holes: { leader: called(leader) },
      related: others.map((other) => ({ span: placeOf(other), message: report.say('other') })),
      found: 'idle',
    });
  },
  examples: {
    speaking: [
      {
        title: 'the head is declared, and appears in no meeting',
        plan: `${spoken}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  meeting "What we see" on 2026-10-15 by tutor with staff { decides "Look again." }
}`,
      },
      {
        title: 'owning the decisions on paper is not taking part',
        plan: `partnership "Calm starts" { status running  between ash, uni }
school ash "Ash School"
university uni "The university"
role head "Head teacher" at ash voice leader
//   ^^^^
role tutor "Form tutor" at ash voice teacher
contract "Working contract" { between ash, uni  owner of decisions head }
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  meeting "What we see" on 2026-10-15 by tutor with staff { decides "Look again." }
}`,
      },
    ],
    silent: [
      {
        title: 'the head sits in the meeting',
        plan: `${people}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  meeting "What we see" on 2026-10-15 by tutor with head { decides "Look again." }
}`,
      },
      {
        title: 'the head is a member of the team that meets',
        plan: `${people}
team group "Inquiry group" { members tutor, head }
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18 {
  meeting "What we see" on 2026-10-15 by group { decides "Look again." }
}`,
      },
      {
        title: 'one teacher’s inquiry names no leader',
        plan: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18`,
      },
      {
        title: 'a cycle that is still to come',
        plan: `${people}
cycle spring "Try it" from 2027-01-11 to 2027-05-28`,
      },
    ],
  },
});
