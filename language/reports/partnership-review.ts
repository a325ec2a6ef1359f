import { hasSecondParty } from '../model/ask/people/organisations.ts';
import { momentsOf } from './figures/select/moments.ts';
import { heading, note, paragraph, rowOr, section } from './parts/blocks.ts';
import { expectationBlocks } from './parts/gains.ts';
import { hopedBlocks, hopesAnswered } from './parts/hopes.ts';
import { promiseBlocks, promisesAnswered } from './parts/kept.ts';
import { lookingBack, lookingBackAnswered } from './parts/looking-back.ts';
import { figure } from './parts/pictures.ts';
import { momentCounts, sideBySide } from './parts/sides.ts';
import { acceptedLimitations, undecided } from './parts/standing.ts';
import { type Block, defineReport, type FactRow } from './report.ts';
import type { Teller } from './teller.ts';
import { reviewWords as en, type ReviewWords } from './words/en/partnership-review.ts';
import { reviewWords as es } from './words/es/partnership-review.ts';
import { reviewWords as sv } from './words/sv/partnership-review.ts';

/** What each side hoped for and has seen, what it promised and kept, and what both make of it. */
export const partnershipReview = defineReport({
  id: 'partnership-review',
  words: { en, sv, es },
  build: ({ teller: base, words }) => {
    const teller: Teller = { ...base, rolesInFull: true };
    if (teller.plan.things.length === 0) return [];
    return [
      ...(hasSecondParty(teller.plan) ? answer(teller, words) : [note('info', words.alone)]),
      ...sideBySide(teller, words),
      ...hopedBlocks(teller, words.benefits),
      ...moments(teller, words.moments),
      ...lookingBack(teller, words.reviews),
      ...promiseBlocks(teller, words.promises),
      ...expectationBlocks(teller, words.expectations),
      ...acceptedLimitations(teller, isAboutRelations),
      ...undecided(teller, isAboutRelations),
    ];
  },
});

function isAboutRelations(rule: string): boolean {
  return /^(relations|contract)\//.test(rule);
}

/** What there is to say of both sides, in short. */
function answer(teller: Teller, words: ReviewWords): Block[] {
  const rows: readonly FactRow[] = [
    ...hopesAnswered(teller, words.answer),
    momentsAnswered(teller, words),
    promisesAnswered(teller, words),
    ...lookingBackAnswered(teller, words.answer),
  ];
  return [{ type: 'facts', rows }];
}

function momentsAnswered({ plan }: Teller, { answer: { moments: term, noMoment }, counts }: ReviewWords): FactRow {
  const told = momentsOf(plan).moments;
  return rowOr(noMoment, term, [momentCounts(counts, told)]);
}

function moments(teller: Teller, words: ReviewWords['moments']): Block[] {
  const shown = momentsOf(teller.plan);
  return section(
    heading(2, 'moments', words.heading),
    shown.moments.length === 0 ? [] : [paragraph(words.intro), figure(teller, shown)],
  );
}
