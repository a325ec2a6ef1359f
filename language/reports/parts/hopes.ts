import { isOpenPoint, pointingAt, says } from '../../model/ask/facts.ts';
import { gainersOf } from '../../model/ask/partners/benefits.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ReviewWords } from '../words/en/partnership-review.ts';
import { wholeTable } from './also.ts';
import { heading, row, section } from './blocks.ts';
import { listed, titleOf } from './names.ts';
import { linesOf } from './telling.ts';
import { cell, cellOr, line } from './text.ts';
import { whatItIs } from './work.ts';

/** What the parties hoped to gain, and what they have seen of it. */

/** What one party hopes for. */
export function hopesOf({ plan }: Teller, party: Thing): readonly Thing[] {
  return plan.byKind.benefit.filter((benefit) => !isOpenPoint(benefit) && gainersOf(plan, benefit).includes(party));
}

/** Something is told of what came of it. What others say in passing of a hope may as well be that it came to nothing. */
export function isSeen(benefit: Thing): boolean {
  return says(benefit, 'happened');
}

/** So many are named before the tables. */
const most = 8;

/** Who has seen something of what they hoped for, who has not yet, and for whom nothing is hoped. */
export function hopesAnswered(teller: Teller, words: ReviewWords['answer']): readonly FactRow[] {
  const parties = partiesOf(teller.plan).map((party) => ({ party, hopes: hopesOf(teller, party) }));
  const names = (some: typeof parties): readonly Text[] => {
    const named = some.slice(0, most).map(({ party }): Text => [titleOf(teller, party)]);
    const rest = some.length > most ? [line(words.more(some.length - most), 'quiet')] : [];
    return some.length === 0 ? [] : [listed(teller, named), ...rest];
  };
  const seen = parties.filter(({ hopes }) => hopes.some(isSeen));
  const unseen = parties.filter(({ hopes }) => hopes.length > 0 && !hopes.some(isSeen));
  const none = parties.filter(({ hopes }) => hopes.length === 0);
  const gaps = [...row(words.unseen, names(unseen)), ...row(words.none, names(none))];
  return [
    seen.length > 0
      ? { term: words.seen, lines: names(seen), state: 'met' }
      : { term: words.seen, lines: [line(words.nobody)], state: 'gap' },
    ...gaps.map((gap): FactRow => ({ ...gap, state: 'gap' })),
  ];
}

export function hopedBlocks(teller: Teller, words: ReviewWords['benefits']): Block[] {
  const { plan } = teller;
  const table = wholeTable(
    teller,
    words,
    plan.byKind.benefit.filter((benefit) => !isOpenPoint(benefit)),
    {
      row: (benefit) => [
        cell([titleOf(teller, benefit)]),
        cellOr(words.nobody, [...linesOf(teller, benefit, 'for'), ...linesOf(teller, benefit, 'to')]),
        cellOr(words.notSeen, linesOf(teller, benefit, 'happened'), 'met'),
        cell(
          ...pointingAt(plan, benefit, 'about', 'based on', 'reads', 'for', 'of').map((one) => whatItIs(teller, one)),
        ),
      ],
      printed: ['for', 'to', 'happened'],
    },
  );
  return section(heading(2, 'benefits', words.heading), table);
}
