import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { reviewOf } from '../agreements/agreements.ts';
import { reflectionsOf } from '../claims/collaborating.ts';
import { outerCycles } from '../cycles/inside.ts';
import { isOpenPoint, pointedAt, pointingAt, says, statusOf, valuesOf } from '../facts.ts';
import { organisationsOf, partiesOf } from '../people/organisations.ts';
import { type Side, sideOfParty, sidesTaking } from '../people/sides.ts';
import { isOver, isPastDraft } from '../time/stages.ts';

/** What each partner hopes to gain, and whether anybody looks at it again. */

/** Parties that nothing is hoped for, where partners have begun to bind themselves. */
export interface Ungained {
  readonly parties: readonly Thing[];
  /** `nobody`: no benefit is stated at all; a side: every benefit is on the other. */
  readonly how: 'nobody' | 'some' | Side;
}

export function ungained(plan: Plan): Ungained | undefined {
  const { benefit, contract } = plan.byKind;
  if (benefit.length === 0 && !(isPastDraft(plan) && contract.length > 0)) return undefined;
  // A benefit for nobody in particular, or for words, may be anybody’s.
  if (benefit.some((one) => isOpenPoint(one) || gainersOf(plan, one).length === 0)) return undefined;
  const gaining = benefit.flatMap((one) => gainersOf(plan, one));
  const parties = partiesOf(plan).filter((party) => !gaining.includes(party));
  if (parties.length === 0 || partiesOf(plan).length < 2) return undefined;
  if (benefit.length === 0) return { parties, how: 'nobody' };
  const sides = sidesTaking(plan);
  const empty = sides.find((side) => {
    const own = partiesOf(plan).filter((party) => sideOfParty(plan, party) === side);
    return sides.length > 1 && own.every((party) => parties.includes(party));
  });
  return { parties, how: empty ?? 'some' };
}

/** The organisations that a benefit is for. */
export function gainersOf(plan: Plan, benefit: Thing): readonly Thing[] {
  return valuesOf(benefit, 'for', 'to').flatMap((value) => organisationsOf(plan, value));
}

/** The benefits of a plan that has gone on for longer than a cycle, where nobody has looked at any of them again. */
export function unseenBenefits(plan: Plan, today: string): readonly Thing[] {
  const { benefit, contract, evidence, measure, moment } = plan.byKind;
  // A review that is still to come is where they will look.
  const willReview = contract.some((one) => {
    const review = reviewOf(plan, one);
    return review?.state === 'known' && review.days.last >= today;
  });
  const isOld = contract.some((one) => isOver(plan, one, today));
  const cycles = willReview ? [] : outerCycles(plan);
  const hasGoneOn = statusOf(plan) === 'closed' || isOld || cycles.some((one) => isOver(plan, one, today));
  if (!hasGoneOn || reflectionsOf(plan).sorted.length > 0) return [];
  const isSeen = (one: Thing): boolean =>
    says(one, 'happened') || pointingAt(plan, one, 'about', 'based on', 'reads', 'for', 'of').length > 0;
  const lookedAt = [...evidence, ...measure, ...moment].some((one) =>
    pointedAt(plan, one, 'about').some(({ kind }) => kind === 'partnership' || kind === 'contract'),
  );
  return lookedAt || benefit.some(isSeen) ? [] : benefit.filter((one) => !isOpenPoint(one));
}

/** What a university brings: what it says, or what its people do; `words`: it says it in words of its own. */
export type Contribution = 'something' | 'nothing' | { readonly words: Value };

const owing: readonly string[] = ['support', 'training', 'visits', 'staff development', 'feedback', 'records'];

export function contributionOf(plan: Plan, university: Thing): Contribution {
  const own = [...plan.byKind.role, ...plan.byKind.team].filter((actor) =>
    valuesOf(actor, 'at').some((value) => organisationsOf(plan, value).includes(university)),
  );
  const said = [university, ...own].filter((one) => says(one, 'contributes'));
  const values = said.flatMap((one) => valuesOf(one, 'contributes'));
  if (said.length > 0 && values.some(({ type }) => type === 'name')) return 'something';
  const isTheirs = (value: Value): boolean => organisationsOf(plan, value).includes(university);
  const { duty, training, report, evidence, source, meeting, visit, activity, theory, tool, reflection } = plan.byKind;
  const owed = duty.filter(({ word }) => owing.includes(word)).flatMap((one) => plan.parents.get(one) ?? []);
  const work = [...training, ...report, ...evidence, ...source, ...meeting, ...visit, ...activity, ...theory, ...tool];
  const acts =
    owed.some((block) => valuesOf(block, 'owed by').some(isTheirs)) ||
    [...work, ...reflection].some((one) =>
      valuesOf(one, 'by', 'led by', 'with', 'gathered by', 'attended by', 'interpreted by').some(isTheirs),
    );
  if (acts) return 'something';
  const [words] = values;
  if (words) return { words };
  return said.length > 0 ? 'something' : 'nothing';
}
