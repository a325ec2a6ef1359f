import { type Kind, workKinds } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { everyFact, isAhead, pointingAt, says, valuesOf, within } from '../facts.ts';
import { isOver } from '../time/stages.ts';
import { type Model, modelOf, phasesOf, placeInModel } from './cycles.ts';
import { reachOf, workOf } from './inside.ts';

/** Which phases a cycle has, which it lacks, and what a phase leaves behind. */

/** The phases of its model that a cycle lacks. `strange`: a phase of no known place, which may be one of them. */
export interface LackingPhases {
  readonly cycle: Thing;
  readonly model: Model;
  /** Places in the model. */
  readonly missing: readonly number[];
  readonly strange?: Thing;
}

/** The cycles that name some phases of their model and not the others. A cycle that names none leaves all to the model. */
export function lackingPhases(plan: Plan): readonly LackingPhases[] {
  return plan.byKind.cycle.flatMap((cycle): readonly LackingPhases[] => {
    const phases = phasesIn(plan, cycle);
    const model = describedModel(plan, cycle);
    if (phases.length === 0 || isAhead(cycle) || !model) return [];
    const placed = phases.map((phase) => ({ phase, place: placeInModel(model, phase) }));
    const missing = [...model.phases.keys()].filter((index) => !placed.some(({ place }) => place === index));
    const strange = placed.find(({ place }) => place < 0)?.phase;
    return missing.length > 0 ? [{ cycle, model, missing, ...(strange ? { strange } : {}) }] : [];
  });
}

/** The cycles with phases of a model that nobody has described, each with the words that name it. */
export function undescribedModels(plan: Plan): readonly { readonly cycle: Thing; readonly words: string }[] {
  return plan.byKind.cycle.flatMap((cycle) => {
    const words = valuesOf(cycle, 'model')[0]?.text;
    const unknown = modelOf(plan, cycle) === 'words' && phasesIn(plan, cycle).length > 0;
    return unknown && words !== undefined ? [{ cycle, words }] : [];
  });
}

/** The phases that stand in a cycle at any depth, or say that they are `in` it; those of cycles inside it are their own. */
function phasesIn(plan: Plan, cycle: Thing): readonly Thing[] {
  const inner = workOf(plan, cycle).filter((thing) => thing !== cycle && thing.kind === 'cycle');
  const theirs = new Set(inner.flatMap(phasesOf));
  return workOf(plan, cycle).filter((thing) => thing.kind === 'phase' && !theirs.has(thing));
}

/** What an iteration consists of beside the decision at its end. */
export const forms = ['action', 'assessment', 'reflection'] as const;
export type Form = (typeof forms)[number];

const doing: readonly Kind[] = ['change', 'step', ...workKinds, 'shared', 'report', 'move'];
const assessing: readonly Kind[] = ['evidence', 'measure', 'source'];
const reflecting: readonly Kind[] = ['reflection', 'finding', 'learnt', 'moment', 'report', 'shared'];
const looksBack: readonly Phrase[] = ['reads', 'decides', 'happened'];

/**
 * What a cycle lacks that follows no model and is over. One that holds nothing says too little to be asked, and work in
 * phases of its own has its own form.
 */
export function lackingForms(plan: Plan, cycle: Thing, today: string): readonly Form[] {
  const asked = workOf(plan, cycle).length > 1 && phasesIn(plan, cycle).length === 0;
  if (!asked || modelOf(plan, cycle) || !isOver(plan, cycle, today)) return [];
  const reach = reachOf(plan, cycle);
  const has = (kinds: readonly Kind[]): boolean => reach.some(({ kind }) => kinds.includes(kind));
  const found: Readonly<Record<Form, boolean>> = {
    action: has(doing),
    assessment: has(assessing) || reach.some((thing) => says(thing, 'gathers') || says(thing, 'reads')),
    reflection: has(reflecting) || reach.some((thing) => looksBack.some((phrase) => says(thing, phrase))),
  };
  return forms.filter((form) => !found[form]);
}

/** A phase that is done without a document it owes: one of those named, or any at all. */
export interface OwingPhase {
  readonly phase: Thing;
  /** What readers call the model of its cycle. */
  readonly model: string;
  /** A report of the phase, or a document that its model names; absent where any document would do. */
  readonly owed?: Thing;
}

/** The phases that say they are done and leave out a document that the plan, or their model, expects of them. */
export function phasesWithoutDocument(plan: Plan): readonly OwingPhase[] {
  return plan.byKind.cycle.flatMap((cycle) => {
    const done = phasesIn(plan, cycle).filter((phase) => valuesOf(phase, 'status')[0]?.text === 'done');
    return done.flatMap((phase) => owedBy(plan, cycle, phase));
  });
}

function owedBy(plan: Plan, cycle: Thing, phase: Thing): readonly OwingPhase[] {
  const model = describedModel(plan, cycle);
  const owing = { phase, model: model?.title ?? '' };
  const own = within(plan, phase).filter(({ kind }) => kind === 'report');
  const undone = own.filter((report) => !isWritten(report));
  if (undone.length > 0) return undone.map((owed) => ({ ...owing, owed }));
  if (!model || own.length > 0 || leavesDocument(plan, phase)) return [];
  const place = placeInModel(model, phase);
  const named = documentsOfModel(plan, model.name, model.phases[place]);
  if (named.length > 0) return named.map((owed) => ({ ...owing, owed }));
  return owesAfterFirst.includes(model.name) && place > 0 ? [owing] : [];
}

/** The model of a cycle, where somebody has described it. */
function describedModel(plan: Plan, cycle: Thing): Model | undefined {
  const model = modelOf(plan, cycle);
  return model === 'words' ? undefined : model;
}

/** Models whose partners write a document in each phase but the first, in which they find their problem. */
const owesAfterFirst: readonly string[] = ['cbs'];

/** The reports and forms that a declared model expects of one of its phases. */
function documentsOfModel(plan: Plan, model: string, title: string | undefined): readonly Thing[] {
  const declared = plan.byKind.model.filter(({ title: own, name }) => model === own?.text || model === name?.text);
  const phases = declared.flatMap(phasesOf).filter((phase) => (phase.title ?? phase.name)?.text === title);
  return phases.flatMap(({ things }) => things.filter(({ kind }) => kind === 'report' || kind === 'tool'));
}

/** A report that has a day, words of what happened, or says that it is done, has been written. */
function isWritten(report: Thing): boolean {
  const status = valuesOf(report, 'status')[0]?.text;
  if (status !== undefined) return status === 'done';
  return says(report, 'on') || says(report, 'see') || says(report, 'returned to') || says(report, 'came back');
}

const documents: readonly Kind[] = ['report', 'tool', 'source'];

/** Whether a phase holds a document, leads to one with `see`, or is what one covers. */
function leavesDocument(plan: Plan, phase: Thing): boolean {
  const covering = pointingAt(plan, phase, 'covers', 'about', 'based on', 'for');
  const kept = [...within(plan, phase), ...covering];
  return kept.some((thing) => documents.includes(thing.kind) || everyFact(thing, 'see').length > 0);
}
