import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { agreementsOf, isHeldAnyway } from '../agreements/agreements.ts';
import { claimsOf } from '../claims/claims.ts';
import { cameUnasked, gatherersOf, type Informant, informantsOf, methodsOf } from '../evidence/evidence.ts';
import { asking } from '../evidence/methods.ts';
import { factsOf, isAhead, isOpenPoint, isPartnership, says, wordsOf } from '../facts.ts';
import { membersOf, voicesOf } from '../people/people.ts';
import { asksChildren } from '../voices/students.ts';
import { leaveFor } from './consent.ts';

/** The rights of those who are asked: to leave, to see what is published, to stay unnamed. */

export const protections = ['withdrawal', 'publication', 'anonymity'] as const;
export type Protection = (typeof protections)[number];

/** The sources for which people are asked or filmed, and have to be able to leave. */
export function askingSources(plan: Plan): readonly Thing[] {
  return plan.byKind.evidence.filter((source) => {
    if (isOpenPoint(source) || cameUnasked(source) || isHeldAnyway(source) || isAhead(source)) return false;
    return asksChildren(plan, source).is === true || methodsOf(source).some((method) => asking.includes(method));
  });
}

/** The agreements that may say what protects people: those of a plan, and those of the programme that bind it. */
function binding(plan: Plan): readonly Thing[] {
  const lent = [...plan.inheritance.byKind.contract, ...plan.inheritance.byKind.agreement];
  return [...agreementsOf(plan), ...lent];
}

/** The protections that are called for and that no agreement of a plan names. */
export function unstatedProtections(plan: Plan): readonly Protection[] {
  return protections.filter((protection) => isCalledFor(plan, protection) && !isNamed(plan, protection));
}

function isNamed(plan: Plan, protection: Protection): boolean {
  return binding(plan).some((agreement) => says(agreement, protection satisfies Phrase));
}

function isCalledFor(plan: Plan, protection: Protection): boolean {
  if (protection === 'withdrawal') return askingSources(plan).some((source) => !says(source, 'withdrawal'));
  if (protection === 'publication') return claimsOf(plan).length > 0 || plan.byKind.report.length > 0;
  return bothSides(plan).length > 0;
}

/** Those who gather evidence and from whom evidence is gathered: researcher and researched in one. */
export function bothSides(plan: Plan): readonly Thing[] {
  const sources = plan.byKind.evidence.filter((source) => !isOpenPoint(source) && !cameUnasked(source));
  const gathering = unique(sources.flatMap((source) => gatherersOf(plan, source)));
  const asked = askingSources(plan).flatMap((source) => informantsOf(plan, source));
  return gathering.filter((one) => asked.some((informant) => isAmong(plan, one, informant)));
}

/** One of those asked, by name; or by voice, where a source names no group: teachers ask, and teachers are asked. */
function isAmong(plan: Plan, one: Thing, { thing, voices }: Informant): boolean {
  if (thing) return thing === one || membersOf(plan, thing).includes(one);
  return voices.some((voice) => voicesOf(plan, one).includes(voice));
}

/** Where a partnership says what protects people: its contract, else an agreement that is about more than data. */
export function protectingAgreement(plan: Plan): Thing | undefined {
  if (!isPartnership(plan)) return undefined;
  const wider = plan.byKind.agreement.filter(
    (agreement) => !wordsOf(agreement, 'kind').some((kind) => kind.startsWith('data-')),
  );
  return [...plan.byKind.contract, ...wider][0];
}

/** In a plan without such an agreement, the sources that say who consents and not how one leaves. */
export function sourcesNobodyCanLeave(plan: Plan): readonly Thing[] {
  if (binding(plan).some((agreement) => says(agreement, 'withdrawal'))) return [];
  if (protectingAgreement(plan)) return [];
  return askingSources(plan).filter((source) => {
    // Whether anybody consents at all is asked first.
    const leave = leaveFor(plan, source);
    const isAsked = factsOf(source, 'consent').length > 0 && (leave === 'given' || leave === 'assent alone');
    return isAsked && !says(source, 'withdrawal');
  });
}
