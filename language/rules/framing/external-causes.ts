import { placeOf } from '../../model/ask/facts.ts';
import { outsideCauses } from '../../model/ask/framing/causes.ts';
import { knownLabels } from '../../model/ask/labels.ts';
import { unique } from '../../text/unique.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const externalCauses = defineRule({
  id: 'framing/external-causes',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'Everything is put down to what the school does not control',
  why: 'People who work closely together come to share their blind spots. Causes that all lie elsewhere leave nothing that they themselves could do differently.',
  question: 'What part of it, however small, lies in how we teach or how we are organised?',
  whenNot: 'What the school does has been looked at, and the plan says how.',
  sources: [{ source: 'ainscow2023', place: '§6', support: 'states' }],
  messages: {
    all: 'All causes named here lie outside what the school controls: {causes}. What part of it lies in how the school teaches or is organised?',
    other: 'Put down to this, too',
    own: 'Name a cause in our own practice',
    unknown: '“{cause}” is none of the known causes, and may lie in the school’s hands',
  },
  check(plan, report) {
    const outside = outsideCauses(plan);
    if (!outside) return;
    const { causes, unknown } = outside;
    const [first, ...others] = causes;
    if (unknown) {
      const why = report.say('unknown', { cause: unknown.value.text });
      report.undecided({ at: unknown.value.span, about: unknown.thing, why });
      return;
    }
    const named = unique(causes.map(({ value }) => value.text));
    const barrier = 'barrier "${1:What in our own practice stands in the way?}" { caused by ${2:school-practice} }';
    report.finding('all', {
      at: first.value.span,
      about: first.thing,
      holes: { causes: report.list(knownLabels(plan, 'cause', named)) },
      found: named.join(', '),
      related: others.map(({ value }) => ({ span: value.span, message: report.say('other') })),
      fixes: [skeleton(report.say('own'), addDeclaration(plan, placeOf(first.thing), barrier))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'families, and the neighbourhood',
        plan: `barrier "Nobody is at home in the morning." { caused by family }
//                                                      ^^^^^^
concern "Many stay away." { caused by community }`,
        fixed: `barrier "Nobody is at home in the morning." { caused by family }
concern "Many stay away." { caused by community }

barrier "What in our own practice stands in the way?" { caused by school-practice }`,
      },
      {
        title: 'the learners, and nothing is tried yet',
        plan: `concern "They do not see the point." { caused by learner, policy }
//                                               ^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'one cause lies in how the school is organised',
        plan: `barrier "Nobody is at home in the morning." { caused by family }
barrier "Lessons begin before the bus comes." { caused by organisation }`,
      },
      {
        title: 'a cause in words may lie anywhere',
        plan: `barrier "Nobody is at home in the morning." { caused by family, "How we write to families" }`,
      },
      {
        title: 'what it is put down to has been left open',
        plan: `barrier "Nobody is at home in the morning." { caused by family }
concern "Many stay away." { caused by left open }`,
      },
    ],
  },
});
