import { called, placeOf, targetsOf } from '../../model/ask/facts.ts';
import { aimsForAnArea } from '../../model/ask/framing/levels.ts';
import { recipientsOf, saysWhoIsNotReached, takesPart } from '../../model/ask/voices/telling.ts';
import { defineRule } from '../rule.ts';

const city = `partnership "City network" { between ash, birch, council }
school ash "Ash School"
school birch "Birch School"
authority council "The council"
evidence walks "Walking interviews" { method interview  voice student }
finding "A shared task helps." based on walks`;
const aim = 'aim "Every child in the city is known by somebody." agreed by council on 2026-09-01 { level area }';

export const tooFewReached = defineRule({
  id: 'reports/too-few-reached',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'An aim for everybody, and only those who take part hear of it',
  why: 'An aim for a whole area is not reached through the schools that came. What they learn becomes of use to the others when it is written for them and sent to them.',
  question: 'How will a school that never came to a meeting hear of this?',
  whenNot: 'The others are reached by somebody else, or in a later period; say by whom and when.',
  sources: [{ source: 'ainscow2023', place: 'section 9', support: 'suggests' }],
  messages: {
    few: '“{aim}” is meant for an area, and what is found goes only to those who take part. Who else in the area should hear of it?',
    words: 'whether “{whom}” take part themselves is not stated',
    told: 'Goes to those who take part',
  },
  check(plan, report) {
    const recipients = recipientsOf(plan);
    const [first] = recipients;
    if (!first || plan.byKind.finding.length + plan.byKind.move.length === 0 || saysWhoIsNotReached(plan)) return;
    const others = recipients.filter((value) => !takesPart(plan, value));
    for (const aim of aimsForAnArea(plan)) {
      const place = { at: placeOf(aim), about: aim };
      const [vague] = others;
      if (vague && targetsOf(plan, vague).length === 0) {
        report.undecided({ ...place, why: report.say('words', { whom: vague.text }) });
      }
      if (vague) continue;
      report.finding('few', {
        ...place,
        holes: { aim: called(aim) },
        related: [{ span: first.span, message: report.say('told') }],
        found: 'participants only',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'an aim for the city, and a report to the two schools',
        plan: `${city}
${aim}
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
report "What we saw" by council to ash, birch`,
      },
      {
        title: 'an aim for all whom the council serves',
        plan: `${city}
aim known "Every child is known by somebody." for council
//  ^^^^^
shared "Ten minutes at the staff meeting" to staff on 2026-12-10`,
      },
    ],
    silent: [
      {
        title: 'a digest for all schools of the city; who they are, nobody has declared',
        plan: `${city}
${aim}
shared "Digest of the year" to "All schools of the city" on 2027-06-01`,
      },
      {
        title: 'an aim for those who take part',
        plan: `${city}
aim "Every child in our two schools is known by somebody." for pupils
report "What we saw" by council to ash, birch`,
      },
      {
        title: 'nothing is told to anybody yet',
        plan: `${city}
${aim}`,
      },
      {
        title: 'those who are not reached are named',
        plan: `${city}
${aim}
shared "Digest of the year" to ash, birch on 2027-06-01 { not reached "Special schools" }`,
      },
    ],
  },
});
