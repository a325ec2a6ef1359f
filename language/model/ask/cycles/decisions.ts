import { type Kind, workKinds } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { ancestors, everyFact, isAhead, pointedAt, pointingAt, says, within, wordsOf } from '../facts.ts';
import { type Edge, edgesOf, precedes } from '../time/periods.ts';
import { isToCome } from '../time/stages.ts';
import { changesOf } from './changes.ts';
import { idleMeetings } from './cycles.ts';
import { cyclesAround, workOf } from './inside.ts';

/** Where a plan decides, what follows from a decision, and when what was adopted is looked at again. */

/** The cycles that have begun, hold work, and have no point at which anybody decides what comes next. */
export function cyclesWithoutDecision(plan: Plan, today: string): readonly Thing[] {
  return plan.byKind.cycle.filter((cycle) => {
    const holdsWork = workOf(plan, cycle).length > 1 || says(cycle, 'pursues');
    return holdsWork && !isToCome(plan, cycle, today) && !decides(plan, cycle) && !meetsIdly(plan, cycle, today);
  });
}

/** Its meetings lead to nothing: that is asked about first. */
function meetsIdly(plan: Plan, cycle: Thing, today: string): boolean {
  const work = workOf(plan, cycle);
  return idleMeetings(plan, today).some(({ meetings: [first], inOrder }) => inOrder && work.includes(first));
}

function decides(plan: Plan, cycle: Thing): boolean {
  const pointing = pointingAt(plan, cycle, 'about', 'for', 'of', 'after', 'based on');
  return [...workOf(plan, cycle), ...pointing].some(
    (thing) => thing.kind === 'decision' || thing.kind === 'next' || says(thing, 'decides'),
  );
}

/** A decision that something is adapted or adopted, with the change or practice it is about. */
export interface Adoption {
  readonly decision: Thing;
  readonly result: 'adapt' | 'adopt';
  readonly what: readonly Thing[];
}

/** The decisions of which it is said that they adapt or adopt something. */
export function adoptions(plan: Plan): readonly Adoption[] {
  return plan.byKind.decision.flatMap((decision) => {
    const result = wordsOf(decision, 'result').find((word) => word === 'adapt' || word === 'adopt');
    if (isAhead(decision)) return [];
    return result === 'adapt' || result === 'adopt' ? [{ decision, result, what: decidedOn(plan, decision) }] : [];
  });
}

/** What a decision is about: what it names, else the change around it, else the changes of its cycle. */
function decidedOn(plan: Plan, decision: Thing): readonly Thing[] {
  const isDeed = ({ kind }: Thing): boolean => kind === 'change' || kind === 'practice' || kind === 'step';
  const named = pointedAt(plan, decision, 'about', 'of', 'based on', 'after').filter(isDeed);
  const around = ancestors(plan, decision).filter(isDeed);
  if (named.length + around.length > 0) return unique([...named, ...around]);
  const inScope = scopeOf(plan, decision);
  return changesOf(plan).filter((change) => inScope.includes(change));
}

/** The cycle, else the question, that a decision belongs to; a plan without cycles is one. */
function scopeOf(plan: Plan, decision: Thing): readonly Thing[] {
  const cycle =
    cyclesAround(plan, decision)[0] ?? pointedAt(plan, decision, 'about').find(({ kind }) => kind === 'cycle');
  if (cycle) return workOf(plan, cycle);
  const question = ancestors(plan, decision).find(({ kind }) => kind === 'question');
  if (question) return within(plan, question);
  return plan.byKind.cycle.length === 0 ? plan.things : [];
}

const sequels: readonly Kind[] = [...workKinds, 'cycle', 'phase', 'change', 'step', 'practice', 'next'];

/** What goes round once more, wherever it is dated later. */
const rounds: readonly Kind[] = ['cycle', 'phase', 'change', 'step', 'activity'];

/** Whether anything follows from a decision: inside it, after it, resting on it, or later in the plan. */
export function leadsOn(plan: Plan, { decision }: Adoption): boolean {
  const cycles = cyclesAround(plan, decision);
  const pointing = [decision, ...cycles].flatMap((one) => pointingAt(plan, one, 'after', 'based on', 'about'));
  if (decision.things.length > 0 || pointing.some((one) => one !== decision && sequels.includes(one.kind))) return true;
  if (plan.byKind.next.length > 0 || everyFact(decision, 'review', 'until').length > 0) return true;
  const when = dayOfDecision(plan, decision);
  return plan.things.some((thing) => rounds.includes(thing.kind) && precedes(when, edgesOf(plan, thing).begin));
}

/** A decision that adopts nothing the plan names, and after which nothing comes: what is missing is told as that. */
export function adoptsNothing(plan: Plan, adoption: Adoption): boolean {
  return adoption.result === 'adopt' && adoption.what.length === 0 && !leadsOn(plan, adoption);
}

/** Whether a plan says when something adopted is looked at again, be it left open. */
export function isLookedAtAgain(plan: Plan, { decision, what }: Adoption): boolean {
  const saying = [decision, ...what, ...what.flatMap((thing) => pointedAt(plan, thing, 'about'))];
  if (saying.some((thing) => everyFact(thing, 'review', 'until').length > 0)) return true;
  const looks: readonly Kind[] = [
    'meeting',
    'reflection',
    'decision',
    'visit',
    'activity',
    'evidence',
    'cycle',
    'next',
  ];
  if (decision.things.some(({ kind }) => kind === 'next')) return true;
  const when = dayOfDecision(plan, decision);
  const named = saying.flatMap((thing) => pointingAt(plan, thing, 'about', 'of', 'after', 'reads', 'for'));
  return named.some((thing) => {
    if (thing === decision || !looks.includes(thing.kind)) return false;
    const { begin } = edgesOf(plan, thing);
    return begin.state !== 'known' || when.state !== 'known' || precedes(when, begin);
  });
}

/** The day of a decision, or at the latest the end of the cycle around it. */
function dayOfDecision(plan: Plan, decision: Thing): Edge {
  const { begin } = edgesOf(plan, decision);
  const [cycle] = cyclesAround(plan, decision);
  return begin.state === 'absent' && cycle ? edgesOf(plan, cycle).end : begin;
}
