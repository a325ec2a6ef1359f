import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { informantsOf, isCategorised, methodsOf } from '../evidence/evidence.ts';
import { asking } from '../evidence/methods.ts';
import { ancestors, called, isLeftOpen, pointedAt, says, targetsOf, valuesOf, wordsOf } from '../facts.ts';
import { membersOf } from '../people/people.ts';
import { cannotTell, type Unclear } from '../unclear.ts';

/** What a plan says of the collaboration itself: what is claimed of it, and where people look back on it. */

const joining: readonly Kind[] = ['partnership', 'contract', 'agreement', 'team', 'network', 'cluster'];

/** Whether a thing is the collaboration, or one of those who carry it. */
function isCollaboration({ kind, word }: Thing): boolean {
  return joining.includes(kind) || word === 'collaboration aim';
}

/** Whether something says that it concerns the collaboration. */
export function concernsCollaboration(plan: Plan, thing: Thing): boolean {
  return (
    wordsOf(thing, 'kind').includes('collaboration') ||
    pointedAt(plan, thing, 'about', 'of', 'answers').some(
      (one) => isCollaboration(one) || wordsOf(one, 'kind').includes('collaboration'),
    ) ||
    ancestors(plan, thing).some(({ word, kind }) => kind === 'question' && word === 'collaboration aim')
  );
}

/** The work in which people look back on the collaboration; `unsorted` reflections may be on it or on anything. */
export function reflectionsOf(plan: Plan): { readonly sorted: readonly Thing[]; readonly unsorted: readonly Thing[] } {
  const { reflection, meeting, decision } = plan.byKind;
  return {
    sorted: [...reflection, ...meeting, ...decision].filter((thing) => concernsCollaboration(plan, thing)),
    unsorted: reflection.filter(
      (thing) => !says(thing, 'kind') && !says(thing, 'about') && !concernsCollaboration(plan, thing),
    ),
  };
}

/** Everybody who takes part in a piece of work, as they are named. */
export function peopleAt(thing: Thing): readonly Value[] {
  return valuesOf(thing, 'by', 'led by', 'with', 'attended by', 'coordinated by');
}

/** Whether all who are named for some work are leads, or members of nothing but the leads. */
export function isByLeadsAlone(plan: Plan, work: Thing, leads: readonly Thing[]): boolean {
  const people = peopleAt(work);
  return (
    people.length > 0 &&
    leads.length > 0 &&
    !isLeftOpen(work, 'with') &&
    people.every((value) => {
      const targets = targetsOf(plan, value);
      return targets.length > 0 && targets.every((one) => areAll(plan, one, leads));
    })
  );
}

function areAll(plan: Plan, one: Thing, leads: readonly Thing[]): boolean {
  if (leads.includes(one)) return true;
  const members = one.kind === 'team' ? membersOf(plan, one) : [];
  return members.length > 0 && members.every((member) => leads.includes(member));
}

/** Whether a claim about the collaboration rests on nothing but what its own people say. */
export type SelfReport =
  | { readonly is: 'self-report'; readonly sources: readonly Thing[] }
  | Unclear<'vague'>
  | { readonly is: 'more' };

export function selfReportOf(plan: Plan, finding: Thing): SelfReport {
  const sources = pointedAt(plan, finding, 'based on');
  if (sources.length === 0 || sources.some(({ kind }) => kind !== 'evidence')) return { is: 'more' };
  if (sources.some((source) => bringsMore(plan, source))) return { is: 'more' };
  const vague = sources.find(
    (source) => methodsOf(source).length === 0 || !methodsOf(source).every((method) => isCategorised(plan, method)),
  );
  return vague ? cannotTell('vague', called(vague)) : { is: 'self-report', sources };
}

/** Something seen, something kept, somebody from outside, or those the work is for. */
function bringsMore(plan: Plan, source: Thing): boolean {
  if (says(source, 'from outside the team')) return true;
  if (methodsOf(source).some((method) => isCategorised(plan, method) && !asking.includes(method))) return true;
  return informantsOf(plan, source).some(({ thing, key, voices }) => {
    if (thing) return thing.kind === 'group' && voices.includes('student');
    return !key.startsWith('words:') && voices.some((voice) => voice === 'student' || voice === 'family');
  });
}
