import { accountsWithoutRival, claimsOf, hasRival } from '../../model/ask/claims/claims.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const claimsNoRival = defineRule({
  id: 'claims/no-rival',
  since: '0.1.0',
  status: 'trial',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'A finding with no rival explanation',
  why: 'What fits is easily taken for what is so. A second account that would also fit the evidence shows what the first one has to withstand.',
  question: 'What else could explain what you saw?',
  whenNot: 'The finding only says what was counted or seen, and explains nothing.',
  sources: [
    { source: 'ainscow2023', place: 'section 3, competitive resistance to refutation', support: 'states' },
    { source: 'osfQualitative', place: 'credibility strategies', support: 'suggests' },
  ],
  messages: {
    finding: 'No other account of “{finding}” is looked at. What else could explain what you saw?',
    account: '“{account}” is written without any other explanation of what happened. What else could explain it?',
    add: 'Write down another explanation',
  },
  check(plan, report) {
    const fixes = (thing: Parameters<typeof addLine>[0]) => [
      skeleton(report.say('add'), addLine(thing, 'rival "${1:What else could explain it?}"')),
    ];
    for (const finding of claimsOf(plan)) {
      if (hasRival(plan, finding)) continue;
      report.finding('finding', {
        at: placeOf(finding),
        about: finding,
        holes: { finding: called(finding) },
        found: 'no rival',
        fixes: fixes(finding),
      });
    }
    for (const account of accountsWithoutRival(plan)) {
      report.finding('account', {
        at: placeOf(account),
        about: account,
        holes: { account: called(account) },
        found: 'no rival',
        fixes: fixes(account),
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a finding and its evidence, and nothing else',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
        fixed: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks {
  rival "They are tired."
}`,
        filled: ['They are tired.'],
      },
      {
        title: 'the rival stands inside another finding',
        plan: `question why "Why are mornings silent?" {
  evidence walks "Walking interviews" { method interview  voice student }
  finding "Nobody has anything to do until the bell." based on walks { rival "They are tired." }
  finding "Friends sit apart." based on walks
//        ^^^^^^^^^^^^^^^^^^^^
}`,
      },
      {
        title: 'an account of practice that is done',
        plan: `cycle autumn "Look closely"
report "Account of the autumn" by "The coordinator" to "The council" {
//     ^^^^^^^^^^^^^^^^^^^^^^^
  form account-of-practice
  status done
  covers autumn
}`,
      },
    ],
    silent: [
      {
        title: 'a rival stands inside the finding',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks { rival "They are tired." }`,
      },
      {
        title: 'the question it answers has a rival',
        plan: `question why "Why are mornings silent?" {
  evidence walks "Walking interviews" { method interview  voice student }
  rival "They are tired."
}
finding "Nobody has anything to do until the bell." based on walks { answers why }`,
      },
      {
        title: 'an account that is still to be written',
        plan: `cycle autumn "Look closely"
report "Account of the autumn" due 2027-02-28 by "The coordinator" { form account-of-practice  covers autumn }`,
      },
    ],
  },
});
