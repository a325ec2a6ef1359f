import { type LevelSide, sidesOfActor } from '../../model/ask/framing/levels.ts';
import type { Thing } from '../../model/plan.ts';
import { sides } from '../../syntax/vocabulary/known.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { OwnershipWords } from '../words/en/ownership-map.ts';
import { heading, paragraph, table } from './blocks.ts';
import { mention } from './names.ts';
import { cell, line } from './text.ts';

/** The people of a plan by where they work: within the school, between schools, beyond the school. */

export function levelBlocks(teller: Teller, words: OwnershipWords['levels']): Block[] {
  const { role, team, party, network, cluster } = teller.plan.byKind;
  const people = [...role, ...team];
  const bodies = [...party, ...network, ...cluster];
  if (people.length + bodies.length === 0) return [];
  const at = (actors: readonly Thing[], side: LevelSide | undefined): readonly Text[] =>
    actors.filter((actor) => isAt(teller, actor, side)).map((actor): Text => [mention(teller, actor)]);
  const rows = sides.map((side): Cell[] => [
    cell(line(words.sides[side])),
    peopleCell(words, at(people, side)),
    cell(...at(bodies, side)),
  ]);
  const unplaced = [...at(people, undefined), ...at(bodies, undefined)];
  const rest: Cell[][] =
    unplaced.length === 0 ? [] : [[{ lines: [line(words.unplaced)], state: 'unsure' }, cell(...unplaced), cell()]];
  return [
    heading(2, 'levels', words.heading),
    paragraph(words.intro),
    table(words.caption, words.columns, [...rows, ...rest]),
  ];
}

/** That nobody works at a level is no gap: only the partners know which levels they need. */
function peopleCell(words: OwnershipWords['levels'], people: readonly Text[]): Cell {
  return people.length > 0 ? cell(...people) : cell(line(words.nobody, 'quiet'));
}

/** Networks and clusters are there between schools; `undefined` is the place of those that the plan does not place. */
function isAt({ plan }: Teller, actor: Thing, side: LevelSide | undefined): boolean {
  const isBetween = actor.kind === 'network' || actor.kind === 'cluster';
  const found: readonly LevelSide[] = isBetween ? ['between-schools'] : sidesOfActor(plan, actor);
  return side === undefined ? found.length === 0 : found.includes(side);
}
