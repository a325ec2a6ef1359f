import type { Plan } from '../../join.ts';
import type { Span, Thing, Value } from '../../plan.ts';
import { ancestors, hasMark, pointedAt, pointingAt, says, targetsOf, valuesOf } from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { doneOrDue, type Edge, edgesOf, isBackwards, isBefore, outermostOfAll } from '../time/periods.ts';
import { agreementsOf, isHeldAnyway } from './agreements.ts';

/** For how long partners are bound, and what is dated outside that time. */

/** A period that binds: of the partnership, of one contract, or of all contracts together. */
export interface Term {
  readonly of: 'Partnership' | 'Contract' | 'All';
  /** The partnership, or the first of the contracts. */
  readonly thing: Thing;
  readonly span: Span;
  readonly begin: Edge;
  readonly end: Edge;
}

/** Something dated outside a term. */
export interface Outside {
  readonly thing: Thing;
  readonly at: Span;
  readonly side: 'before' | 'after';
  /** The date as typed. */
  readonly date: string;
  readonly term: Term;
}

/**
 * Cycles, evidence, agreements and duties that are surely dated outside the time their partners are bound. Of an
 * agreement that outlasts another agreement nothing more is asked.
 */
export function datedOutside(plan: Plan): readonly Outside[] {
  const told = outliving(plan).map(({ agreement }) => agreement);
  const items = boundItems(plan).filter((thing) => !told.includes(thing));
  return items.flatMap((thing) =>
    termsFor(plan, thing)
      .flatMap((term) => outside(plan, thing, term))
      .slice(0, 1),
  );
}

/** An agreement that outlasts the one it hangs on. */
export interface Outliving {
  readonly agreement: Thing;
  readonly umbrella: Thing;
  /** Where it says on what it hangs. */
  readonly at: Value;
  readonly ends: string;
  readonly umbrellaEnds: string;
}

/** Agreements that surely outlast the one they hang on; an agreement under a contract lies outside its term. */
export const outliving = oncePerPlan((plan: Plan): readonly Outliving[] => {
  return agreementsOf(plan).flatMap((agreement) => {
    const { end } = edgesOf(plan, agreement);
    return valuesOf(agreement, 'under').flatMap((at) =>
      targetsOf(plan, at).flatMap((umbrella): readonly Outliving[] => {
        if (agreement.kind === 'agreement' && umbrella.kind === 'contract') return [];
        const above = edgesOf(plan, umbrella).end;
        if (end.state !== 'known' || above.state !== 'known' || !isBefore(above.days, end.days)) return [];
        return [{ agreement, umbrella, at, ends: end.value.text, umbrellaEnds: above.value.text }];
      }),
    );
  });
});

/** Dates in words, and terms nobody has dated, of whatever should lie inside a term. */
export function unreadableDates(
  plan: Plan,
): readonly { readonly thing: Thing; readonly at: Span; readonly text: string }[] {
  const dated = [...plan.byKind.contract, ...boundItems(plan)];
  if (plan.byKind.contract.length === 0 && !plan.head?.facts.some(({ phrase }) => phrase === 'from')) return [];
  return dated.flatMap((thing) => {
    const edges = thing.kind === 'duty' ? [doneOrDue(plan, thing)] : Object.values(edgesOf(plan, thing));
    const unread = edges.find((edge) => edge.state === 'words');
    return unread?.state === 'words' && unread.value.type !== 'amount'
      ? [{ thing, at: unread.value.span, text: unread.value.text }]
      : [];
  });
}

function boundItems(plan: Plan): readonly Thing[] {
  const { cycle, evidence, agreement, duty } = plan.byKind;
  return [...cycle, ...evidence.filter(isGathered), ...agreement, ...duty];
}

/** What came unasked, or is kept anyway, may be older than the partnership, and outlive it. */
function isGathered(evidence: Thing): boolean {
  return !hasMark(evidence, 'routine') && !hasMark(evidence, 'unplanned');
}

/** A duty lies in its contract’s term, an agreement in that of what it hangs on, the rest in that of all contracts. */
function termsFor(plan: Plan, thing: Thing): readonly Term[] {
  const contract = ancestors(plan, thing).find(({ kind }) => kind === 'contract');
  const umbrella =
    thing.kind === 'agreement' ? pointedAt(plan, thing, 'under').filter(({ kind }) => kind === 'contract') : [];
  const own = contract ? [contract] : umbrella;
  return [...(own.length > 0 ? contractTerm(plan, own) : termOfContracts(plan)), ...termOfPartnership(plan)];
}

const termOfContracts = oncePerPlan((plan) => contractTerm(plan, plan.byKind.contract));

const termOfPartnership = oncePerPlan((plan) =>
  plan.head ? [termOf(plan, [plan.head], plan.head, 'Partnership')] : [],
);

function contractTerm(plan: Plan, contracts: readonly Thing[]): readonly Term[] {
  const [first] = contracts;
  if (!first) return [];
  return [termOf(plan, contracts, first, contracts.length === 1 ? 'Contract' : 'All')];
}

/** From the first beginning to the last end, amendments that give another end included; open where one is not known. */
function termOf(plan: Plan, things: readonly Thing[], thing: Thing, of: Term['of']): Term {
  const amended = things
    .flatMap((thing) => pointingAt(plan, thing, 'about'))
    .filter((thing) => thing.kind === 'amendment' && (says(thing, 'from') || says(thing, 'until')));
  const own = things.map((thing) => edgesOf(plan, thing));
  const later = amended.map((thing) => edgesOf(plan, thing).end).filter(({ state }) => state !== 'absent');
  return {
    of,
    thing,
    span: thing.wordSpan,
    begin: outermostOfAll(
      own.map(({ begin }) => begin),
      'first',
    ),
    end: outermostOfAll([...own.map(({ end }) => end), ...later], 'last'),
  };
}

function outside(plan: Plan, thing: Thing, term: Term): readonly Outside[] {
  if (isBackwards(term)) return [];
  const { begin, end } = thing.kind === 'duty' ? once(doneOrDue(plan, thing)) : edgesOf(plan, thing);
  if (
    !mayComeBefore(thing) &&
    begin.state === 'known' &&
    term.begin.state === 'known' &&
    isBefore(begin.days, term.begin.days)
  ) {
    return [{ thing, at: begin.value.span, side: 'before', date: begin.value.text, term }];
  }
  const last = end.state === 'known' ? end : begin;
  if (last.state === 'known' && term.end.state === 'known' && isBefore(term.end.days, last.days)) {
    return [{ thing, at: last.value.span, side: 'after', date: last.value.text, term }];
  }
  return [];
}

function once(edge: Edge): { readonly begin: Edge; readonly end: Edge } {
  return { begin: edge, end: edge };
}

/**
 * Figures and documents are often about years before they were looked at; staff are consulted, and a team is formed, so
 * that a contract can begin.
 */
function mayComeBefore(thing: Thing): boolean {
  if (thing.kind === 'duty') return thing.word === 'consultation' || thing.word === 'coordination';
  return thing.kind === 'evidence' && isHeldAnyway(thing);
}
