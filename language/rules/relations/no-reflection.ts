import { isByLeadsAlone, reflectionsOf } from '../../model/ask/claims/collaborating.ts';
import { outerCycles } from '../../model/ask/cycles/inside.ts';
import { called, placeOf, pointedAt } from '../../model/ask/facts.ts';
import { isOver } from '../../model/ask/time/stages.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { led by head, friend  between ash, uni }
school ash "Ash School"
university uni "The university"
role head "Head teacher" at ash voice leader
role tutor "Form tutor" at ash voice teacher
role friend "Critical friend" at uni voice researcher
cycle spring "Look closely" from 2026-01-12 to 2026-05-29`;
const spoken = parties.replace('school ash', '//          ^^^^^^^^^^^^^\nschool ash');

export const noReflection = defineRule({
  id: 'relations/no-reflection',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'Nobody looks back on the collaboration itself',
  why: 'Partners look at lessons together and seldom at themselves. How it feels to work together shows early who may leave, and what the others never heard.',
  question: 'When do you ask one another how you are working together, and who is asked?',
  whenNot: 'The partners have worked together for years and speak of it when they need to.',
  sources: [
    { source: 'mutualBenefit', support: 'states' },
    { source: 'ecerCbs', support: 'suggests' },
    { source: 'actionResearch2024', support: 'suggests' },
  ],
  messages: {
    none: '“{partnership}” has gone on for longer than a cycle, and no look back on the collaboration itself is planned or told of. When will you ask one another how you work together?',
    leads:
      'Those who lead look back on the collaboration by themselves in “{reflection}”. Who else could say how it is going?',
    unsorted: 'whether “{reflection}” is on the collaboration or on the work is not stated',
    add: 'Plan a look back together',
  },
  check(plan, report) {
    const { head } = plan;
    if (!head) return;
    const { sorted, unsorted } = reflectionsOf(plan);
    const leads = pointedAt(plan, head, 'led by');
    const [first] = sorted;
    if (first && sorted.every((one) => isByLeadsAlone(plan, one, leads)))
      report.finding('leads', {
        at: placeOf(first),
        about: first,
        holes: { reflection: called(first) },
        found: 'leads only',
      });
    if (first || !outerCycles(plan).some((cycle) => isOver(plan, cycle, report.today))) return;
    const [vague] = unsorted;
    if (vague) {
      const why = report.say('unsorted', { reflection: called(vague) });
      report.undecided({ at: placeOf(vague), about: vague, why });
      return;
    }
    const line = 'reflection "${1:How are we working together?}" on ${2:not stated} { kind collaboration }';
    report.finding('none', {
      at: placeOf(head),
      about: head,
      holes: { partnership: called(head) },
      found: 'no reflection',
      fixes: [skeleton(report.say('add'), addDeclaration(plan, head.span, line))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'a cycle is over, and nobody has asked how it went between the partners',
        plan: spoken,
        fixed: `${parties}

reflection "How are we working together?" on not stated { kind collaboration }`,
      },
      {
        title: 'the two leads look back by themselves',
        plan: `${parties}
reflection "How are we working together?" on 2026-06-05 by head with friend { kind collaboration }
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'a look at blind spots is another matter',
        plan: `${spoken}
reflection "What do we put down to families?" on 2026-06-05 by tutor { kind bias }`,
      },
    ],
    silent: [
      {
        title: 'both sides look back, teachers too',
        plan: `${parties}
reflection "How are we working together?" on 2026-06-05 by head with tutor, friend { kind collaboration }`,
      },
      {
        title: 'a meeting about the collaboration is one',
        plan: `${parties.replace('cycle', 'collaboration aim together "Learn from each other."\ncycle')}
meeting "What have we learnt from each other?" on 2026-06-05 by tutor with friend about together { decides "Swap desks for a day." }`,
      },
      {
        title: 'the first cycle still runs',
        plan: parties.replace('2026-05-29', '2026-12-18'),
      },
      {
        title: 'a reflection that does not say what it is on',
        plan: `${parties}
reflection "Looking back" on 2026-06-05 by tutor`,
      },
    ],
  },
});
