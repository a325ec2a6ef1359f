import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import {
  ancestors,
  called,
  factsOf,
  hasMark,
  pointedAt,
  pointingAt,
  says,
  valuesOf,
  within,
  wordsOf,
} from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';
import { partiesNamed } from '../people/organisations.ts';
import { type Edge, edgeOf, edgesOf } from '../time/periods.ts';

/** What the parties owe one another, and which evidence an agreement covers. */

/** Contracts and smaller agreements, in that order. */
export const agreementsOf = oncePerPlan(({ byKind }: Plan): readonly Thing[] => {
  return [...byKind.contract, ...byKind.agreement];
});

/** What an agreement may say who owns. */
export const owned = [
  'owner of questions',
  'owner of data',
  'owner of findings',
  'owner of dissemination',
  'owner of decisions',
] as const satisfies readonly Phrase[];

/** One block of duties: who owes whom. */
export interface Owing {
  readonly block: Thing;
  readonly from: readonly Value[];
  readonly to: readonly Value[];
  /** The duties; empty where the block says nothing yet. */
  readonly duties: readonly Thing[];
}

/** Every block of duties, inside an agreement or by itself. */
export const owingsOf = oncePerPlan((plan: Plan): readonly Owing[] => {
  return plan.byKind.duties.map((block) => ({
    block,
    from: valuesOf(block, 'owed by'),
    to: valuesOf(block, 'to'),
    duties: block.things.filter(({ kind }) => kind === 'duty'),
  }));
});

/** The blocks of duties that bind the parties of a contract: its own, those of no contract, those of what hangs on it. */
export function owingsUnder(plan: Plan, contract: Thing): readonly Owing[] {
  const linked = [contract, ...linkedTo(plan, contract)];
  return owingsOf(plan).filter(({ block }) => {
    const holder = ancestors(plan, block).find(({ kind }) => kind === 'contract');
    return holder === undefined || linked.includes(holder);
  });
}

/** The contracts and agreements that hang on one, or that it hangs on or follows. */
export function linkedTo(plan: Plan, agreement: Thing): readonly Thing[] {
  return unique([
    ...pointedAt(plan, agreement, 'under', 'after'),
    ...pointingAt(plan, agreement, 'under', 'after'),
  ]).filter(({ kind }) => kind === 'contract' || kind === 'agreement');
}

/** Whether a block says something of what is owed, be it only that it is not stated. */
export function saysWhatIsOwed({ block, duties }: Owing): boolean {
  return duties.length > 0 || block.values.length > 0 || block.unknown.length > 0;
}

/** Those between whom an agreement is: its `between`, else those its duties name. */
export const namedBetween = onceForEach((plan: Plan, agreement: Thing): readonly Value[] => {
  if (says(agreement, 'between')) return factsOf(agreement, 'between').flatMap(({ values }) => values);
  return owingsOf(plan)
    .filter(({ block }) => ancestors(plan, block).includes(agreement))
    .flatMap(({ from, to }) => [...from, ...to]);
});

/** The parties among values, each with the value that names it first. */
export function partiesAmong(plan: Plan, values: readonly Value[]): ReadonlyMap<Thing, Value> {
  const found = new Map<Thing, Value>();
  for (const value of values)
    for (const party of partiesNamed(plan, value)) if (!found.has(party)) found.set(party, value);
  return found;
}

/** How many different parties values name, those declared nowhere included. */
export function countParties(plan: Plan, values: readonly Value[]): number {
  const keys = values.flatMap((value) => {
    const parties = partiesNamed(plan, value);
    return parties.length > 0
      ? parties.map((party) => plan.ids.get(party) ?? called(party))
      : [value.text.toLowerCase()];
  });
  return new Set(keys).size;
}

/** One side of a contract. A party that is named in words only has no `party`. */
export interface Side {
  readonly party?: Thing;
  /** Where the contract names it. */
  readonly value: Value;
  /** It owes something. */
  readonly gives: boolean;
  /** It is owed something. */
  readonly gets: boolean;
}

/** What each side of a contract between two or more gives and gets. */
export function sidesOf(plan: Plan, contract: Thing): readonly Side[] | 'no duties' {
  const named = namedBetween(plan, contract);
  if (countParties(plan, named) < 2) return [];
  const owings = owingsUnder(plan, contract).filter(saysWhatIsOwed);
  if (owings.length === 0) return 'no duties';
  const owing = owings.flatMap(({ from }) => from);
  const owed = owings.flatMap(({ to }) => to);
  const among = (party: Thing, values: readonly Value[]): boolean =>
    values.some((value) => partiesNamed(plan, value).includes(party));
  const declared = [...partiesAmong(plan, named)].map(
    ([party, value]): Side => ({ party, value, gives: among(party, owing), gets: among(party, owed) }),
  );
  const inWords = named
    .filter((value) => value.type === 'text' && partiesNamed(plan, value).length === 0)
    .map((value): Side => ({ value, gives: saidOf(value, owing), gets: saidOf(value, owed) }));
  return [...declared, ...inWords];
}

function saidOf({ text }: Value, values: readonly Value[]): boolean {
  return values.some((value) => value.text === text);
}

/** The one of two sides that gives and gets nothing back: what it lacks is what the other does not give. */
export function creditorOf(sides: readonly Side[]): Thing | undefined {
  const debtor = sides.find(({ gives, gets }) => gets && !gives);
  const creditor = sides.find(({ gives, gets }) => gives && !gets);
  return sides.length === 2 && debtor?.party ? creditor?.party : undefined;
}

/** Parties of the partnership that no contract, agreement or duty names, where there is a contract. */
export function unboundParties(plan: Plan): readonly { readonly party: Thing; readonly value: Value }[] {
  if (!plan.head || plan.byKind.contract.length === 0) return [];
  const agreements = agreementsOf(plan);
  const named = [
    ...agreements.flatMap((agreement) => namedBetween(plan, agreement)),
    ...owingsOf(plan).flatMap(({ from, to }) => [...from, ...to]),
  ];
  if (agreements.some((agreement) => namedBetween(plan, agreement).length === 0)) return [];
  const bound = partiesAmong(plan, named);
  const parties = partiesAmong(plan, valuesOf(plan.head, 'between'));
  return [...parties].filter(([party]) => !bound.has(party)).map(([party, value]) => ({ party, value }));
}

/** Whether a source is held anyway, in the course of ordinary work, and not gathered for the inquiry. */
export function isHeldAnyway(evidence: Thing): boolean {
  return hasMark(evidence, 'routine') || wordsOf(evidence, 'method').some(isRecord);
}

function isRecord(method: string): boolean {
  return method === 'documents' || method === 'statistics';
}

/** The data that an agreement lists, in it or in what it holds. */
export const dataListedIn = onceForEach((plan: Plan, agreement: Thing): readonly Thing[] =>
  within(plan, agreement).filter(({ kind }) => kind === 'data'),
);

/** Whether an agreement or contract covers a source; `maybe` when it does not say which data it is about. */
export function covers(plan: Plan, agreement: Thing, evidence: Thing): 'yes' | 'no' | 'maybe' {
  const data = dataListedIn(plan, agreement);
  if (tiedTo(plan, evidence).some((thing) => thing === agreement || data.includes(thing))) return 'yes';
  if (data.length === 0) return agreement.kind === 'contract' || isHeldAnyway(evidence) ? 'yes' : 'maybe';
  const own = called(evidence).toLowerCase();
  if (data.some((item) => called(item).toLowerCase() === own)) return 'yes';
  if (!isHeldAnyway(evidence)) return 'no';
  const questions = data.flatMap((item) => pointedAt(plan, item, 'for')).filter(({ kind }) => kind === 'question');
  return questions.some((question) => evidenceOf(plan, question).includes(evidence)) ? 'yes' : 'no';
}

/** What is said to be about a source, and what it says that it is under. */
const tiedTo = onceForEach((plan: Plan, evidence: Thing): readonly Thing[] => [
  ...pointingAt(plan, evidence, 'for', 'about', 'of', 'based on'),
  ...pointedAt(plan, evidence, 'under'),
]);

/** When a contract is looked at again, as its `review` says; undefined where it says nothing that could be a time. */
export function reviewOf(plan: Plan, contract: Thing): Edge | undefined {
  // Of several days it is `on`, the first is the one that is waited for.
  const edges = factsOf(contract, 'review').flatMap((fact) => [
    edgeOf(plan, [fact]),
    edgesOf(plan, fact).begin,
    edgeOf(plan, factsOf(fact, 'due')),
  ]);
  return edges.find(({ state }) => state === 'known') ?? edges.find(({ state }) => state === 'words');
}

/** Whether a contract says when it is looked at again: a day, a rhythm, a meeting about it, be it left open. */
export function hasReview(plan: Plan, contract: Thing): boolean {
  const reviews = factsOf(contract, 'review');
  const timed = reviews.some(
    (fact) => fact.values.length > 0 || says(fact, 'on') || says(fact, 'every') || says(fact, 'due'),
  );
  const meetings = pointingAt(plan, contract, 'about', 'under', 'reads').map(({ kind }) => kind);
  return timed || meetings.some((kind) => kind === 'meeting' || kind === 'reflection' || kind === 'decision');
}
