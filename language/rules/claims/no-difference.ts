import { differencesIn } from '../../model/ask/claims/judging.ts';
import { interpretingParties } from '../../model/ask/evidence/interpreting.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isOver } from '../../model/ask/time/stages.ts';
import { defineRule } from '../rule.ts';

const over = `partnership "Calm starts" from 2025-09-01 to 2026-07-31 { between ash, uni }
//          ^^^^^^^^^^^^^
school ash "Ash School"
university uni "The university"
role tutor "Form tutor" at ash voice teacher
role friend "Critical friend" at uni voice researcher`;
const sound = over.replace(/\n\/\/.*/, '');

export const noDifference = defineRule({
  id: 'claims/no-difference',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  partnershipOnly: true,
  title: 'Several parties interpreted, and never saw anything differently',
  why: 'Partners are brought together because they see different things. Where nobody ever read a page differently, somebody may have kept quiet, and the difference nobody wrote down is lost to all.',
  question: 'On what did you see things differently this year, and what did you learn from that?',
  whenNot: 'Differences were talked over and settled in the room, and the partners want no record of them.',
  sources: [
    { source: 'ainscowSlides', support: 'states' },
    { source: 'ainscow2023', place: 'section 3', support: 'suggests' },
  ],
  messages: {
    none: 'People of {parties} interpreted the evidence, and in the whole term no difference between their readings is recorded. On what did they see things differently?',
  },
  check(plan, report) {
    const { head } = plan;
    if (!head || !isOver(plan, head, report.today)) return;
    const parties = interpretingParties(plan);
    if (parties.length < 2 || differencesIn(plan)) return;
    report.finding('none', {
      at: placeOf(head),
      about: head,
      holes: { parties: report.names(parties.map(called), 'and') },
      found: 'no difference',
    });
  },
  examples: {
    speaking: [
      {
        title: 'the term is over, and both sides always read the same',
        plan: `${over}
evidence walks "Walking interviews" { method interview  voice student  interpreted by tutor, friend }`,
      },
      {
        title: 'two findings, read by one party each',
        plan: `${over}
evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do." based on walks { interpreted by tutor }
finding "Mornings need a task." based on walks { interpreted by friend }`,
      },
    ],
    silent: [
      {
        title: 'somebody saw it otherwise',
        plan: `${sound}
evidence walks "Walking interviews" { method interview  voice student  interpreted by tutor, friend }
meeting "Two readings" on 2026-03-05 by tutor with friend { dissent "It is about friends." by friend }`,
      },
      {
        title: 'the term still runs',
        plan: `${sound.replace('2026-07-31', '2027-07-31')}
evidence walks "Walking interviews" { method interview  voice student  interpreted by tutor, friend }`,
      },
      {
        title: 'one party interpreted, so there was nobody to differ with',
        plan: `${sound}
evidence walks "Walking interviews" { method interview  voice student  interpreted by tutor }`,
      },
    ],
  },
});
