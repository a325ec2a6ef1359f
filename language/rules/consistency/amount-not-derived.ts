import { underived } from '../../model/ask/written/derived.ts';
import type { AmountValue } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';

export const amountNotDerived = defineRule({
  id: 'consistency/amount-not-derived',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'recommended',
  title: 'An amount that does not follow from those it comes from',
  why: 'A figure that a reader cannot reckon again from the plan’s own figures hides a step, a slip, or other people. Saying how it was reckoned mends all three.',
  question: 'How was this reckoned, and from which numbers?',
  whenNot: 'It was reckoned from figures that are not written here; say which in a note.',
  sources: [],
  messages: {
    share: '{amount} does not follow from {from}. How was it reckoned?',
    sources: '{amount} follows from {from} neither as a sum, a mean, a difference nor a share. How was it reckoned?',
    from: 'An amount it comes from',
    of: '{count} of {whole}',
  },
  check(plan, report) {
    for (const { thing, value, from } of underived(plan)) {
      const isShare = from.length === 1;
      const said = (amount: AmountValue): string =>
        worded(amount, (count, whole) => report.say('of', { count, whole }));
      report.finding(isShare ? 'share' : 'sources', {
        at: value.span,
        about: thing,
        holes: { amount: said(value), from: from.map(said).join(', ') },
        related: from.map(({ span }) => ({ span, message: report.say('from') })),
        found: [value, ...from].map((amount) => worded(amount, (count, whole) => `${count} of ${whole}`)).join(' < '),
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a share in per cent that is another in numbers',
        plan: `owed by "Ash School" to "The university" {
  involvement "Staff take an active part." actual 25 % of staff actual 17 of 85 staff
  //                                       ^^^^^^^^^^^^^^^^^^^^
}`,
      },
      {
        title: 'a sum that is none of its parts’',
        plan: `measure year8 "Late arrivals in Year 8" { result 12 times }
measure year9 "Late arrivals in Year 9" { result 9 times }
measure "Late arrivals in both years" based on year8, year9 { result 25 times }
//                                                                   ^^^^^^^^`,
      },
      {
        title: 'a result says itself what it comes from',
        plan: `measure year8 "Late arrivals in Year 8" { result 12 times }
measure year9 "Late arrivals in Year 9" { result 9 times }
outcome "Fewer students come late." for pupils { result 30 times based on year8, year9 }
//                                                      ^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'a share that is rounded',
        plan: `owed by "Ash School" to "The university" {
  involvement "Staff take an active part." actual 20 % of staff actual 17 of 86 staff
}`,
      },
      {
        title: 'a sum',
        plan: `measure year8 "Late arrivals in Year 8" { result 12 times }
measure year9 "Late arrivals in Year 9" { result 9 times }
measure "Late arrivals in both years" based on year8, year9 { result 21 times }`,
      },
      {
        title: 'a mean is a reckoning too',
        plan: `measure year8 "Late arrivals in Year 8" { result 12 times }
measure year9 "Late arrivals in Year 9" { result 9 times }
measure "Late arrivals in a year" based on year8, year9 { result 10.5 times }`,
      },
      {
        title: 'what is hoped for and what came are two things',
        plan: `owed by "Ash School" to "The university" {
  involvement "Staff take an active part." 40 % of staff actual 17 of 85 staff
}`,
      },
      {
        title: 'an outcome rests on evidence that holds no such amount',
        plan: `evidence marks "Marks by lesson" of pupils { method statistics  sample 24 students }
evidence talks "Interviews" of pupils { method interview  sample 12 students }
outcome "Attendance rises." for pupils based on marks, talks { before 81 %  result 86 % }`,
      },
    ],
  },
});

/** An amount as a reader sees it; `share` words a part of a whole. */
function worded(
  { text, count, outOf, unit, percent }: AmountValue,
  share: (count: string, whole: string) => string,
): string {
  const amount = outOf === undefined ? text : share(`${count}`, `${outOf}`);
  return [percent && !amount.includes('%') ? `${amount} %` : amount, unit?.text ?? '']
    .filter((one) => one !== '')
    .join(' ');
}
