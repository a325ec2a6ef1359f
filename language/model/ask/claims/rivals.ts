import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { everyFact, factsOf, hasMark, labelOf, pointingAt, targetsOf } from '../facts.ts';
import { claimsOf } from './claims.ts';

/** Rival explanations that are put aside, and what speaks against them. */

/** A rival that is put aside: by a mark on it, or by a finding that rejects it. */
export interface Dismissal {
  readonly label: string;
  readonly rival?: Thing;
  /** The finding and its line that reject it. */
  readonly by?: { readonly finding: Thing; readonly fact: Fact; readonly value: Value };
}

/** Rivals that are put aside, and nothing that was seen, heard or read is named as speaking against them. */
export function bareDismissals(plan: Plan): readonly Dismissal[] {
  const rejections = claimsOf(plan).flatMap((finding) =>
    factsOf(finding, 'rejects').flatMap((fact) =>
      fact.values
        .filter(({ type }) => type !== 'gap')
        .map((value) => ({ finding, fact, value, rivals: targetsOf(plan, value) })),
    ),
  );
  const marked = plan.byKind.rival.filter(
    (rival) => hasMark(rival, 'rejected') && !rejections.some(({ rivals }) => rivals.includes(rival)),
  );
  const byMark = marked
    .filter((rival) => !namesEvidence(rival) && !isSpokenAgainst(plan, rival))
    .map((rival): Dismissal => ({ label: rival.title?.text ?? rival.word, rival }));
  const byFinding = rejections
    .filter(({ fact, rivals }) => {
      if (namesEvidence(fact)) return false;
      return !rivals.some((rival) => namesEvidence(rival) || isSpokenAgainst(plan, rival));
    })
    .map(({ finding, fact, value, rivals: [rival] }): Dismissal => {
      const by = { finding, fact, value };
      return { label: labelOf(plan, value), ...(rival ? { rival } : {}), by };
    });
  return [...byMark, ...byFinding];
}

function namesEvidence(teller: Pick<Thing, 'facts'>): boolean {
  return everyFact(teller, 'based on', 'against').some(({ values }) => values.length > 0);
}

const speaking: readonly Kind[] = ['evidence', 'source', 'moment', 'finding'];

function isSpokenAgainst(plan: Plan, rival: Thing): boolean {
  return pointingAt(plan, rival, 'about', 'for', 'against').some(({ kind }) => speaking.includes(kind));
}
