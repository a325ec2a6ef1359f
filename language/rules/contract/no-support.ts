import { owingsOf } from '../../model/ask/agreements/agreements.ts';
import { cyclesWithoutVisit, supportFor } from '../../model/ask/agreements/support.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { sidesNamed } from '../../model/ask/people/sides.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, addLines, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const people = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role coord "Coordinator" at ash voice teacher
role pupils "Student researchers" at ash voice student 6 students
role friend "Critical friend" at uni voice researcher
team "Inquiry group" at ash { coordinated by coord }`;
const two = `${people}
contract "Working contract" { between ash, uni`;

export const noSupport = defineRule({
  id: 'contract/no-support',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A school that gathers evidence with no training, or is not visited',
  why: 'Those who coordinate an inquiry, and students who carry it out, take on work they were not trained for. Training before they begin, and visits while they are at it, are what the partner from outside gives in return.',
  question: 'Who has shown them how to do this, and who comes to see how it is going?',
  whenNot: 'Those who gather were trained in earlier work, or the support is given online; say so.',
  sources: [
    { source: 'ainscow2023', place: '§2', support: 'states' },
    { source: 'ainscowSlides', place: 'example 3', support: 'suggests' },
  ],
  messages: {
    noTraining:
      'Coordinators or students gather evidence in “{contract}”, and no training is promised or planned. Who shows them how?',
    late: 'The training comes after “{evidence}” has begun. Can it be given before?',
    noVisit: 'Nobody visits in “{cycle}”. Who comes to see how it is going?',
    gathers: 'Gathered by a coordinator or by students',
    promise: 'Promise a training',
    visit: 'Plan a visit',
    unclear: 'the day of the training and of the first evidence cannot be compared',
  },
  check(plan, report) {
    const [contract] = plan.byKind.contract;
    if (!contract) return;
    const support = supportFor(plan);
    const [first] = support.gathered;
    if (first && support.training === 'none') {
      report.finding('noTraining', {
        at: placeOf(contract),
        about: contract,
        holes: { contract: called(contract) },
        related: support.gathered.map((one) => ({ span: placeOf(one), message: report.say('gathers') })),
        found: 'no training',
        fixes: [promiseTraining(plan, contract, report.say('promise'))],
      });
    }
    if (first && support.training === 'cannot tell') {
      report.undecided({ at: placeOf(contract), about: contract, why: report.say('unclear') });
    }
    if (typeof support.training === 'object') {
      const { at, evidence } = support.training;
      report.finding('late', { at, about: evidence, holes: { evidence: called(evidence) }, found: 'late' });
    }
    for (const cycle of cyclesWithoutVisit(plan, report.today)) {
      const line = 'visit "${1:Who visits whom}" by ${2:not stated} on ${3:not stated}';
      const fixes = [skeleton(report.say('visit'), addLine(cycle, line))];
      const place = { at: placeOf(cycle), about: cycle, holes: { cycle: called(cycle) } };
      report.finding('noVisit', { ...place, severity: 'hint', found: 'no visit', fixes });
    }
  },
  examples: {
    speaking: [
      {
        title: 'students interview, and nobody has shown them how',
        plan: `${two} }
//       ^^^^^^^^^^^^^^^^^^
evidence "Interviews of classmates" gathered by pupils { method interview }`,
        fixed: `${people}
contract "Working contract" {
  owed by uni to ash {
    training "What they learn to do" due not stated
  }
  between ash, uni }
evidence "Interviews of classmates" gathered by pupils { method interview }`,
        filled: ['uni', 'ash', 'What they learn to do', 'not stated'],
      },
      {
        title: 'the training comes when the coordinator has begun, and a cycle goes by with no visit',
        plan: `${two} }
cycle autumn "Look closely" from 2026-09-07 to 2026-12-11 {
//    ^^^^^^
  activity "Watch lessons" from 2026-09-14 by coord { gathers notes }
  training "How to watch" on 2026-10-05 by friend for coord
  //                         ^^^^^^^^^^
}
evidence notes "Notes of lessons" gathered by coord { method observation }`,
      },
    ],
    silent: [
      {
        title: 'training first, visits promised',
        plan: `${two}
  owed by uni to ash { training "Watching lessons." due 2026-09-11  visits "Each half-term." }
}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-11
evidence notes "Notes of lessons" gathered by coord from 2026-09-14 { method observation }`,
      },
      {
        title: 'researchers gather, figures are kept anyway, a visit falls in the cycle',
        plan: `${two} }
cycle autumn "Look closely" from 2026-09-07 to 2026-12-11
visit "The university at Ash" by friend on 2026-10-02
evidence "Interviews" gathered by friend { method interview }
evidence "Attendance" by coord routine { method statistics }`,
      },
      {
        title: 'what has not been stated is an open point',
        plan: `${two}
  owed by uni to ash {
    training not stated
    visits not stated
  }
}
cycle autumn "Look closely" from 2026-09-07 to 2026-12-11
evidence notes "Notes of lessons" gathered by coord from 2026-09-14 { method observation }`,
      },
    ],
  },
});

/** A line in what the partner from outside owes already, else a block of duties of its own. */
function promiseTraining(plan: Plan, contract: Thing, title: string): FixDraft {
  const owing = owingsOf(plan).find(({ from }) => sidesNamed(plan, from).includes('research'));
  if (owing) {
    const line = 'training "${1:What they learn to do}" due ${2:not stated}';
    return skeleton(title, addLine(owing.block, line));
  }
  const line = '  training "${3:What they learn to do}" due ${4:not stated}';
  return skeleton(title, addLines(contract, ['owed by ${1:not stated} to ${2:not stated} {', line, '}']));
}
