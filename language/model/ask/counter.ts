import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';
import { claimsOf, hasRival } from './claims.ts';
import { evidenceOf, findingsOf } from './evidence.ts';
import { everyFact, factsOf, hasMark, pointingAt, says, within } from './facts.ts';
import { unique } from './people.ts';

/** Whether anything is sought that could go against what is expected. */

/** Whether a question with an expectation has anything sought that could show the opposite. */
export function lacksCounter(plan: Plan, question: Thing): boolean {
  const inside = [
    ...within(plan, question),
    ...pointingAt(plan, question, 'answers').flatMap((one) => within(plan, one)),
  ];
  const work = pointingAt(plan, question, 'pursues').flatMap((one) => within(plan, one));
  const belonging = unique([...inside, ...work]);
  const expects = belonging.some(
    ({ kind, facts }) => kind === 'hypothesis' || kind === 'finding' || says({ facts }, 'predicts'),
  );
  // A claim with no other account beside it is asked for one first.
  if (!expects || findingsOf(plan, question).some((finding) => isClaimedAlone(plan, finding))) return false;
  return !belonging.some((thing) => seeks(plan, thing)) && !evidenceOf(plan, question).some(isUnexpected);
}

function isClaimedAlone(plan: Plan, finding: Thing): boolean {
  return claimsOf(plan).includes(finding) && !hasRival(plan, finding);
}

/** It names what speaks against it, is a rival with evidence of its own, or has a before that it may fall short of. */
function seeks(plan: Plan, thing: Thing): boolean {
  if (everyFact(thing, 'against').length > 0) return true;
  if (thing.kind === 'rival') return everyFact(thing, 'based on').length > 0 || within(plan, thing).length > 1;
  if (factsOf(thing, 'rejects').some((fact) => says(fact, 'based on'))) return true;
  const measures = thing.kind === 'outcome' || thing.kind === 'measure';
  return measures && says(thing, 'before') && (says(thing, 'based on') || within(plan, thing).length > 1);
}

function isUnexpected(evidence: Thing): boolean {
  return hasMark(evidence, 'not expected');
}
