import { called, placeOf } from '../../model/ask/facts.ts';
import { unstatedRights } from '../../model/ask/people/owners.ts';
import { addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const rightsUnstated = defineRule({
  id: 'ownership/rights-unstated',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'The contract does not say who owns what',
  why: 'Who may set the question, keep the data, claim the findings, publish and decide is easy to settle at the start and hard to settle once there is something to own.',
  question: 'If you disagreed tomorrow about what may be published, whose word would count?',
  whenNot: 'The rights are settled in another signed agreement; name it under the contract.',
  sources: [{ source: 'ainscow2023', place: '§3', support: 'states' }],
  messages: {
    unstated:
      'The contract “{contract}” does not say who owns the {rights}. Add “owner of …” for each, or that it is not stated.',
    add: 'Say who owns what',
    questions: 'questions',
    data: 'data',
    findings: 'findings',
    dissemination: 'dissemination',
    decisions: 'decisions',
  },
  check(plan, report) {
    for (const contract of plan.byKind.contract) {
      const unstated = unstatedRights(plan, contract);
      if (unstated.length === 0) continue;
      const rights = unstated.join(', ').replace(/, (\w+)$/, ' and $1');
      const lines = unstated.map((right, index) => `owner of ${right} \${${index + 1}:not stated}`);
      report.finding('unstated', {
        at: placeOf(contract),
        about: contract,
        holes: {
          contract: called(contract),
          rights: report.list(
            unstated.map((right) => report.say(right)),
            'and',
          ),
        },
        fixes: [skeleton(report.say('add'), addLines(contract, lines))],
        found: `nothing on ${rights}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a contract that gives no rights',
        plan: `partnership "Calm starts"
contract "Working contract"
//       ^^^^^^^^^^^^^^^^^^`,
        fixed: `partnership "Calm starts"
contract "Working contract" {
  owner of questions not stated
  owner of data not stated
  owner of findings not stated
  owner of dissemination not stated
  owner of decisions not stated
}`,
      },
      {
        title: 'one right of five is left out',
        plan: `partnership "Calm starts"
contract "Working contract" {
//       ^^^^^^^^^^^^^^^^^^
  owner of questions "The inquiry group"
  owner of data "The council"
  owner of findings "The inquiry group"
  owner of decisions "The head"
}`,
        fixed: `partnership "Calm starts"
contract "Working contract" {
  owner of questions "The inquiry group"
  owner of data "The council"
  owner of findings "The inquiry group"
  owner of decisions "The head"
  owner of dissemination not stated
}`,
      },
    ],
    silent: [
      {
        title: 'every right is given, one of them honestly left open',
        plan: `partnership "Calm starts"
contract "Working contract" {
  owner of questions "The inquiry group"
  owner of data "The council"
  owner of findings "The inquiry group"
  owner of dissemination left open
  owner of decisions "The head"
}`,
      },
      {
        title: 'the second contract follows the first, and the data have their own agreement',
        plan: `partnership "Calm starts"
contract first "First year" {
  owner of questions "The inquiry group"
  owner of findings "The inquiry group"
  owner of dissemination "The inquiry group"
  owner of decisions "The head"
}
contract second "Second year" after first
agreement "Data sharing" under "First year" { owner of data "The council" }`,
      },
    ],
  },
});
