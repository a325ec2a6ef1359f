import { earlyEnd, promisesWithoutFunds } from '../../model/ask/agreements/funding.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;

export const unfunded = defineRule({
  id: 'contract/unfunded',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'all',
  partnershipOnly: true,
  title: 'Time, visits or training are promised, and nothing pays for them to the end',
  why: 'Cover for lessons, travel and trainers cost money. A promise that nobody pays for is kept by those who can least afford it, or lapses when the grant does.',
  question: 'Who pays for this, and what happens on the day after the money ends?',
  whenNot: 'It costs nobody anything, or each side carries its own costs; say so with “funded by”.',
  sources: [
    { source: 'ainscowSlides', place: 'funding lines', support: 'suggests' },
    { source: 'ainscow2023', support: 'suggests' },
  ],
  messages: {
    none: 'Time, visits or training are promised in “{contract}”, and nothing says who pays for them. Add a “grant”, or “funded by”.',
    ends: 'The money of “{grant}” ends on {date}, and {term} runs until {end}. Who pays for what is left?',
    termOfContract: 'the contract “{title}”',
    termOfPartnership: 'the partnership “{title}”',
    promise: 'This is promised',
    term: 'It runs longer',
    add: 'Say who pays',
    words: '“{words}” names no day on which the money ends',
  },
  check(plan, report) {
    for (const { contract, promises } of promisesWithoutFunds(plan)) {
      report.finding('none', {
        at: placeOf(contract),
        about: contract,
        holes: { contract: called(contract) },
        related: promises.map((duty) => ({ span: placeOf(duty), message: report.say('promise') })),
        found: 'no funding',
        fixes: [skeleton(report.say('add'), addLine(contract, 'funded by ${1:not stated}'))],
      });
    }
    const early = earlyEnd(plan);
    if (!early) return;
    const { grant, at, term, end } = early;
    if (end === undefined) {
      report.undecided({ at: at.span, about: grant, why: report.say('words', { words: at.text }) });
      return;
    }
    const title = called(term);
    const named = report.say(term.kind === 'contract' ? 'termOfContract' : 'termOfPartnership', { title });
    report.finding('ends', {
      at: at.span,
      about: grant,
      holes: { grant: called(grant), date: at.text, term: named, end },
      related: [{ span: placeOf(term), message: report.say('term') }],
      found: `${at.text} before ${end}`,
    });
  },
  examples: {
    speaking: [
      {
        title: 'cover and visits, and no word of money',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2027-07-31 {
//       ^^^^^^^^^^^^^^^^^^
  between ash, uni
  owed by ash to uni { time "Cover for the team." }
  owed by uni to ash { visits "Each half-term." }
}`,
        fixed: `${two}
contract "Working contract" from 2026-09-01 to 2027-07-31 {
  between ash, uni
  owed by ash to uni { time "Cover for the team." }
  owed by uni to ash { visits "Each half-term." }
  funded by not stated
}`,
      },
      {
        title: 'two grants, and the later one ends before the contract',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2028-07-31
grant "First grant" 20000 GBP by "A research council" to uni from 2026-09-01 to 2027-03-31
grant "Second grant" 9000 GBP by "The city" to ash from 2026-09-01 to 2027-07-31
//                                                                    ^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'a grant for the whole term',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2027-07-31 { owed by uni to ash { training "Interviewing." } }
grant "Programme grant" 20000 GBP by "A research council" to uni from 2026-09-01 to 2028-08-31`,
      },
      {
        title: 'promises that nobody has to pay for',
        plan: `${two}
contract "Working contract" { owed by ash to uni { access "To lessons."  consultation "All staff." } }`,
      },
      {
        title: 'when the grant ends, the schools go on paying',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2028-07-31 { funded by "The schools" }
grant "Programme grant" 20000 GBP by "A research council" to uni from 2026-09-01 to 2027-07-31`,
      },
    ],
  },
});
