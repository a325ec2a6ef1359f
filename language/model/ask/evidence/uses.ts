import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing } from '../../plan.ts';
import { factsOf, isAhead, pointingAt, says, within } from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { defaultOwner } from '../people/ownership.ts';
import { edgesOf } from '../time/periods.ts';
import { isPastDraft } from '../time/stages.ts';
import { findingsOf } from './evidence.ts';
import { outcomesOf } from './outcomes.ts';

/** What the outcomes of a question are for: who decides what, and when. */

const dating: readonly Phrase[] = ['on', 'due', 'when', 'every', 'within', 'until'];
const naming: readonly Phrase[] = ['by', 'decided by', 'agreed by'];

/** What is missing of a stated use; `nothing` where no use is stated at all. */
export type MissingUse = 'nothing' | 'who' | 'when' | 'who and when';

export interface UnstatedUse {
  readonly question: Thing;
  readonly missing: MissingUse;
  /** The line that states a part of it. */
  readonly fact?: Fact;
}

/** The questions with outcomes of which nothing says who decides what with them, or when. */
export const unstatedUses = oncePerPlan((plan: Plan): readonly UnstatedUse[] => {
  return plan.byKind.question.flatMap((question): readonly UnstatedUse[] => {
    const outcomes = outcomesOf(plan, question).filter((outcome) => outcome.title !== undefined);
    if (isAhead(question) || outcomes.length === 0) return [];
    if (decisionsOn(plan, question).some((decision) => isWhole(plan, decision))) return [];
    const uses = [question, ...outcomes, ...findingsOf(plan, question)].flatMap((thing) => factsOf(thing, 'use'));
    if (uses.some(({ values }) => values.some(({ type }) => type === 'gap'))) return [];
    const stated = uses.filter(({ values }) => values.some(({ type }) => type === 'text'));
    const [fact] = stated;
    // A draft states first what should become different, and then what that is for.
    if (!fact) return isPastDraft(plan) ? [{ question, missing: 'nothing' }] : [];
    const missing = missingOf(plan, stated);
    return missing ? [{ question, missing, fact }] : [];
  });
});

/** What none of the stated uses says, of a use that says the rest. */
function missingOf(plan: Plan, uses: readonly Fact[]): MissingUse | undefined {
  const asks = uses.map((use) => ({ who: !saysWho(plan, use), when: !dating.some((phrase) => says(use, phrase)) }));
  if (asks.some(({ who, when }) => !who && !when)) return undefined;
  const [first] = asks;
  if (first?.who && first.when) return 'who and when';
  return first?.who ? 'who' : 'when';
}

function saysWho(plan: Plan, use: Pick<Thing, 'facts'>): boolean {
  return naming.some((phrase) => says(use, phrase)) || defaultOwner(plan).length > 0;
}

/** A decision with its person and its day says as much as a stated use. */
function isWhole(plan: Plan, decision: Thing): boolean {
  return (says(decision, 'led by') || saysWho(plan, decision)) && edgesOf(plan, decision).begin.state !== 'absent';
}

/** The decisions that are expressly about a question or its outcomes. */
export function decisionsOn(plan: Plan, question: Thing): readonly Thing[] {
  const matter = [question, ...outcomesOf(plan, question), ...findingsOf(plan, question)];
  const about = matter.flatMap((thing) => pointingAt(plan, thing, 'about', 'based on', 'for', 'reads', 'answers'));
  return unique([...within(plan, question), ...about]).filter(({ kind }) => kind === 'decision');
}
