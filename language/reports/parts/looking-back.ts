import { agreementsOf } from '../../model/ask/agreements/agreements.ts';
import { reflectionsOf } from '../../model/ask/claims/collaborating.ts';
import { factsOf } from '../../model/ask/facts.ts';
import { hasSecondParty } from '../../model/ask/people/organisations.ts';
import { edgesOf } from '../../model/ask/time/periods.ts';
import { isToCome } from '../../model/ask/time/stages.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import type { Block, Cell, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ReviewWords } from '../words/en/partnership-review.ts';
import { alsoLines } from './also.ts';
import { heading, rowOr, section, table, trimmed } from './blocks.ts';
import { inOrder } from './dates.ts';
import { mention, titleOf } from './names.ts';
import { clauses, factText, linesOf, ownersText, owning } from './telling.ts';
import { around, capital, cell, cellOr, joined, sentence } from './text.ts';
import { times, whatItIs } from './work.ts';

/** Where people look back on how they work together, and when what was agreed is looked at again. */

/** What is still to come has not been looked back on, and a review whose day is past is none to look forward to. */
export function lookingBackAnswered(teller: Teller, words: ReviewWords['answer']): readonly FactRow[] {
  const { plan, asOf = '' } = teller;
  const looked = reflectionsOf(plan).sorted.filter((one) => !isToCome(plan, one, asOf === '' ? '9999' : asOf));
  const days = inOrder(plan, looked).map(
    (one): Text => joined([[titleOf(teller, one)], clauses(teller, one, 'on', 'from')], ' '),
  );
  const ahead = reviewsOf(teller).filter(({ last }) => last === undefined || last >= asOf);
  return [
    rowOr(words.notYet, words.lookedBack, days),
    ...(hasSecondParty(plan) && agreementsOf(plan).length > 0
      ? [
          rowOr(
            words.noNext,
            words.next,
            ahead.map(({ review }) => capital(factText(teller, review))),
          ),
        ]
      : []),
  ];
}

interface Review {
  readonly agreement: Thing;
  readonly review: Fact;
  /** Its last ISO day, where it names one. */
  readonly last?: string;
}

function reviewsOf({ plan }: Teller): readonly Review[] {
  return agreementsOf(plan).flatMap((agreement) =>
    factsOf(agreement, 'review').map((review): Review => {
      const { end } = edgesOf(plan, review);
      return { agreement, review, ...(end.state === 'known' ? { last: end.days.last } : {}) };
    }),
  );
}

const became = ['happened', 'decides', 'result', 'questioned', 'dissent'] as const;

export function lookingBack(teller: Teller, words: ReviewWords['reviews']): Block[] {
  const rows = [
    ...inOrder(teller.plan, reflectionsOf(teller.plan).sorted).map((one) => lookRow(teller, words, one)),
    ...reviewsOf(teller).map((one) => reviewRow(teller, words, one)),
  ];
  return section(
    heading(2, 'reviews', words.heading),
    rows.length === 0 ? [] : [trimmed(table(words.caption, words.columns, rows))],
  );
}

function lookRow(teller: Teller, words: ReviewWords['reviews'], one: Thing): Cell[] {
  const printed = [...times, ...owning, 'with', 'attended by', 'at', 'kind', 'status', ...became] as const;
  return [
    cell(whatItIs(teller, one)),
    cellOr(words.noDay, [capital(clauses(teller, one, ...times))]),
    cellOr(teller.words.nobodyStated, [
      sentence(ownersText(teller, one), clauses(teller, one, 'with', 'attended by', 'at')),
    ]),
    cell(
      ...linesOf(teller, one, ...became),
      ...alsoLines(teller, one, printed),
      ...one.things.filter(({ kind }) => kind === 'learnt').map((learnt): Text => [titleOf(teller, learnt)]),
    ),
  ];
}

function reviewRow(teller: Teller, words: ReviewWords['reviews'], { agreement, review }: Review): Cell[] {
  const said = { ...review, facts: review.facts.filter(({ phrase }) => phrase !== 'by' && phrase !== 'happened') };
  return [
    cell(around(words.agreement, [mention(teller, agreement)])),
    cellOr(words.noDay, [capital(factText(teller, said))]),
    cell(...linesOf(teller, review, 'by')),
    cell(...linesOf(teller, review, 'happened')),
  ];
}
