import { hasReview, reviewOf } from '../../model/ask/agreements/agreements.ts';
import { called, factOf, placeOf } from '../../model/ask/facts.ts';
import { edgesOf } from '../../model/ask/time/periods.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, addToEnd, addToHead, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

export const openEnded = defineRule({
  id: 'contract/open-ended',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'A contract with no end or no review',
  why: 'A first contract runs for a time, commonly a year, and is looked at again. Without an end and a review nobody can leave well, and nobody has to ask whether it still helps.',
  question: 'When does this end, and when will you sit down together and ask whether to go on?',
  whenNot: 'The end is set by a funder or an authority and not known yet; say that it is not stated.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'suggests' }],
  messages: {
    noEnd: 'The contract “{contract}” has no end. Add “to” and its last day.',
    noReview: 'The contract “{contract}” says nothing of when it is looked at again. Add “review on” and a day.',
    neither:
      'The contract “{contract}” has no end, and says nothing of when it is looked at again. Add “to” and its last day, and “review on” and a day.',
    addEnd: 'Say when it ends',
    addReview: 'Say when it is looked at again',
    endInWords: '“{words}” names no day on which it ends',
    reviewInWords: '“{words}” names no day of review',
  },
  check(plan, report) {
    for (const contract of plan.byKind.contract) {
      const { end } = edgesOf(plan, contract);
      const review = reviewOf(plan, contract);
      const hasEnd = end.state !== 'absent';
      const isReviewed = review?.state === 'words' || hasReview(plan, contract);
      const place = {
        at: placeOf(contract),
        about: contract,
        holes: { contract: called(contract) },
        found: [...(hasEnd ? [] : ['no end']), ...(isReviewed ? [] : ['no review'])].join(', '),
        fixes: [
          ...(hasEnd ? [] : [addEnd(contract, report.say('addEnd'))]),
          ...(isReviewed ? [] : [addReview(contract, report.say('addReview'))]),
        ],
      };
      if (!hasEnd && !isReviewed) report.finding('neither', place);
      else if (!hasEnd) report.finding('noEnd', place);
      else if (!isReviewed) report.finding('noReview', place);
      if (end.state === 'words') {
        const why = report.say('endInWords', { words: end.value.text });
        report.undecided({ at: end.value.span, about: contract, why });
      }
      if (review?.state === 'words') {
        const why = report.say('reviewInWords', { words: review.value.text });
        report.undecided({ at: review.value.span, about: contract, why });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a beginning, and neither end nor review',
        plan: `partnership "Calm starts"
contract "Working contract" from 2026-09-01
//       ^^^^^^^^^^^^^^^^^^`,
        fixed: `partnership "Calm starts"
contract "Working contract" from 2026-09-01 to not stated`,
      },
      {
        title: 'a review with no day',
        plan: `partnership "Calm starts"
contract terms "Working contract" from 2026-09-01 to 2027-07-31 {
//       ^^^^^
  review
}`,
        fixed: `partnership "Calm starts"
contract terms "Working contract" from 2026-09-01 to 2027-07-31 {
  review on not stated
}`,
      },
      {
        title: 'a review and no end',
        plan: `partnership "Calm starts"
contract terms "Working contract" {
//       ^^^^^
  from 2026-09-01
  review on 2027-06-15
}`,
        fixed: `partnership "Calm starts"
contract terms "Working contract" {
  from 2026-09-01 to not stated
  review on 2027-06-15
}`,
      },
    ],
    silent: [
      {
        title: 'an end and a day of review',
        plan: `partnership "Calm starts"
contract "Working contract" from 2026-09-01 to 2027-07-31 { review on 2027-06-15 }`,
      },
      {
        title: 'a length, and a review every term',
        plan: `partnership "Calm starts"
contract "Working contract" from 2026-09-01 lasting 40 weeks { review every term }`,
      },
      {
        title: 'a meeting about the contract is its review',
        plan: `partnership "Calm starts"
contract terms "Working contract" from 2026-09-01 to 2027-07-31
meeting "How do we go on?" on 2027-06-15 about terms`,
      },
      {
        title: 'honest gaps are open points',
        plan: `partnership "Calm starts"
contract "Working contract" from 2026-09-01 to not stated { review not stated }`,
      },
      {
        title: 'an end in words is one, though no day',
        plan: `partnership "Calm starts"
contract "Working contract" from 2026-09-01 to "the end of the grant" { review on 2027-06-15 }`,
      },
    ],
  },
});

function addEnd(contract: Thing, title: string): FixDraft {
  const from = factOf(contract, 'from');
  const end = from ? addToEnd(from, ' to ${1:not stated}') : addToHead(contract, 'until ${1:not stated}');
  return skeleton(title, end);
}

function addReview(contract: Thing, title: string): FixDraft {
  const review = factOf(contract, 'review');
  const edit = review ? addToEnd(review, ' on ${1:not stated}') : addLine(contract, 'review on ${1:not stated}');
  return skeleton(title, edit);
}
