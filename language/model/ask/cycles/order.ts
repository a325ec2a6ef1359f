import { type Kind, workKinds } from '../../../syntax/vocabulary/kinds.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { called, pointedAt, says, valuesOf } from '../facts.ts';
import { inAllThings } from '../once.ts';
import { edgesOf, type KnownEdge, precedes } from '../time/periods.ts';
import { type Model, modelOf, phasesOf, placeInModel } from './cycles.ts';

/** Whether cycles, phases and what stands in them follow one another as they say. */

/** The cycle or phase that a thing stands in, or says it is `in`. */
function frameOf(plan: Plan, thing: Thing): Thing | undefined {
  const framing = ({ kind }: Thing): boolean => kind === 'cycle' || kind === 'phase';
  const around = plan.parents.get(thing);
  return around && framing(around) ? around : pointedAt(plan, thing, 'in').find(framing);
}

const framed: readonly Kind[] = [...workKinds, 'phase', 'cycle', 'change'];

/** Something dated outside the cycle or phase it stands in; `value` is the date. */
interface OutsideFrame {
  readonly thing: Thing;
  readonly frame: Thing;
  readonly side: 'before' | 'after';
  readonly value: Value;
}

/** What is surely dated outside the cycle or phase it stands in. */
function outsideFrames(plan: Plan): readonly OutsideFrame[] {
  return framedThings(plan).flatMap((thing): readonly OutsideFrame[] => {
    const frame = frameOf(plan, thing);
    if (!frame) return [];
    const inner = edgesOf(plan, thing);
    const outer = edgesOf(plan, frame);
    const { begin } = inner;
    const last = inner.end.state === 'known' ? inner.end : begin;
    if (precedes(begin, outer.begin) && begin.state === 'known')
      return [{ thing, frame, side: 'before', value: begin.value }];
    return precedes(outer.end, last) && last.state === 'known'
      ? [{ thing, frame, side: 'after', value: last.value }]
      : [];
  });
}

const framedThings = inAllThings((thing) => (framed.includes(thing.kind) ? [thing] : []));

/** Something that begins before what it comes `after` has begun, or has ended. */
interface TooEarly {
  readonly thing: Thing;
  readonly before: Thing;
  readonly edge: 'begun' | 'ended';
  readonly value: Value;
}

/**
 * What begins too early for what it says it comes `after`: a cycle or phase before the other has ended, anything else
 * before the other has begun.
 */
function tooEarly(plan: Plan): readonly TooEarly[] {
  return following(plan).flatMap(({ thing, begin }) =>
    pointedAt(plan, thing, 'after').flatMap((before): readonly TooEarly[] => {
      const other = edgesOf(plan, before);
      if (precedes(begin, other.begin)) return [{ thing, before, edge: 'begun', value: begin.value }];
      const both = [thing, before].every(({ kind }) => kind === 'cycle' || kind === 'phase');
      return both && precedes(begin, other.end) ? [{ thing, before, edge: 'ended', value: begin.value }] : [];
    }),
  );
}

/** What has a day and says that it comes after something, agreements left out. */
const following = inAllThings((thing, settings) => {
  const { begin } = edgesOf({ settings }, thing);
  if (begin.state !== 'known' || !says(thing, 'after')) return [];
  return thing.kind === 'contract' || thing.kind === 'agreement' ? [] : [{ thing, begin }];
});

/** Two phases that are dated the other way round than their model has them. */
interface Misplaced {
  readonly earlier: Thing;
  readonly later: Thing;
  readonly model: Model;
  readonly value: Value;
}

/** Phases that begin before one which comes first in the model of their cycle; of a phase in rounds, the first counts. */
function misplacedPhases(plan: Plan): readonly Misplaced[] {
  return plan.byKind.cycle.flatMap((cycle) => {
    const model = modelOf(plan, cycle);
    if (!model || model === 'words') return [];
    const placed = firstRounds(plan, model, phasesOf(cycle));
    return placed.flatMap(({ phase: later, place, begin }) => {
      const earlier = placed.find((other) => other.place < place && precedes(begin, other.begin));
      return earlier ? [{ earlier: earlier.phase, later, model, value: begin.value }] : [];
    });
  });
}

interface Placed {
  readonly phase: Thing;
  readonly place: number;
  readonly begin: KnownEdge;
}

/** The first round of each phase of a model that is dated. */
function firstRounds(plan: Plan, model: Model, phases: readonly Thing[]): readonly Placed[] {
  const placed = phases.flatMap((phase): Placed[] => {
    const { begin } = edgesOf(plan, phase);
    const place = placeInModel(model, phase);
    return begin.state === 'known' && place >= 0 ? [{ phase, place, begin }] : [];
  });
  const inTime = placed.toSorted((a, b) => (a.begin.days.first < b.begin.days.first ? -1 : 1));
  return inTime.filter(({ place }, index) => inTime.findIndex((other) => other.place === place) === index);
}

/** A phase that the model of its cycle does not have, and the one that its title resembles. */
interface StrangePhase {
  readonly phase: Thing;
  readonly model: Model;
  readonly meant?: string | undefined;
}

/** Phases that the model of their cycle does not have. */
function strangePhases(plan: Plan): readonly StrangePhase[] {
  return plan.byKind.cycle.flatMap((cycle) => {
    const model = modelOf(plan, cycle);
    if (!model || model === 'words' || model.phases.length === 0) return [];
    const titles = new Set([...model.phases, ...(model.labels ?? []).flat()]);
    return phasesOf(cycle)
      .filter((phase) => placeInModel(model, phase) < 0)
      .map((phase) => ({ phase, model, meant: nearest(called(phase), titles)[0] }));
  });
}

/** Dates in words, and models nobody has described, that leave an order open. */
function unreadableOrder(
  plan: Plan,
): readonly { readonly thing: Thing; readonly value: Value; readonly because: 'dayInWords' | 'model' }[] {
  const words = datedInWords(plan).filter(
    ({ thing }) => thing.kind === 'cycle' || frameOf(plan, thing) || pointedAt(plan, thing, 'after').length > 0,
  );
  const models = plan.byKind.cycle.flatMap((thing) => {
    const value = valuesOf(thing, 'model')[0];
    const isWords = value && phasesOf(thing).length > 0 && modelOf(plan, thing) === 'words';
    return isWords ? [{ thing, value, because: 'model' as const }] : [];
  });
  return [...words, ...models];
}

const datedInWords = inAllThings((thing, settings) => {
  const unread = Object.values(edgesOf({ settings }, thing)).find(
    (edge) => edge.state === 'words' && edge.value.type !== 'amount',
  );
  return unread?.state === 'words' ? [{ thing, value: unread.value, because: 'dayInWords' as const }] : [];
});

/** Whatever in a plan stands in an order that cannot be, or that cannot be read. */
export function disorderIn(plan: Plan): {
  readonly outside: readonly OutsideFrame[];
  readonly early: readonly TooEarly[];
  readonly misplaced: readonly Misplaced[];
  readonly strange: readonly StrangePhase[];
  readonly unread: ReturnType<typeof unreadableOrder>;
} {
  return {
    outside: outsideFrames(plan),
    early: tooEarly(plan),
    misplaced: misplacedPhases(plan),
    strange: strangePhases(plan),
    unread: unreadableOrder(plan),
  };
}
