import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { ancestors, isDropped, isOpenPoint, pointedAt, pointingAt, within } from '../facts.ts';
import { type Edge, edgesOf } from '../time/periods.ts';
import { questionsAround } from './inside.ts';

/** What is tried, for which question, and from when. */

/** The changes that are tried or meant to be: those withdrawn or rejected are not. */
export function changesOf(plan: Plan): readonly Thing[] {
  return plan.byKind.change.filter((change) => !isOpenPoint(change) && !isDropped(change));
}

/** The changes that belong to a question. */
export function changesFor(plan: Plan, question: Thing): readonly Thing[] {
  return changesOf(plan).filter((change) => questionsAround(plan, change).includes(question));
}

/** When a change begins: as it says, else when the cycle or phase begins that it stands in. */
export function beginOfChange(plan: Plan, change: Thing): Edge {
  const own = edgesOf(plan, change).begin;
  if (own.state !== 'absent') return own;
  const frames = [...ancestors(plan, change), ...pointedAt(plan, change, 'in')];
  const begins = frames
    .filter(({ kind }) => kind === 'cycle' || kind === 'phase')
    .map((frame) => edgesOf(plan, frame).begin);
  return begins.find(({ state }) => state !== 'absent') ?? own;
}

/** The practices that a change touches: those it is about, and those of the barriers and concerns it addresses. */
export function practicesOf(plan: Plan, change: Thing): readonly Thing[] {
  const addressed = pointedAt(plan, change, 'addresses');
  const concerns = addressed.flatMap((one) => pointedAt(plan, one, 'about')).filter(({ kind }) => kind === 'concern');
  const about = [change, ...addressed, ...concerns].flatMap((one) => pointedAt(plan, one, 'about'));
  return unique(about).filter(({ kind }) => kind === 'practice');
}

/** The evidence that is about a practice, or is gathered in a change. */
export function evidenceOn(plan: Plan, change: Thing): readonly Thing[] {
  const about = [change, ...practicesOf(plan, change)].flatMap((one) => pointingAt(plan, one, 'about', 'of', 'for'));
  return unique([...within(plan, change), ...pointedAt(plan, change, 'based on'), ...about]).filter(
    ({ kind }) => kind === 'evidence',
  );
}
