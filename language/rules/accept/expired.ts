import { isExpired } from '../../findings/accept.ts';
import { valuesOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { replace, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const plan = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
evidence walks "Walking interviews" { personal data "School drive" }`;

export const acceptExpired = defineRule({
  id: 'accept/expired',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'essential',
  title: 'An acceptance past its date',
  why: 'A limitation was accepted for a time, so that somebody would look at it again. That day has come.',
  question: 'Does the reason still hold, and who says so now?',
  whenNot: 'Never: decide again, or take the line out.',
  sources: [],
  messages: {
    expired:
      'This acceptance ended on {day}, so {rule} asks again. Say until when it holds now and who decides, or take the line out.',
    decided: '{who} decided',
    again: 'Say until when it holds now',
  },
  check(plan, report) {
    for (const line of plan.byKind.accept) {
      if (!isExpired(plan, line, report.today)) continue;
      const [until] = valuesOf(line, 'until');
      if (!until || !line.name) continue;
      report.finding('expired', {
        at: until.span,
        about: line,
        holes: { day: until.text, rule: line.name.text },
        related: valuesOf(line, 'by').map((value) => ({
          span: value.span,
          message: report.say('decided', { who: shownAs(plan, value) }),
        })),
        fixes: [skeleton(report.say('again'), replace(until.span, '${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'its last day has passed',
        plan: `${plan}
accept ethics/no-retention for walks until 2026-07-31 by tutor because "The drive is being moved."
//                                         ^^^^^^^^^^`,
        fixed: `${plan}
accept ethics/no-retention for walks until not stated by tutor because "The drive is being moved."`,
      },
      {
        title: 'a month that has passed',
        plan: `${plan}
accept ethics/no-retention for walks by tutor because "The drive is being moved." {
  until 2026-08
  //    ^^^^^^^
}`,
        today: '2026-09-01',
      },
    ],
    silent: [
      {
        title: 'it holds to the end of its last day',
        plan: `${plan}
accept ethics/no-retention for walks until 2026-10-01 by tutor because "The drive is being moved."`,
      },
      {
        title: 'no last day, and a day in words',
        plan: `${plan}
accept ethics/no-retention for walks by tutor because "The drive is being moved."
accept ethics/no-consent until "the drive is moved" by tutor because "The drive is being moved."`,
      },
    ],
  },
});
