import { called, placeOf } from '../../model/ask/facts.ts';
import { barriersOf, namesStrength } from '../../model/ask/framing/barriers.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const inquiry = `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher`;

export const noAssets = defineRule({
  id: 'framing/no-assets',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'Barriers are listed, and no strength',
  why: 'Schools know more than they use. A look that finds only what stands in the way brings in from elsewhere what somebody down the corridor already does.',
  question: 'Where here does it already go well, and what helps there?',
  whenNot: 'Strengths were looked for in another part of the work; say where.',
  sources: [
    { source: 'ainscow2023', place: '§4.1', support: 'states' },
    { source: 'ainscow2023', place: '§7, contextual analysis', support: 'states' },
  ],
  messages: {
    one: 'The plan names what stands in the way, “{barrier}”, and nothing that helps. Where here does it already go well?',
    many: 'The plan names {count} barriers and nothing that helps. Where here does it already go well?',
    other: 'And this',
    resource: 'Name a strength',
  },
  check(plan, report) {
    const [first, ...others] = barriersOf(plan);
    if (!first || !isPastDraft(plan) || namesStrength(plan)) return;
    const place = {
      at: placeOf(first),
      about: first,
      found: 'no strength',
      related: others.map((other) => ({ span: placeOf(other), message: report.say('other') })),
      fixes: [skeleton(report.say('resource'), addDeclaration(plan, first.span, 'resource "${1:What helps?}"'))],
    };
    if (others.length === 0) report.finding('one', { ...place, holes: { barrier: called(first) } });
    else report.finding('many', { ...place, holes: { count: `${others.length + 1}` } });
  },
  examples: {
    speaking: [
      {
        title: 'one barrier, and nothing that helps',
        plan: `${inquiry}
barrier starts "The first ten minutes ask nothing."
//      ^^^^^^`,
        fixed: `${inquiry}
barrier starts "The first ten minutes ask nothing."

resource "What helps?"`,
      },
      {
        title: 'an arrangement that does not say that it helps is no strength',
        plan: `${inquiry}
barrier starts "The first ten minutes ask nothing."
//      ^^^^^^
barrier bus "The bus from the estate is late."
arrangement "One timetable for all" { effect hinders }`,
      },
    ],
    silent: [
      {
        title: 'a resource, be it not stated yet',
        plan: `${inquiry}
barrier starts "The first ten minutes ask nothing."
resource not stated`,
      },
      {
        title: 'a change draws on what a colleague does',
        plan: `${inquiry}
practice welcome "How the languages room begins"
barrier starts "The first ten minutes ask nothing."
change "A shared task" { draws on welcome }`,
      },
      {
        title: 'a draft is too early to ask',
        plan: `inquiry "Calm starts" by tutor
role tutor "Form tutor" voice teacher
barrier starts "The first ten minutes ask nothing."`,
      },
    ],
  },
});
