import { approvalsOf } from '../../model/ask/care/approvals.ts';
import { called } from '../../model/ask/facts.ts';
import { defineRule } from '../rule.ts';

const people = `role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students`;

export const beforeApproval = defineRule({
  id: 'ethics/before-approval',
  since: '0.2.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Gathered before it was approved',
  why: 'An approval protects those who are asked, and those who ask. What was gathered before it can seldom be used, and those who gave it cannot be asked again.',
  question: 'Which of the two days is right, and if both are, what becomes of what was gathered?',
  whenNot: 'What was gathered needed no approval; then mark it “routine”, or name its own.',
  sources: [{ source: 'bera', place: 'responsibilities to participants', support: 'states' }],
  messages: {
    early: '“{source}” is gathered from {date}, and its approval is of {approved}. Which day is right?',
    approval: 'The day of the approval',
    inWords: '“{words}” names no day',
  },
  check(plan, report) {
    const { tooEarly, unread } = approvalsOf(plan);
    for (const { evidence, begin, approved } of tooEarly) {
      report.finding('early', {
        at: begin.value.span,
        about: evidence,
        holes: { source: called(evidence), date: begin.value.text, approved: approved.value.text },
        related: [{ span: approved.value.span, message: report.say('approval') }],
        found: `${begin.value.text} before ${approved.value.text}`,
      });
    }
    for (const { evidence, value } of unread)
      report.undecided({ at: value.span, about: evidence, why: report.say('inWords', { words: value.text }) });
  },
  examples: {
    speaking: [
      {
        title: 'interviews in September, approved in October',
        plan: `inquiry "Calm starts" by tutor at "Ash School" { approval "UREC 2026-113" on 2026-10-05 }
${people}
evidence "Walking interviews" of form from 2026-09-14 to 2026-10-23 { method interview }
//                                         ^^^^^^^^^^`,
      },
      {
        title: 'the activity that gathers it begins too early for the approval of the contract',
        plan: `partnership "Calm starts"
${people}
contract "Working contract" { approval "UREC 2026-113" on 2026-10-05 }
evidence walks "Walking interviews" of form { method interview }
activity "Interviews" from 2026-09-28 to 2026-10-09 by tutor { gathers walks }
//                         ^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'approved first',
        plan: `inquiry "Calm starts" by tutor at "Ash School" { approval "UREC 2026-113" on 2026-08-20 }
${people}
evidence "Walking interviews" of form from 2026-09-14 to 2026-10-23 { method interview }`,
      },
      {
        title: 'marks are kept anyway, and the talks have an approval of their own',
        plan: `inquiry "Calm starts" by tutor at "Ash School" { approval "UREC 2026-113" on 2026-10-05 }
${people}
evidence "Late marks" of form from 2026-09-01 to 2026-10-23 routine { method statistics }
evidence "Talks" of form on 2026-09-14 {
  method conversation
  approval "UREC 2026-98" on 2026-06-12
}`,
      },
      {
        title: 'both in one month, so that either may be first; and a day in words',
        plan: `inquiry "Calm starts" by tutor at "Ash School" { approval "UREC 2026-113" on 2026-09 }
${people}
evidence "Walking interviews" of form on 2026-09-14 { method interview }
evidence "Talks" of form on "a rainy morning" { method conversation }`,
      },
    ],
  },
});
