import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import { questionsAround } from '../cycles/inside.ts';
import { everyFact, isLeftOpen, pointedAt, pointingAt, targetsOf, valuesOf } from '../facts.ts';
import { inAllThings } from '../once.ts';
import { voicesOf } from '../people/people.ts';
import { claimsOf } from './claims.ts';

/** About whom a finding speaks, and whom its evidence covers; whom a change reaches. */

/** The groups that a group stands in, however wide. */
function widerThan(plan: Plan, group: Thing, seen: readonly Thing[] = []): readonly Thing[] {
  const wider = pointedAt(plan, group, 'in').filter((one) => one.kind === 'group' && !seen.includes(one));
  return unique([...wider, ...wider.flatMap((one) => widerThan(plan, one, [...seen, group]))]);
}

/** A finding that speaks of more people, or of fewer, than its sources cover. */
export interface Beyond {
  readonly finding: Thing;
  readonly value: Value;
  readonly side: 'wider' | 'narrower' | 'cannot tell';
  /** The people its sources are of. */
  readonly covered: readonly Value[];
  readonly sources: readonly Thing[];
}

export function beyondEvidence(plan: Plan): readonly Beyond[] {
  return claimsOf(plan).flatMap((finding) => {
    const sources = unique(
      everyFact(finding, 'based on').flatMap(({ values }) => values.flatMap((one) => targetsOf(plan, one))),
    );
    const evidence = sources.filter(({ kind }) => kind === 'evidence');
    if (evidence.length === 0 || evidence.length < sources.length) return [];
    const of = evidence.flatMap((source) => valuesOf(source, 'of'));
    return groupsClaimed(plan, finding).flatMap((value): readonly Beyond[] => {
      const side = sideOf(plan, value, of);
      if (side === undefined) return [];
      const vague = evidence.some((source) => valuesOf(source, 'of').length === 0 || isLeftOpen(source, 'of'));
      return [{ finding, value, side: vague ? 'cannot tell' : side, covered: of, sources: evidence }];
    });
  });
}

/** The groups a finding says it is of or about: declared ones, and those every school has. */
function groupsClaimed(plan: Plan, finding: Thing): readonly Value[] {
  return valuesOf(finding, 'of', 'about').filter(
    (value) => isEverybody(value) || targetsOf(plan, value).some(({ kind }) => kind === 'group'),
  );
}

function isEverybody({ text, type }: Value): boolean {
  return type === 'name' && isBuiltInGroup(text) && text !== 'staff' && text !== 'families';
}

function sideOf(plan: Plan, claimed: Value, of: readonly Value[]): 'wider' | 'narrower' | 'cannot tell' | undefined {
  const groups = of.flatMap((value) => targetsOf(plan, value)).filter(({ kind }) => kind === 'group');
  if (of.some((value) => value.text === claimed.text)) return undefined;
  const [group] = targetsOf(plan, claimed);
  if (!group) return groups.some((one) => voicesOf(plan, one).includes('student')) ? 'wider' : undefined;
  if (groups.includes(group)) return undefined;
  const parts = unique(groups.filter((one) => widerThan(plan, one).includes(group)));
  // Several parts may make up the whole between them.
  if (parts.length > 1) return 'cannot tell';
  if (parts.length === 1) return 'wider';
  return groups.some((one) => widerThan(plan, group).includes(one)) ? 'narrower' : undefined;
}

/** A change that reaches those it is measured against, or more people than it was meant for. */
export interface Spread {
  readonly change: Thing;
  readonly value: Value;
  readonly how: 'comparison' | 'grown';
  /** Where the group is named as the one compared with, or as the one it was for. */
  readonly stands: Value;
}

const comparisons = inAllThings((thing) =>
  everyFact(thing, 'compared with').flatMap(({ values }) => values.map((stands) => ({ thing, stands }))),
);

/** Changes that have spread, and of which no amendment tells. */
export function spreadChanges(plan: Plan): readonly Spread[] {
  const compared = comparisons(plan);
  return plan.byKind.change.flatMap((change) => {
    const meant = valuesOf(change, 'for');
    const reached = everyFact(change, 'happened', 'carried out').flatMap((fact) =>
      valuesOf(fact, 'for', 'with', 'of', 'to'),
    );
    const inComparison = [...meant, ...reached].flatMap((value): readonly Spread[] => {
      const hit = compared.find(({ thing, stands }) => isSameWork(plan, change, thing) && touches(plan, value, stands));
      return hit ? [{ change, value, how: 'comparison', stands: hit.stands }] : [];
    });
    const grown = reached.flatMap((value): readonly Spread[] => {
      const stands = meant.find((one) => isWider(plan, value, one));
      const isTold = inComparison.some((one) => one.value === value);
      return stands && !isTold ? [{ change, value, how: 'grown', stands }] : [];
    });
    return [...inComparison, ...grown].filter(
      ({ value, stands }) => !isAmended(plan, [change, ...targetsOf(plan, value), ...targetsOf(plan, stands)]),
    );
  });
}

/** A change and a comparison that belong to one question, where the plan has several. */
function isSameWork(plan: Plan, change: Thing, compared: Thing): boolean {
  if (change === compared || plan.byKind.question.length < 2) return true;
  const mine = questionsAround(plan, change);
  const theirs = questionsAround(plan, compared);
  return mine.length === 0 || theirs.length === 0 || mine.some((question) => theirs.includes(question));
}

function touches(plan: Plan, reached: Value, compared: Value): boolean {
  const those = targetsOf(plan, compared).filter(({ kind }) => kind === 'group');
  return targetsOf(plan, reached).some(
    (group) => those.includes(group) || those.some((one) => widerThan(plan, group).includes(one)),
  );
}

function isWider(plan: Plan, reached: Value, meant: Value): boolean {
  const wide = targetsOf(plan, reached);
  return targetsOf(plan, meant).some((group) => wide.some((one) => widerThan(plan, group).includes(one)));
}

function isAmended(plan: Plan, things: readonly Thing[]): boolean {
  return things.some((thing) => pointingAt(plan, thing, 'about', 'of', 'for').some(({ kind }) => kind === 'amendment'));
}
