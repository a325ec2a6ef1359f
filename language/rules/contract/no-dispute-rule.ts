import { linkedTo } from '../../model/ask/agreements/agreements.ts';
import { called, placeOf, says } from '../../model/ask/facts.ts';
import { isWrittenOut } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;
const owed = `between ash, uni
  owed by ash to uni { access "To lessons." }
  owed by uni to ash { visits "Each half-term." }`;

export const noDisputeRule = defineRule({
  id: 'contract/no-dispute-rule',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'No rule for how disagreement is settled',
  why: 'Partners differ in power, and sooner or later they differ in opinion. A way of settling it that was agreed while nobody was angry protects those who could least insist.',
  question: 'When you disagree about something that matters, who is heard, and how is it settled?',
  whenNot: 'Another signed paper settles it; name that paper under the contract.',
  sources: [
    { source: 'ainscow2023', place: '§3', support: 'suggests' },
    { source: 'wtGrant', support: 'suggests' },
  ],
  messages: {
    none: 'The contract “{contract}” does not say how disagreement is settled. Add “disputes” and what you have agreed.',
    add: 'Say how disagreement is settled',
    deciding: 'the plan says how decisions are made, and that may settle disagreement too',
  },
  check(plan, report) {
    const agreements = [...plan.byKind.agreement, ...plan.inheritance.byKind.contract];
    for (const contract of plan.byKind.contract) {
      if (!isWrittenOut(plan, contract)) continue;
      const saying = [contract, ...linkedTo(plan, contract), ...agreements];
      if (saying.some((one) => says(one, 'disputes'))) continue;
      const place = { at: placeOf(contract), about: contract };
      if ([...saying, ...(plan.head ? [plan.head] : [])].some((one) => says(one, 'deciding'))) {
        report.undecided({ ...place, why: report.say('deciding') });
        continue;
      }
      report.finding('none', {
        ...place,
        holes: { contract: called(contract) },
        found: 'no rule for disputes',
        fixes: [skeleton(report.say('add'), addLine(contract, 'disputes ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a contract that says what is owed, and nothing of disagreement',
        plan: `${two}
contract "Working contract" {
//       ^^^^^^^^^^^^^^^^^^
  ${owed}
}`,
        fixed: `${two}
contract "Working contract" {
  ${owed}
  disputes not stated
}`,
      },
      {
        title: 'how it is ended is no rule for going on together',
        plan: `${two}
contract terms "Working contract" {
//       ^^^^^
  between ash, uni
  notice 30 days by "Either side"
  withdrawal "Anyone may leave."
}`,
        fixed: `${two}
contract terms "Working contract" {
  between ash, uni
  notice 30 days by "Either side"
  withdrawal "Anyone may leave."
  disputes not stated
}`,
      },
    ],
    silent: [
      {
        title: 'raised at the forum',
        plan: `${two}
contract "Working contract" {
  ${owed}
  disputes "Raised at the termly forum; after two forums either side may leave."
}`,
      },
      {
        title: 'the memorandum above the contract settles it',
        plan: `${two}
agreement memo "Memorandum" { kind memorandum  disputes "The two heads meet." }
contract "Working contract" under memo {
  ${owed}
}`,
      },
      {
        title: 'a contract of which only the parties are written yet',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2027-07-31 { between ash, uni }`,
      },
      {
        title: 'how decisions are made may settle it, so it cannot be told',
        plan: `${two}
contract "Working contract" {
  ${owed}
  deciding "By consent; the head decides where there is none."
}`,
      },
    ],
  },
});
