import { says } from '../../model/ask/facts.ts';
import { addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const plan = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
evidence walks "Walking interviews" { personal data "School drive" }`;

export const acceptNoReason = defineRule({
  id: 'accept/no-reason',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'An acceptance without a reason or without anybody who decided',
  why: 'Accepting a limitation is a decision of the partnership. Readers need to know who took it and why; until then the question stays open.',
  question: 'Who decided this, and what was the reason?',
  whenNot: 'Never: the question stays open until somebody answers for it.',
  sources: [],
  messages: {
    noReason: 'This acceptance of {rule} gives no reason, so the question stays open. Add “because” and the reason.',
    nobody: 'Nobody is named who decided to accept {rule}, so the question stays open. Add “by” and a role.',
    neither:
      'This acceptance of {rule} gives neither a reason nor anybody who decided, so the question stays open. Add “by … because …”.',
    add: 'Say who decided and why',
  },
  check(plan, report) {
    for (const line of plan.byKind.accept) {
      const reasoned = says(line, 'because');
      const decided = says(line, 'by') || says(line, 'agreed by');
      if (!line.name || (reasoned && decided)) continue;
      const words = [...(decided ? [] : ['by ${1:not stated}']), ...(reasoned ? [] : ['because "${2:why}"'])].join(' ');
      report.finding(reasoned ? 'nobody' : decided ? 'noReason' : 'neither', {
        at: line.name.span,
        about: line,
        holes: { rule: line.name.text },
        fixes: [skeleton(report.say('add'), addToHead(line, words))],
        found: reasoned ? 'nobody decided' : decided ? 'no reason' : 'neither reason nor decider',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a bare acceptance',
        plan: `${plan}
accept ethics/no-retention for walks until 2027-03-31
//     ^^^^^^^^^^^^^^^^^^^`,
        fixed: `${plan}
accept ethics/no-retention for walks until 2027-03-31 by not stated because "why"`,
      },
      {
        title: 'a reason that nobody stands for',
        plan: `${plan}
accept ethics/no-retention for walks because "The drive is being moved."
//     ^^^^^^^^^^^^^^^^^^^`,
        fixed: `${plan}
accept ethics/no-retention for walks because "The drive is being moved." by not stated`,
      },
    ],
    silent: [
      {
        title: 'who and why',
        plan: `${plan}
accept ethics/no-retention for walks by tutor because "The drive is being moved."`,
      },
      {
        title: 'a group agreed on a day, and in a block',
        plan: `${plan}
accept ethics/no-retention for walks {
  agreed by "The inquiry group" on 2026-09-10
  because "The drive is being moved."
}`,
      },
    ],
  },
});
