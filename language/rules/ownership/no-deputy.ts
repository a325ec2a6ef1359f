import { called, placeOf } from '../../model/ask/facts.ts';
import { type Alone, withoutDeputy } from '../../model/ask/people/backups.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import { addLine, addToEnd, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const people = `partnership "Calm starts" {
  status running
  between ash, uni
}
school ash "Ash School"
university uni "The university"
role second "Second teacher" at ash voice teacher`;

export const noDeputy = defineRule({
  id: 'ownership/no-deputy',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'Nobody steps in for a custodian of data, a coordinator or a lead',
  why: 'People fall ill, change posts and leave, and what was agreed leaves with them. One partnership lost both its data managers in the same month.',
  question: 'If this person were gone on Monday, who would know what has been promised?',
  whenNot: 'The post is held by several people in turn; say so with “size”.',
  sources: [{ source: 'ncrpp', support: 'states' }],
  messages: {
    custodian:
      '“{who}” keeps the data, and nobody is named who steps in. Who else knows where they are and who may see them?',
    coordinator: '“{who}” coordinates the work, and nobody is named who steps in. Add “deputy” and a role.',
    lead: '“{who}” leads the work, and nobody is named who steps in. Add “deputy” and a role.',
    given: 'The task is given here',
    add: 'Say who steps in',
  },
  check(plan, report) {
    if (!isBinding(plan)) return;
    for (const alone of withoutDeputy(plan)) {
      const { actor, task, given } = alone;
      const ownPlace = actor.kind === 'role' && plan.things.includes(actor);
      report.finding(task, {
        at: ownPlace ? placeOf(actor) : given.span,
        about: actor,
        holes: { who: called(actor) },
        related: ownPlace ? [{ span: given.span, message: report.say('given') }] : [],
        found: `${task} without deputy`,
        fixes: addDeputy(alone, ownPlace, report.say('add')),
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a coordinator for whom nobody steps in',
        plan: `${people}
role coord "Coordinator" at ash voice teacher
//   ^^^^^
team "Inquiry group" at ash { coordinated by coord  members second }`,
        fixed: `${people}
role coord "Coordinator" at ash voice teacher {
  deputy not stated
}
team "Inquiry group" at ash { coordinated by coord  members second }`,
      },
      {
        title: 'the university keeps the data, and no person there is named beside it',
        plan: `${people}
agreement "Data sharing" {
  custodian uni
  //        ^^^
  kept until 2029-07-31
}`,
        fixed: `${people}
agreement "Data sharing" {
  custodian uni { deputy not stated }
  kept until 2029-07-31
}`,
      },
    ],
    silent: [
      {
        title: 'a deputy of the role, and one of the task',
        plan: `${people}
role coord "Coordinator" at ash voice teacher { deputy second }
team "Inquiry group" at ash { coordinated by coord }
agreement "Data sharing" { custodian uni { deputy "The archivist" } }`,
      },
      {
        title: 'two coordinate, and one post is held by three',
        plan: `${people}
role coord "Coordinator" at ash voice teacher
role leads "Lead teachers" at ash voice teacher 3 teachers
team "Inquiry group" at ash { coordinated by coord, second }
team "Second group" at ash { coordinated by leads }`,
      },
      {
        title: 'a coordinator who leaves is asked who follows, and not who steps in as well',
        plan: `${people.replace('Calm starts"', 'Calm starts" from 2026-09-01 to 2027-07-31')}
role coord "Coordinator" at ash voice teacher until 2026-12-31
team "Inquiry group" at ash { coordinated by coord  members second }`,
      },
      {
        title: 'a draft in which nothing is owed yet',
        plan: `${people.replace('running', 'draft')}
team "Inquiry group" at ash { coordinated by second }`,
      },
    ],
  },
});

/** A line with the role, else a block of the task itself. */
function addDeputy({ actor, fact, given }: Alone, ownPlace: boolean, title: string): readonly FixDraft[] {
  if (ownPlace) return [skeleton(title, addLine(actor, 'deputy ${1:not stated}'))];
  const isPlain = fact.facts.length === 0 && fact.values.at(-1) === given;
  return isPlain ? [skeleton(title, addToEnd(fact, ' { deputy ${1:not stated} }'))] : [];
}
