import { isLeftOpen, valuesOf } from '../../model/ask/facts.ts';
import { canChangeAgenda } from '../../model/ask/partners/agenda.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const joint = `partnership "Calm starts" {
  status running
  stance joint
}`;

export const frozenAgenda = defineRule({
  id: 'ownership/frozen-agenda',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  partnershipOnly: true,
  title: 'A joint agenda that nothing lets change',
  why: 'What a school needs to know changes while the work goes on. An agenda that both sides own answers to that; one that nobody may reopen belongs to the day on which it was written.',
  question: 'If the school’s most pressing question were another one next term, how would it get into this plan?',
  whenNot: 'The questions are few and the time is short, and both sides want to leave them as they are.',
  sources: [{ source: 'mutualBenefit', support: 'states' }],
  messages: {
    frozen:
      'The stance is joint, and nothing says how the questions can change. Add a “review”, or “deciding” and how you change them together.',
    question: 'A question of the agenda',
    add: 'Say how you decide on changes',
  },
  check(plan, report) {
    const { head } = plan;
    const stance = head && valuesOf(head, 'stance').find(({ text }) => text === 'joint');
    if (!head || !stance || plan.byKind.question.length === 0 || !isBinding(plan)) return;
    if (canChangeAgenda(plan) || isLeftOpen(head, 'deciding')) return;
    report.finding('frozen', {
      at: stance.span,
      about: head,
      related: plan.byKind.question.map(({ title, wordSpan }) => ({
        span: title?.span ?? wordSpan,
        message: report.say('question'),
      })),
      found: 'no way to change',
      fixes: [skeleton(report.say('add'), addLine(head, 'deciding ${1:not stated}'))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'joint, with questions and no review',
        plan: `${joint.replace('joint', 'joint\n  //     ^^^^^')}
question why "Why do mornings begin loudly?"`,
        fixed: `${joint.replace('joint', 'joint\n  deciding not stated')}
question why "Why do mornings begin loudly?"`,
      },
      {
        title: 'meetings read evidence, and none is about the questions',
        plan: `${joint.replace('joint', 'joint\n  //     ^^^^^')}
contract "Working contract" from 2026-09-01 to 2027-07-31 { disputes "The two heads meet." }
question why "Why do mornings begin loudly?" { evidence notes "Notes" { method diary } }
meeting "What the notes say" { reads notes }`,
      },
    ],
    silent: [
      {
        title: 'the contract is reviewed',
        plan: `${joint}
contract "Working contract" { review on 2027-03-15 }
question why "Why do mornings begin loudly?"`,
      },
      {
        title: 'a meeting about the question',
        plan: `${joint}
question why "Why do mornings begin loudly?"
meeting "Is this still our question?" on 2027-01-15 about why`,
      },
      {
        title: 'research on practitioners’ agenda',
        plan: `${joint.replace('joint', 'practitioner')}
question why "Why do mornings begin loudly?"`,
      },
    ],
  },
});
