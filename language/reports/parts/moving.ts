import { isAhead, says } from '../../model/ask/facts.ts';
import { hasSecondParty } from '../../model/ask/people/organisations.ts';
import type { Network, Tie } from '../figures/figure.ts';
import { networkOf } from '../figures/select/network.ts';
import type { Block, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { NetworkWords } from '../words/en/network.ts';
import { facts, rowOr } from './blocks.ts';
import { listed } from './names.ts';
import { counted, line, quote, say } from './text.ts';
import { toldFurther } from './told-beyond.ts';

/** What moves between schools and organisations, in short. */

type Words = NetworkWords['answer'];

/** So many are told in full before the tables. */
const most = 5;
const mostAlone = 12;

export function whatMoves(teller: Teller, words: Words): Block[] {
  const shown = networkOf(teller.plan);
  const moves = shown.ties.filter(({ sort }) => sort === 'move');
  const told = moves.slice(0, most).map((move) => moveText(teller, words, shown, move));
  const rest = moves.length > most ? [line(words.more(moves.length - most), 'quiet')] : [];
  const moved = [...told, ...rest];
  return facts([
    ...(isBetween(teller) || moved.length > 0 ? [rowOr(words.nothingMoved, words.moved, moved)] : []),
    ...(isBetween(teller) || teller.plan.byKind.visit.length > 0 ? [visits(teller, words)] : []),
    rowOr(words.notTold, words.told, toldFurther(teller)),
    ...untouched(teller, words, shown),
  ]);
}

/** Where one organisation works by itself, nothing is missing that does not move. */
function isBetween({ plan }: Teller): boolean {
  return hasSecondParty(plan) || plan.byKind.network.length + plan.byKind.cluster.length > 0;
}

/** `“Breakfast reading” from Ash School to Birch School and Cedar School` */
function moveText(teller: Teller, words: Words, { sites }: Network, { label, span, from, to }: Tie): Text {
  const { open, close } = teller.words.quotes;
  const names = (ids: readonly string[]): Text =>
    listed(
      teller,
      sites.filter(({ id }) => ids.includes(id)).map((site): Text => [say(site.label)]),
    );
  return [
    say(open),
    span ? quote(label, span) : say(label),
    say(close),
    ...(from.length > 0 ? [say(` ${words.from} `), ...names(from)] : []),
    ...(to.length > 0 ? [say(` ${words.to} `), ...names(to)] : []),
  ];
}

/** Visits by who is said to have learnt: hosts and visitors, one of them, or nobody yet. */
function visits({ plan }: Teller, words: Words): FactRow {
  const made = plan.byKind.visit.filter((visit) => !isAhead(visit));
  const count = (sides: number): number =>
    made.filter((visit) => Number(says(visit, 'hosts learn')) + Number(says(visit, 'visitors learn')) === sides).length;
  const { both, one, neither } = words.learnt;
  const learnt = counted([
    [both, count(2)],
    [one, count(1)],
    [neither, count(0)],
  ]);
  return rowOr(words.noVisit, words.visits, [learnt]);
}

function untouched(teller: Teller, words: Words, { sites, ties }: Network): readonly FactRow[] {
  const touched = new Set(ties.flatMap(({ from, to }) => [...from, ...to]));
  const alone = sites.filter(({ id, level }) => level === 'schools' && !touched.has(id));
  if (alone.length === 0) return [];
  const named = alone.slice(0, mostAlone).map(({ label, span }): Text => (span ? [quote(label, span)] : line(label)));
  const rest = alone.length > mostAlone ? [line(words.more(alone.length - mostAlone), 'quiet')] : [];
  return [{ term: words.untouched, lines: [listed(teller, named), ...rest], state: 'gap' }];
}
