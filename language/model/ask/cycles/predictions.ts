import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { findingsOf } from '../evidence/evidence.ts';
import { outcomesOf } from '../evidence/outcomes.ts';
import { called, everyFact, hasMark, pointedAt, pointingAt, says, valuesOf, within } from '../facts.ts';
import { isOver, isToCome } from '../time/stages.ts';
import { changesOf } from './changes.ts';
import { modelOf, phasesOf, placeInModel } from './cycles.ts';
import { cyclesAround, questionsAround } from './inside.ts';

/** What people expect of a change, and whether they say what came of it. */

/** The changes of which nobody says what to expect; what another change only needs to be there is no test. */
export function unpredicted(plan: Plan): readonly Thing[] {
  return changesOf(plan).filter((change) => {
    const isCondition = pointingAt(plan, change, 'depends on').some(({ kind }) => kind === 'change');
    return !isCondition && !predictionsOf(plan, change).some((thing) => says(thing, 'predicts'));
  });
}

/** What may carry the prediction of a change: itself, its steps, the cycle around it, and the hypotheses it tests. */
function predictionsOf(plan: Plan, change: Thing): readonly Thing[] {
  const tested = pointedAt(plan, change, 'addresses', 'based on', 'about');
  const asked = questionsAround(plan, change).flatMap((question) => [
    ...within(plan, question),
    ...pointingAt(plan, question, 'answers'),
  ]);
  const hypotheses = [...tested, ...asked].filter(({ kind }) => kind === 'hypothesis');
  return [...within(plan, change), ...cyclesAround(plan, change), ...hypotheses];
}

/** A change that is over, and of which nobody says whether what was predicted came. */
export interface Uncompared {
  readonly change: Thing;
  readonly predicted: string;
  /** A finding that may say it, without naming the change. */
  readonly perhaps?: string;
}

export function uncompared(plan: Plan, today: string): readonly Uncompared[] {
  return changesOf(plan).flatMap((change): readonly Uncompared[] => {
    const [predicted] = valuesOf(change, 'predicts');
    if (!predicted || !isStudied(plan, change, today) || saysWhatCame(plan, change)) return [];
    const perhaps = questionsAround(plan, change).flatMap((question) => findingsOf(plan, question))[0];
    return [{ change, predicted: predicted.text, ...(perhaps ? { perhaps: called(perhaps) } : {}) }];
  });
}

/** A change is ready to be compared when it is over, or its cycle is, or the phase in which that is done. */
function isStudied(plan: Plan, change: Thing, today: string): boolean {
  if (isToCome(plan, change, today)) return false;
  const cycles = cyclesAround(plan, change);
  return [change, ...cycles, ...cycles.flatMap((cycle) => studyPhases(plan, cycle))].some((one) =>
    isOver(plan, one, today),
  );
}

/** The phase of a model in which what happened is compared with what was predicted. */
const studies: Readonly<Record<string, string>> = { pdsa: 'study' };

function studyPhases(plan: Plan, cycle: Thing): readonly Thing[] {
  const model = modelOf(plan, cycle);
  if (!model || model === 'words') return [];
  const place = model.phases.indexOf(studies[model.name] ?? '');
  return place < 0 ? [] : phasesOf(cycle).filter((phase) => placeInModel(model, phase) === place);
}

const telling: readonly Kind[] = [
  'finding',
  'learnt',
  'moment',
  'report',
  'reflection',
  'meeting',
  'shared',
  'evidence',
];

/** Whether it is said what came of a change: by it, its cycle, what is about it, or the result of an outcome. */
function saysWhatCame(plan: Plan, change: Thing): boolean {
  const inside = within(plan, change);
  const own = [...inside, ...cyclesAround(plan, change)];
  if (own.some((thing) => says(thing, 'happened') || says(thing, 'carried out'))) return true;
  if (inside.some(({ kind }) => telling.includes(kind))) return true;
  const pointing = pointingAt(plan, change, 'about', 'based on', 'of', 'covers', 'reads', 'after', 'for');
  if (pointing.some(({ kind }) => telling.includes(kind) || kind === 'decision')) return true;
  const questions = questionsAround(plan, change);
  const outcomes = unique([...inside, ...questions.flatMap((question) => outcomesOf(plan, question))]);
  const findings = questions.flatMap((question) => findingsOf(plan, question));
  return (
    outcomes.some((outcome) => everyFact(outcome, 'result').length > 0) ||
    findings.some((finding) => hasMark(finding, 'expected') || hasMark(finding, 'not expected'))
  );
}
