import { unrenegotiated } from '../../model/ask/agreements/renegotiation.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { defineRule } from '../rule.ts';

const two = 'partnership "Calm starts"';

export const neverRenegotiated = defineRule({
  id: 'contract/never-renegotiated',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A long contract that nobody negotiates again',
  why: 'What each side needs, and what it can give, changes while people work together. Benefit that was mutual at the start stays so only where it is negotiated again and again.',
  question: 'What would you ask for today that you did not ask for when you signed?',
  whenNot:
    'The partners settle changes from meeting to meeting and are content with that; say where it is written down.',
  sources: [{ source: 'mutualBenefit', support: 'states' }],
  messages: {
    never:
      'The contract “{contract}” runs until {date}, and at no time is it negotiated again. When would each side say whether it still fits?',
    late: 'The contract “{contract}” is first negotiated again on {date}, more than a year after it begins. Could you look at it sooner?',
    cycles:
      '“{cycle}” is the third cycle under the contract “{contract}”, and at no time is it negotiated again. Does it still fit?',
    contract: 'The contract',
    words: '“{words}” names no day on which it is negotiated again',
  },
  check(plan, report) {
    for (const contract of plan.byKind.contract) {
      const found = unrenegotiated(plan, contract);
      if (!found) continue;
      const related = [{ span: placeOf(contract), message: report.say('contract') }];
      const place = { at: found.at, about: contract, related, found: found.how };
      const name = called(contract);
      if (found.how === 'cannot tell') {
        report.undecided({ ...place, why: report.say('words', { words: found.value.text }) });
      } else if (found.how === 'cycles') {
        report.finding('cycles', { ...place, holes: { contract: name, cycle: called(found.cycle) } });
      } else {
        report.finding(found.how, { ...place, holes: { contract: name, date: found.date } });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'three years, and nobody looks at it again',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2029-07-31
//                                             ^^^^^^^^^^`,
      },
      {
        title: 'three years, and reviews in the last two of them',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2029-07-31 { review on 2028-01-15, 2029-01-15 }
//                                                                    ^^^^^^^^^^`,
      },
      {
        title: 'a third cycle begins under a contract of one year',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2027-07-31
cycle autumn "Look" from 2026-09-07 to 2026-12-11
cycle spring "Try" after autumn from 2027-01-11 to 2027-03-26
cycle summer "Try again" after spring from 2027-04-12 to 2027-06-25
//    ^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'looked at once in the first year, or in the month in which a year is over',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2027-07-31 { review on 2027-06-15 }
contract "Second contract" from 2026-09-01 to 2029-07-31 { review on 2027-09-15 }`,
      },
      {
        title: 'one year and two cycles',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2027-08-31
cycle autumn "Look" from 2026-09-07 to 2026-12-11
cycle spring "Try" after autumn from 2027-01-11 to 2027-05-28`,
      },
      {
        title: 'three years, amended in the first and reviewed in the last',
        plan: `${two}
contract working "Working contract" from 2026-09-01 to 2029-07-31 { review on 2029-01-15 }
amendment "Visits every month." about working on 2027-03-01 because "Half-terms were too long."`,
      },
      {
        title: 'renewed year by year, and a rhythm of reviews',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2033-07-31 { renewal "Year by year, seven years at most." }
contract "Second contract" from 2026-09-01 to 2029-07-31 { review every term }`,
      },
      {
        title: 'a review in words',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2029-07-31 { review on "the last forum of each year" }`,
      },
    ],
  },
});
