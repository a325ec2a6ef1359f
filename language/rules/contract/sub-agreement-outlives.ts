import { movingData } from '../../model/ask/agreements/data-agreements.ts';
import { outliving } from '../../model/ask/agreements/terms.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role friend "Critical friend" at uni voice researcher
group pupils-9 "Year 9" at ash 90 students`;

export const subAgreementOutlives = defineRule({
  id: 'contract/sub-agreement-outlives',
  since: '0.2.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'An agreement that outlasts the one it hangs on, or data that no agreement covers in time',
  why: 'A smaller agreement ends with the one above it, whatever date it bears. Data that still move then, or that move before one begins, move without anybody’s leave.',
  question: 'Which agreement would you show if somebody asked on that day why the other organisation holds these data?',
  whenNot: 'Never for long: either an agreement is extended, with those who agree, or the data stay where they are.',
  sources: [
    { source: 'ico', support: 'suggests' },
    { source: 'wtGrant', support: 'suggests' },
  ],
  messages: {
    outlives:
      '“{agreement}” runs until {ends}, and “{umbrella}”, on which it hangs, ends on {earlier}. Which of the two dates holds?',
    lapsed:
      'Personal data of “{evidence}” are held by {partners}, and on the day they are gathered “{agreement}” is not in force. Which agreement covers them?',
    none: 'Personal data of “{evidence}” are held by {partners}, and no agreement is about such data. Which one covers them?',
    umbrella: 'It hangs on this',
    agreement: 'In force at another time',
    and: '{list} and {last}',
    unclear: 'the days of the evidence and of the agreement cannot be compared',
  },
  check(plan, report) {
    for (const { agreement, umbrella, at, ends, umbrellaEnds } of outliving(plan)) {
      report.finding('outlives', {
        at: at.span,
        about: agreement,
        holes: { agreement: called(agreement), ends, umbrella: called(umbrella), earlier: umbrellaEnds },
        related: [{ span: placeOf(umbrella), message: report.say('umbrella') }],
        found: `${ends} after ${umbrellaEnds}`,
      });
    }
    for (const { evidence, partners, cover } of movingData(plan)) {
      const place = { at: placeOf(evidence), about: evidence };
      const holes = { evidence: called(evidence), partners: report.names(partners.map(called), 'and') };
      if (cover === 'cannot tell') report.undecided({ ...place, why: report.say('unclear') });
      if (cover === 'none') report.finding('none', { ...place, holes, found: 'no agreement' });
      if (typeof cover !== 'object') continue;
      report.finding('lapsed', {
        ...place,
        holes: { ...holes, agreement: called(cover.lapsed) },
        related: [{ span: placeOf(cover.lapsed), message: report.say('agreement') }],
        found: 'not in force',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'an agreement on data that hangs on one of a year and runs for two',
        plan: `${two}
agreement working "How we work" from 2026-09-01 to 2027-07-31
agreement "Data sharing" under working from 2026-09-01 to 2028-07-31
//                             ^^^^^^^`,
      },
      {
        title: 'interviews are recorded before the agreement on data begins',
        plan: `${two}
agreement sharing "Data sharing" from 2026-11-01 to 2027-07-31 { kind data-sharing }
evidence talks "Interviews" gathered by friend of pupils-9 from 2026-09-21 to 2026-10-09 {
//       ^^^^^
  method interview
  personal data "University drive" until 2028-07-31
}`,
      },
      {
        title: 'the one agreement lists other data, and the university takes these home',
        plan: `${two}
agreement "Data sharing" from 2026-09-01 to 2027-07-31 { data "Attendance marks" }
evidence "Interviews" gathered by friend of pupils-9 { method interview  personal data "University drive" }
//       ^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'outside the term of its contract, which is asked about as such',
        plan: `${two}
contract working "Working contract" from 2026-09-01 to 2027-07-31
agreement "Data sharing" under working from 2026-09-01 to 2028-07-31`,
      },
      {
        title: 'the agreement ends with its contract, and data are kept longer',
        plan: `${two}
contract working "Working contract" from 2026-09-01 to 2027-07-31
agreement "Data sharing" under working from 2026-09-01 to 2027-07-31 { kept until 2029-07-31 }`,
      },
      {
        title: 'gathered while the agreement is in force',
        plan: `${two}
agreement sharing "Data sharing" from 2026-09-01 to 2027-07-31 { kind data-sharing }
evidence talks "Interviews" gathered by friend of pupils-9 from 2026-09-21 { method interview  personal data "Drive" }`,
      },
      {
        title: 'marks of earlier years, which the school keeps anyway',
        plan: `${two}
agreement sharing "Data sharing" from 2026-09-01 to 2027-07-31 { kind data-sharing }
evidence marks "Marks" by friend of pupils-9 from 2023-09 routine { method statistics  personal data "Drive" }`,
      },
      {
        title: 'a contract that says nothing of data, and is in force',
        plan: `${two}
contract "Working contract" from 2026-09-01 to 2027-07-31 { between ash, uni }
evidence "Interviews" gathered by friend of pupils-9 from 2026-09-21 { method interview  personal data "Drive" }`,
      },
      {
        title: 'personal data that stay in the school',
        plan: `${two}
role coord "Coordinator" at ash voice teacher
contract "Working contract" from 2026-09-01 to 2027-07-31 { between ash, uni }
evidence "Interviews" gathered by coord of pupils-9 { method interview  personal data "School drive" }`,
      },
    ],
  },
});
