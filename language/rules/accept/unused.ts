import { isReasoned } from '../../findings/accept.ts';
import { replace, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const plan = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
evidence walks "Walking interviews" {`;

export const acceptUnused = defineRule({
  id: 'accept/unused',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'essential',
  title: 'An acceptance that answers nothing',
  why: 'Accepted limitations are printed for everybody to read. One that has been mended, or that found something else, tells the readers what is no longer so.',
  question: 'Has this been mended since, or does it answer something else?',
  whenNot: 'Never: take the line out, or name what it is for.',
  sources: [],
  messages: {
    takeOut: 'Take the acceptance out',
    unused: 'This line answers nothing that {rule} finds here. Take it out, or look at what it is for.',
  },
  check(plan, report) {
    // What an acceptance answers may stand in a part that could not be read.
    if (plan.partial) return;
    for (const line of report.run.unusedAcceptances) {
      if (!line.name || !isReasoned(line)) continue;
      const whole = { ...line.span, start: line.span.start - line.indent.length };
      report.finding('unused', {
        at: line.name.span,
        about: line,
        holes: { rule: line.name.text },
        // Somebody decided what stands here, and may want to keep it on record.
        fixes: [skeleton(report.say('takeOut'), replace(whole, ''))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'what it accepted has been mended',
        plan: `${plan} personal data "School drive" until 2027-07-31 }
accept ethics/no-retention for walks until 2027-03-31 by tutor because "The drive is being moved."
//     ^^^^^^^^^^^^^^^^^^^`,
        fixed: `${plan} personal data "School drive" until 2027-07-31 }
`,
      },
      {
        title: 'the check has found something else since',
        plan: `${plan} personal data "School drive"  legal basis "Public task" }
accept ethics/no-retention for walks until 2027-03-31 by tutor because "The drive is being moved." {
//     ^^^^^^^^^^^^^^^^^^^
  found "no place"
}`,
      },
    ],
    silent: [
      {
        title: 'it answers a finding',
        plan: `${plan} personal data "School drive" }
accept ethics/no-retention for walks until 2027-03-31 by tutor because "The drive is being moved."`,
      },
      {
        title: 'of a rule about contracts, which an inquiry never hears',
        plan: `${plan} method documents }
accept contract/missing by tutor because "We are one school."`,
      },
      {
        title: 'of a rule that is switched off',
        plan: `${plan} method documents }
accept ethics/no-retention by tutor because "The school decides."`,
        settings: 'rules:\n  preset: essential\n  severity:\n    ethics/no-retention: off',
      },
    ],
  },
});
