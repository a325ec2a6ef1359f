import { hasMark, valuesOf } from '../model/ask/facts.ts';
import { declaredAs, partiesOf, partnerOf } from '../model/ask/people/organisations.ts';
import type { Plan } from '../model/join.ts';
import type { Thing, Value } from '../model/plan.ts';
import type { Edition } from './teller.ts';

/** The edition that an account is told in where nobody asks for another, and what decides it. */
export interface Audience {
  readonly edition: Edition;
  /** `internal`: it says so itself; `nobody`: it names no reader; `beyond`: it goes beyond the partners as well. */
  readonly because: 'internal' | 'nobody' | 'partners' | 'beyond';
  /** The readers named who are no partners. */
  readonly beyond: readonly Value[];
}

/** The phrases that say whom an account is for. */
export const readersOf = ['to', 'for'] as const;

/**
 * An account that goes beyond the partners is for the public, whoever reads it beside them. One that names no reader
 * stays with the partners: nobody has said yet that it may leave them. What is marked internal does not leave them at all.
 */
export function audienceOf(plan: Plan, account: Thing): Audience {
  if (hasMark(account, 'internal')) return { edition: 'partners', because: 'internal', beyond: [] };
  const readers = valuesOf(account, ...readersOf).filter(({ type }) => type !== 'date');
  const beyond = readers.filter((value) => !isPartner(plan, value));
  if (beyond.length > 0) return { edition: 'public', because: 'beyond', beyond };
  return { edition: 'partners', because: readers.length === 0 ? 'nobody' : 'partners', beyond };
}

/** Whether everybody whom a value names works in the plan, or is a party to it; words of which nothing is known are not. */
function isPartner(plan: Plan, value: Value): boolean {
  const named = declaredAs(plan, value);
  return named.length > 0 && named.every((one) => takesPart(plan, one));
}

/** Groups are those whom the plan studies or serves; they are told of it, and do not carry it. */
function takesPart(plan: Plan, one: Thing): boolean {
  if (one.kind === 'role' || one.kind === 'team') return true;
  if (one.kind !== 'party') return false;
  const partner = partnerOf(plan, one);
  // Where nobody says between whom the partnership is, each organisation that is declared takes part.
  const isOpen = plan.head === undefined || valuesOf(plan.head, 'between').length === 0;
  return isOpen || (partner !== undefined && partiesOf(plan).includes(partner));
}
