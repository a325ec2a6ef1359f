import { datedOutside, type Term, unreadableDates } from '../../model/ask/agreements/terms.ts';
import { called } from '../../model/ask/facts.ts';
import { defineRule } from '../rule.ts';

const one = `partnership "Calm starts" from 2026-09-01 to 2029-07-31
contract "First year" from 2026-09-01 to 2027-07-31`;

export const outsideTerm = defineRule({
  id: 'contract/outside-term',
  since: '0.1.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  partnershipOnly: true,
  title: 'Dated outside the time the partners are bound',
  why: 'What is planned before a contract begins or after it ends has no agreement under it: nobody owes it, and nobody has allowed it.',
  question: 'Should the contract last longer, or does this belong inside it?',
  whenNot: 'Never for long: either the contract is extended, with those who agree, or the date is another.',
  sources: [
    { source: 'ainscow2023', place: '§2', support: 'suggests' },
    { source: 'wtGrant', support: 'suggests' },
  ],
  messages: {
    beforePartnership:
      'The {kind} “{title}” is dated {date}, before the partnership “{term}” begins. Is the date right, or does the term begin earlier?',
    afterPartnership:
      'The {kind} “{title}” is dated {date}, after the partnership “{term}” has ended. Is the date right, or does the term last longer?',
    beforeContract:
      'The {kind} “{title}” is dated {date}, before the contract “{term}” begins. Is the date right, or does the term begin earlier?',
    afterContract:
      'The {kind} “{title}” is dated {date}, after the contract “{term}” has ended. Is the date right, or does the term last longer?',
    beforeAll:
      'The {kind} “{title}” is dated {date}, before every contract begins. Is the date right, or does the term begin earlier?',
    afterAll:
      'The {kind} “{title}” is dated {date}, after every contract has ended. Is the date right, or does the term last longer?',
    beginsLater: 'It begins later',
    endsEarlier: 'It ends earlier',
    inWords: '“{words}” names no day',
  },
  check(plan, report) {
    for (const { thing, at, side, date, term } of datedOutside(plan)) {
      const message = report.say(side === 'before' ? 'beginsLater' : 'endsEarlier');
      report.finding(`${side}${term.of}`, {
        at,
        about: thing,
        holes: { kind: thing.word, title: called(thing), date, term: called(term.thing) },
        related: [{ span: term.span, message }],
        found: [thing.word, called(thing), date, known(term)].join(', '),
      });
    }
    for (const { thing, at, text } of unreadableDates(plan)) {
      report.undecided({ at, about: thing, why: report.say('inWords', { words: text }) });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a cycle after the contract has ended',
        plan: `${one}
cycle second "Try it" from 2027-09-06 to 2027-12-17
//                                       ^^^^^^^^^^`,
      },
      {
        title: 'a duty due, a source gathered and a smaller agreement outside the contract',
        plan: `${one} {
  owed by "Ash School" to "The university" { access "To lessons." due 2026-08-15 }
  //                                                                  ^^^^^^^^^^
}
evidence talks "Interviews" from 2026-08-24 to 2026-09-18 { method interview }
//                               ^^^^^^^^^^
agreement "Data sharing" under "First year" from 2026-09-01 to 2028-07-31
//                                                             ^^^^^^^^^^`,
      },
      {
        title: 'within a contract, and before the partnership begins',
        plan: `partnership "Calm starts" from 2026-09-01 to 2029-07-31
contract "First year" from 2026-06-01 to 2027-07-31
cycle early "Look closely" from 2026-06-08 to 2026-10-16
//                              ^^^^^^^^^^`,
      },
    ],
    silent: [
      { title: 'inside the contract', plan: `${one}\ncycle first "Look closely" from 2026-09-07 to 2026-12-11` },
      {
        title: 'the second contract carries the second year',
        plan: `${one}
contract "Second year" from 2027-09-01 to 2028-07-31
cycle second "Try it" from 2027-09-06 to 2027-12-17`,
      },
      {
        title: 'records of earlier years, and data kept longer than the contract',
        plan: `${one}
evidence marks "Attendance" from 2023-09 to 2026-12 { method statistics }
evidence diary "The school’s log" from 2025-01-08 routine
agreement "Data sharing" from 2026-09-01 to 2027-07-31 { kept until 2029-07-31 }`,
      },
      {
        title: 'a month that the contract begins in',
        plan: `partnership "Calm starts"
contract "First year" from 2026-09-07 to 2027-07-31
cycle first "Look closely" from 2026-09 to 2026-12`,
      },
      {
        title: 'staff are consulted before the contract begins',
        plan: `${one} {
  owed by "Ash School" to "The university" { consultation "All staff." due 2026-08-28 }
}`,
      },
      {
        title: 'a contract that ends before it begins is asked about that alone',
        plan: `partnership "Calm starts"
contract "First year" from 2026-09-01 to 2026-07-31
cycle first "Look closely" from 2026-09-07 to 2026-12-11`,
      },
      {
        title: 'an agreement that outlasts the one it hangs on is asked about that alone',
        plan: `${one}
agreement working "How we work" from 2026-09-01 to 2027-07-31
agreement "Data sharing" under working from 2026-09-01 to 2028-07-31`,
      },
      {
        title: 'a contract with an open end ends nothing',
        plan: `partnership "Calm starts"
contract "First year" from 2026-09-01 to not stated
cycle second "Try it" from 2027-09-06 to 2027-12-17`,
      },
    ],
  },
});

/** A term by which a finding is known, whatever the language it is told in. */
function known({ of, thing }: Term): string {
  return of === 'All' ? 'every contract' : `the ${of.toLowerCase()} “${called(thing)}”`;
}
