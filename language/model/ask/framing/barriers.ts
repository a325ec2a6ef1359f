import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { sideOf } from '../../../syntax/vocabulary/lists.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { changesOf } from '../cycles/changes.ts';
import { cyclesAround, questionsAround } from '../cycles/inside.ts';
import {
  ancestors,
  isAhead,
  isDropped,
  isOpenPoint,
  isPartnership,
  pointedAt,
  pointingAt,
  says,
  wordsOf,
} from '../facts.ts';

/** What stands in the way, on which level, and what is done about it. */

/** The barriers a plan holds to: not those withdrawn, nor those of which nothing is stated. */
export function barriersOf(plan: Plan): readonly Thing[] {
  return plan.byKind.barrier.filter((barrier) => !isOpenPoint(barrier) && !isDropped(barrier));
}

/** The barriers nobody has said how to meet, be it that they are accepted or out of reach, or that this is left open. */
function openBarriers(plan: Plan): readonly Thing[] {
  return barriersOf(plan).filter((barrier) => !says(barrier, 'response'));
}

const doing: readonly Kind[] = [
  'change',
  'step',
  'activity',
  'training',
  'decision',
  'arrangement',
  'agreement',
  'duty',
];
const meeting: readonly Phrase[] = ['about', 'for', 'based on', 'after'];

/** The open barriers that no change, arrangement or decision works on, where something is tried at all. */
export function unaddressedBarriers(plan: Plan): readonly Thing[] {
  if (!changesOf(plan).some((change) => !isAhead(change))) return [];
  return openBarriers(plan).filter((barrier) => !isAddressed(plan, barrier));
}

/** Something addresses it or the concern it is about, or is done for its sake. */
function isAddressed(plan: Plan, barrier: Thing): boolean {
  const concerns = pointedAt(plan, barrier, 'about').filter(({ kind }) => kind === 'concern');
  if ([barrier, ...concerns].some((one) => pointingAt(plan, one, 'addresses').length > 0)) return true;
  if (isMetByItsPractice(plan, barrier)) return true;
  return pointingAt(plan, barrier, ...meeting).some(({ kind }) => doing.includes(kind));
}

/** A change of the practice it is about meets it; one that says what it works on works on nothing else. */
function isMetByItsPractice(plan: Plan, barrier: Thing): boolean {
  const practices = pointedAt(plan, barrier, 'about').filter(({ kind }) => kind === 'practice');
  return practices.some((practice) =>
    pointingAt(plan, practice, 'about').some((one) => one.kind === 'change' && !says(one, 'addresses')),
  );
}

/** Where a plan asks for levels: partners share out what to act on, or somebody has named a level already. */
export function asksForLevels(plan: Plan): boolean {
  return isPartnership(plan) || plan.things.some((thing) => says(thing, 'level'));
}

/** The barriers and changes that have no level. */
export function withoutLevel(plan: Plan): { readonly lacking: readonly Thing[]; readonly count: number } {
  const asked = [...barriersOf(plan), ...changesOf(plan).filter((change) => !isAhead(change))];
  const lacking = asked.filter((thing) => !bearersOfLevel(plan, thing).some((one) => says(one, 'level')));
  // A change inherits the level of the barrier it addresses: that barrier is told, not the change.
  return {
    lacking: lacking.filter((thing) => !pointedAt(plan, thing, 'addresses').some(isBarrier)),
    count: asked.length,
  };
}

function isBarrier({ kind }: Thing): boolean {
  return kind === 'barrier';
}

/** A barrier names its own level; a change may take it from the barrier it addresses, or from what it belongs to. */
function bearersOfLevel(plan: Plan, thing: Thing): readonly Thing[] {
  if (isBarrier(thing)) return [thing];
  const around = [...ancestors(plan, thing), ...cyclesAround(plan, thing), ...questionsAround(plan, thing)];
  return unique([thing, ...pointedAt(plan, thing, 'addresses'), ...around]);
}

type Side = NonNullable<ReturnType<typeof sideOf>>;

/** The sides of the school on which a thing lies: by its own level, else by the nearest it takes one from. */
function sidesOf(plan: Plan, thing: Thing): readonly Side[] {
  const bearer = bearersOfLevel(plan, thing).find((one) => wordsOf(one, 'level').length > 0);
  return bearer ? wordsOf(bearer, 'level').flatMap((word) => sideOf(word, plan.settings.words) ?? []) : [];
}

/** Barriers on another side of the school than the one on which everything is tried. */
export interface OtherSide {
  readonly side: Side;
  readonly changes: readonly [Thing, ...Thing[]];
  readonly barriers: readonly { readonly barrier: Thing; readonly side: Side }[];
}

/** Where all changes lie on one side of the school and open barriers on others; a change of unknown side may be there. */
export function barriersElsewhere(plan: Plan): OtherSide | undefined {
  const [first, ...others] = changesOf(plan).filter((change) => !isAhead(change));
  if (!first) return undefined;
  const placed = [first, ...others].map((change) => sidesOf(plan, change));
  const [side, ...further] = unique(placed.flat());
  if (side === undefined || further.length > 0 || placed.some((sides) => sides.length === 0)) return undefined;
  const barriers = openBarriers(plan).flatMap((barrier) => {
    // Somebody will act there; when is another matter.
    if (pointingAt(plan, barrier, 'addresses').some((one) => one.kind === 'change' && isAhead(one))) return [];
    const own = sidesOf(plan, barrier);
    return own[0] !== undefined && !own.includes(side) ? [{ barrier, side: own[0] }] : [];
  });
  return barriers.length > 0 ? { side, changes: [first, ...others], barriers } : undefined;
}

const strengths: readonly Kind[] = ['resource', 'practice'];

/** Whether a plan names a strength: a resource, an arrangement that helps, or something here that a change draws on. */
export function namesStrength(plan: Plan): boolean {
  const helping = plan.byKind.arrangement.filter((one) => wordsOf(one, 'effect').includes('enables'));
  const drawn = plan.things.flatMap((thing) => pointedAt(plan, thing, 'draws on'));
  return plan.byKind.resource.length + helping.length > 0 || drawn.some(({ kind }) => strengths.includes(kind));
}
