import { countParties, namedBetween, owingsOf } from '../../model/ask/agreements/agreements.ts';
import { ancestors, called, factOf, placeOf, valuesOf } from '../../model/ask/facts.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';
import { addDeclaration, addLine, addToEnd, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;

export const contractMissing = defineRule({
  id: 'contract/missing',
  since: '0.1.0',
  status: 'settled',
  severity: 'error',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'No contract between the partners',
  why: 'Work between organisations rests on a contract that states its limits and what each owes the others. Without one, the first disagreement has nothing to lean on.',
  question: 'What have you promised one another, and where can each of you read it?',
  whenNot:
    'The partners work under a written agreement that is kept elsewhere and cannot be shown here; say where it is.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'states' }],
  messages: {
    none: '“{title}” has questions or cycles and no contract. Write down between whom it is, for how long, and what each owes.',
    noParties: 'The contract “{title}” does not say between whom it is. Add “between” and the parties.',
    oneParty:
      'The contract “{title}” names one party only, and a contract binds at least two. Add the other party to “between”.',
    begin: 'Begin a contract',
    name: 'Name the parties',
    nameOther: 'Name the other party',
  },
  check(plan, report) {
    const { head } = plan;
    if (!head || plan.byKind.question.length + plan.byKind.cycle.length === 0) return;
    if (!hasContract(plan)) {
      const holes = { title: called(head) };
      report.finding('none', {
        at: placeOf(head),
        about: head,
        holes,
        found: 'no contract',
        fixes: [startContract(plan, head, report.say('begin'))],
      });
    }
    for (const contract of plan.byKind.contract) {
      const named = namedBetween(plan, contract);
      const count = countParties(plan, named);
      if (count > 1 || named.some(({ type }) => type === 'gap')) continue;
      const holes = { title: called(contract) };
      const between = factOf(contract, 'between');
      const fix = between
        ? skeleton(report.say('nameOther'), addToEnd(between, ', "${1:The other party}"'))
        : skeleton(report.say('name'), addLine(contract, 'between ${1:not stated}'));
      const place = { at: placeOf(contract), about: contract, holes, fixes: [fix] };
      if (count === 0) report.finding('noParties', { ...place, found: 'no party' });
      else report.finding('oneParty', { ...place, found: 'one party' });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a question and no contract',
        plan: `partnership "Calm starts" { between ash, uni }
//          ^^^^^^^^^^^^^
school ash "Ash School"
university uni "The university"
question why "Why do mornings begin loudly?"`,
        fixed: `${two}
question why "Why do mornings begin loudly?"

contract "Working contract" from not stated to not stated {
  between ash, uni
}`,
      },
      {
        title: 'a contract that names one side',
        plan: `${two}
contract "Working contract" { between ash }
//       ^^^^^^^^^^^^^^^^^^
question why "Why do mornings begin loudly?"`,
        fixed: `${two}
contract "Working contract" { between ash, "The other party" }
question why "Why do mornings begin loudly?"`,
      },
      {
        title: 'a contract that says nothing of its parties',
        plan: `${two}
contract terms "Working contract"
//       ^^^^^
question why "Why do mornings begin loudly?"`,
      },
    ],
    silent: [
      {
        title: 'a contract between two',
        plan: `${two}
contract "Working contract" { between ash, uni }
question why "Why do mornings begin loudly?"`,
      },
      {
        title: 'no work is planned yet',
        plan: `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`,
      },
      {
        title: 'the duties say between whom it is',
        plan: `${two}
contract "Working contract" { owed by ash to uni { access "To lessons." } }
question why "Why do mornings begin loudly?"`,
      },
      {
        title: 'one teacher’s inquiry needs none',
        plan: 'inquiry "Calm starts" by "The tutor"\nquestion "Why do mornings begin loudly?"',
      },
    ],
  },
});

/** An agreement that holds duties is a contract in all but name; one of the programme binds its members. */
function hasContract(plan: Plan): boolean {
  const inherited = plan.inheritance.byKind.contract.length > 0;
  const dutiful = owingsOf(plan).some(({ block }) => ancestors(plan, block).some(({ kind }) => kind === 'agreement'));
  return plan.byKind.contract.length > 0 || inherited || dutiful;
}

function startContract(plan: Plan, head: Thing, title: string): FixDraft {
  const parties = valuesOf(head, 'between').map(({ type, text }) => (type === 'text' ? `"${text}"` : text));
  const between = parties.length > 1 ? parties.join(', ') : 'not stated';
  const lines = [
    'contract "${1:Working contract}" from ${2:not stated} to ${3:not stated} {',
    `  between \${4:${between}}`,
    '}',
  ];
  return skeleton(title, addDeclaration(plan, head.span, lines.join('\n')));
}
