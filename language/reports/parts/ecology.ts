import type { Ecology, EcologyItem, EcologyLevel, EcologyPart } from '../figures/figure.ts';
import { ecologyLevels } from '../figures/figure.ts';
import type { Block, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { EcologyWords } from '../words/en/ecology-of-equity.ts';
import { facts, rowOr } from './blocks.ts';
import { causesNamed } from './causes.ts';
import { counted, line, quote, say } from './text.ts';

/** At which levels something stands in the way, what it is put down to, at which levels something is tried. */

/** The answer in short, so that whoever reads no further has read it. */
export function whereItLies(teller: Teller, { answer, causes }: EcologyWords, ecology: Ecology): Block[] {
  const levelCounts = (part: EcologyPart): Text => {
    const counts = ecologyLevels.map((level): [string, number] => [
      answer.levels[level],
      itemsOf(ecology, part).filter((item) => item.level === level).length,
    ]);
    return counted(counts);
  };
  return facts([
    rowOr(answer.noBarrier, answer.barriers, [levelCounts('barriers')]),
    rowOr(answer.noCause, answer.causes, [counted(causeCounts(teller, causes))]),
    rowOr(answer.noAction, answer.actions, [levelCounts('actions')]),
    ...apart(answer, ecology),
    ...unmet(teller, answer, ecology),
  ]);
}

function itemsOf({ items }: Ecology, part: EcologyPart): readonly EcologyItem[] {
  return items.filter((item) => item.part === part);
}

/** A cause begins with a capital where it heads a row. */
function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

type Words = EcologyWords['answer'];

/** Causes with the number of things put down to each, the most named first. */
function causeCounts(
  teller: Teller,
  words: EcologyWords['causes'],
): readonly (readonly [label: string, count: number])[] {
  return causesNamed(teller, words)
    .map(({ label, things }) => [lowered(label), things.length] as const)
    .toSorted(([, one], [, other]) => other - one);
}

/** The levels at which something stands in the way and nothing is tried: where a level is not stated, nobody can tell. */
function apart(words: Words, ecology: Ecology): readonly FactRow[] {
  const [barriers, actions] = [itemsOf(ecology, 'barriers'), itemsOf(ecology, 'actions')];
  const placed = ecologyLevels.filter((level) => level !== 'unplaced' && barriers.some((one) => one.level === level));
  const without = placed.filter((level) => !actions.some((one) => one.level === level));
  const labels = (levels: readonly EcologyLevel[]): string => levels.map((level) => words.levels[level]).join(', ');
  if (placed.length === 0 || actions.length === 0) return [];
  if (without.length === 0) return [{ term: words.together, lines: [line(labels(placed))], state: 'met' }];
  if (actions.some((one) => one.level === 'unplaced'))
    return [{ term: words.apart, lines: [line(`${words.unsure} (${labels(without)})`)], state: 'unsure' }];
  return [{ term: words.apart, lines: [line(labels(without))], state: 'gap' }];
}

/** The barriers that no action addresses, each said to be out of reach where the partners say so. */
function unmet({ words: { quotes } }: Teller, words: Words, ecology: Ecology): readonly FactRow[] {
  const [barriers, actions] = [itemsOf(ecology, 'barriers'), itemsOf(ecology, 'actions')];
  if (barriers.length === 0 || actions.length === 0) return [];
  const addressed = new Set(actions.flatMap(({ addresses }) => addresses));
  const open = barriers.filter(({ id }) => !addressed.has(id));
  if (open.length === 0) return [];
  const lines = open.map(
    ({ label, span, outOfReach }): Text => [
      say(quotes.open),
      span ? quote(label, span) : say(label),
      say(quotes.close),
      ...(outOfReach ? [say(` (${words.outOfReach})`, 'quiet')] : []),
    ],
  );
  return [{ term: words.open, lines, state: open.every(({ outOfReach }) => outOfReach) ? 'unsure' : 'gap' }];
}
