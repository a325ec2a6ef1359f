import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { hasRival, isClaimed } from '../claims/claims.ts';
import { everyFact, factsOf, hasMark, pointingAt, says, within } from '../facts.ts';
import { onceForEach, onceForThing } from '../once.ts';
import { evidenceOf, findingsOf } from './evidence.ts';

/** Whether anything is sought that could go against what is expected. */

/** Whether a question with an expectation has anything sought that could show the opposite. */
export const lacksCounter = onceForEach((plan: Plan, question: Thing): boolean => {
  const inside = [
    ...within(plan, question),
    ...pointingAt(plan, question, 'answers').flatMap((one) => within(plan, one)),
  ];
  const work = pointingAt(plan, question, 'pursues').flatMap((one) => within(plan, one));
  const belonging = unique([...inside, ...work]);
  const explains = belonging.some(({ kind }) => kind === 'hypothesis' || kind === 'finding');
  if (!explains && !belonging.some((thing) => says(thing, 'predicts'))) return false;
  // A claim with no other account beside it is asked for one first.
  if (findingsOf(plan, question).some((finding) => isClaimedAlone(plan, finding))) return false;
  if (belonging.some((thing) => seeks(plan, thing)) || evidenceOf(plan, question).some(isUnexpected)) return false;
  return explains || !belonging.some((thing) => mayFallShort(plan, thing));
});

function isClaimedAlone(plan: Plan, finding: Thing): boolean {
  return isClaimed(finding) && !hasRival(plan, finding);
}

const namesCounter = onceForThing((thing) => everyFact(thing, 'against').length > 0);

/** It names what speaks against it, or is another account with evidence of its own. */
function seeks(plan: Plan, thing: Thing): boolean {
  if (namesCounter(plan, thing)) return true;
  if (thing.kind === 'rival') return everyFact(thing, 'based on').length > 0 || within(plan, thing).length > 1;
  return factsOf(thing, 'rejects').some((fact) => says(fact, 'based on'));
}

/** What is predicted may fail to show in a figure that is known from before; an explanation is not tried by that. */
function mayFallShort(plan: Plan, thing: Thing): boolean {
  const measures = thing.kind === 'outcome' || thing.kind === 'measure';
  return measures && says(thing, 'before') && (says(thing, 'based on') || within(plan, thing).length > 1);
}

function isUnexpected(evidence: Thing): boolean {
  return hasMark(evidence, 'not expected');
}
