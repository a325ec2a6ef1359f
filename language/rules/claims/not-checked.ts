import { finalFindings, isChecked, writtenAccounts } from '../../model/ask/claims/judging.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const walks = 'evidence walks "Walking interviews" { method interview  voice student }';

export const notChecked = defineRule({
  id: 'claims/not-checked',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A final account that nobody who was there has checked',
  why: 'Those who were there know what the account leaves out. Read with them before it is final, it is theirs as well, and its mistakes cost a conversation.',
  question: 'Who that was there has read this, and what did they change?',
  whenNot: 'Nobody who was there can be reached any more; say so.',
  sources: [
    { source: 'ainscow2023', place: 'section 3', support: 'states' },
    { source: 'lincolnGuba', place: 'member checks', support: 'states' },
  ],
  messages: {
    finding:
      '“{thing}” is held for good, and nobody who was there is named as having checked it. Who could read it before it is passed on?',
    account:
      'The account “{thing}” is written, and nobody who was there is named as having checked it. Who could say what it leaves out?',
    add: 'Say who has checked it',
  },
  check(plan, report) {
    const speak = (message: 'finding' | 'account', thing: Parameters<typeof placeOf>[0]): void => {
      if (isChecked(plan, thing)) return;
      report.finding(message, {
        at: placeOf(thing),
        about: thing,
        holes: { thing: called(thing) },
        found: 'not checked',
        fixes: [skeleton(report.say('add'), addLine(thing, 'checked by ${1:not stated}'))],
      });
    };
    for (const finding of finalFindings(plan)) speak('finding', finding);
    for (const account of writtenAccounts(plan, report.today)) speak('account', account);
  },
  examples: {
    speaking: [
      {
        title: 'a finding that is agreed, and was shown to nobody',
        plan: `${walks}
finding idle "Nobody has anything to do until the bell." based on walks agreed
//      ^^^^`,
        fixed: `${walks}
finding idle "Nobody has anything to do until the bell." based on walks agreed {
  checked by pupils
}`,
        filled: ['pupils'],
      },
      {
        title: 'an account of practice that is done',
        plan: `report account "A calmer start" by "The tutor" to "Colleagues" { form account-of-practice  status done }
//     ^^^^^^^`,
      },
      {
        title: 'a plan that is closed holds its findings for good',
        plan: `inquiry "Calm starts" by "The tutor" { status closed }
${walks}
finding idle "Nobody has anything to do until the bell." based on walks
//      ^^^^`,
      },
    ],
    silent: [
      {
        title: 'those who were there have checked it',
        plan: `${walks}
finding idle "Nobody has anything to do until the bell." based on walks agreed { checked by pupils on 2026-12-14 }`,
      },
      {
        title: 'those who were there have agreed it',
        plan: `${walks}
finding idle "Nobody has anything to do until the bell." based on walks agreed by pupils, staff on 2026-12-14 { status done }`,
      },
      {
        title: 'students spoke, and students interpreted it',
        plan: `${walks}
finding idle "Nobody has anything to do until the bell." based on walks agreed { interpreted by pupils, "The tutor" }`,
      },
      {
        title: 'a finding that is held for now',
        plan: `${walks}
finding idle "Nobody has anything to do until the bell." based on walks tentative`,
      },
      {
        title: 'an account that is still to be written',
        plan: `report account "A calmer start" by "The tutor" due 2027-05-28 { form account-of-practice }`,
      },
      {
        title: 'a meeting sat down to read the account',
        plan: `report account "A calmer start" by "The tutor" to "Colleagues" { form account-of-practice  status done }
meeting "Is this how it was?" on 2026-09-20 by "The tutor" with pupils { reads account }`,
      },
    ],
  },
});
