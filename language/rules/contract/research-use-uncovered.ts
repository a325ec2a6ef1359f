import { coversResearch } from '../../model/ask/agreements/data-agreements.ts';
import { called, factsOf, isOpenPoint, placeOf } from '../../model/ask/facts.ts';
import type { Thing, Value } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;

export const researchUseUncovered = defineRule({
  id: 'contract/research-use-uncovered',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'Evidence is used for research, and nothing covers that use',
  why: 'What people told their school so that things get better was not told to be published. Use for research needs a yes of its own, or an agreement that says so.',
  question: 'Do those this comes from know that it is used for research, and have they agreed?',
  whenNot: 'The material is public, or the consent is kept elsewhere; say where.',
  sources: [
    { source: 'ainscow2023', place: '§2', support: 'suggests' },
    { source: 'bera', support: 'suggests' },
  ],
  messages: {
    uncovered:
      '“{evidence}” is used for research, and no consent or agreement covers that use. Who has said yes to it, or who should be asked?',
    add: 'Say who consents',
    unclear: 'an agreement or approval does not say which evidence it is about',
  },
  check(plan, report) {
    for (const evidence of plan.byKind.evidence) {
      const use = researchUse(evidence);
      if (!use || isOpenPoint(evidence)) continue;
      const covered = coversResearch(plan, evidence);
      const place = { at: use.span, about: evidence };
      if (covered === 'maybe') report.undecided({ ...place, why: report.say('unclear') });
      if (covered !== 'no') continue;
      report.finding('uncovered', {
        ...place,
        holes: { evidence: called(evidence) },
        related: [{ span: placeOf(evidence), message: called(evidence) }],
        found: 'no cover',
        fixes: [skeleton(report.say('add'), addLine(evidence, 'consent ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'minutes that a university reads for its own study',
        plan: `${two}
contract "Working contract" { between ash, uni }
evidence minutes "Minutes of staff meetings" routine { method documents  use research }
//                                                                           ^^^^^^^^`,
        fixed: `${two}
contract "Working contract" { between ash, uni }
evidence minutes "Minutes of staff meetings" routine {
  consent not stated
  method documents  use research }`,
      },
      {
        title: 'the agreement lists other data',
        plan: `${two}
agreement "Data use" { kind data-use  data "Attendance marks" }
evidence talks "Interviews with staff" {
  method interview
  use improvement, research
  //               ^^^^^^^^
}`,
        fixed: `${two}
agreement "Data use" { kind data-use  data "Attendance marks" }
evidence talks "Interviews with staff" {
  method interview
  use improvement, research
  consent not stated
}`,
      },
    ],
    silent: [
      {
        title: 'those asked have said yes',
        plan: `${two}
evidence "Interviews with staff" { method interview  use research  consent opt-in of staff }`,
      },
      {
        title: 'the agreement lists these data',
        plan: `${two}
agreement "Data use" { kind data-use  data "Attendance marks" }
evidence "Attendance marks" routine { method statistics  use research }`,
      },
      {
        title: 'used here, to do something better',
        plan: `${two}
evidence "Interviews with staff" { method interview  use improvement }`,
      },
      {
        title: 'an approval that does not say what it is about leaves it open',
        plan: `${two}
contract "Working contract" { approval "UREC 2026-113" on 2026-08-20 }
evidence "Interviews with staff" { method interview  use research }`,
      },
    ],
  },
});

/** Where a source says that it is used for research. */
function researchUse(evidence: Thing): Value | undefined {
  return factsOf(evidence, 'use')
    .flatMap(({ values }) => values)
    .find(({ text }) => text === 'research');
}
