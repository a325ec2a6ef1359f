import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { says, within } from '../facts.ts';
import { withoutDeputy } from '../people/backups.ts';
import { linkedTo } from './agreements.ts';

/** The clauses of an agreement about data: where each stands, and which of those it needs stand nowhere. */

/** What each clause is said with, in the order in which an agreement is read; `items` and `access` are things inside. */
const saidWith = {
  between: ['between'],
  term: ['from', 'until', 'lasting', 'on'],
  items: [],
  scope: ['scope'],
  ownerOfData: ['owner of data'],
  custodian: ['custodian'],
  deputy: ['deputy'],
  legalBasis: ['legal basis'],
  approval: ['approval'],
  access: [],
  keptUntil: ['kept until'],
  publication: ['publication'],
  withdrawal: ['withdrawal'],
  anonymity: ['anonymity'],
  review: ['review'],
  disputes: ['disputes'],
  notice: ['notice'],
  survives: ['survives'],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
export type Clause = keyof typeof saidWith;

export const clauses = Object.keys(saidWith) as readonly Clause[];

/** What the guides to agreements about data ask for: that of the ICO, and that of the William T. Grant Foundation. */
export const neededClauses: ReadonlySet<Clause> = new Set<Clause>([
  'between',
  'term',
  'items',
  'ownerOfData',
  'custodian',
  'deputy',
  'legalBasis',
  'keptUntil',
  'publication',
  'withdrawal',
  'review',
  'disputes',
  'notice',
]);

/** The phrases of a clause. */
export function phrasesOf(clause: Clause): readonly Phrase[] {
  return saidWith[clause];
}

/** The lines of a clause that are declared inside an agreement: data items, duties to give access. */
export function declaredFor(plan: Plan, agreement: Thing, clause: Clause): readonly Thing[] {
  if (clause === 'items') return within(plan, agreement).filter(({ kind }) => kind === 'data');
  if (clause !== 'access') return [];
  return within(plan, agreement).filter(({ kind, word }) => kind === 'duty' && word === 'access');
}

/** The agreement itself, or the contract around it, whichever has a clause; what data it is about it says itself. */
export function holderOf(plan: Plan, agreement: Thing, clause: Clause): Thing | undefined {
  const around = clause === 'items' || clause === 'term' ? [] : aroundOf(plan, agreement);
  return [agreement, ...around].find(
    (one) => phrasesOf(clause).some((phrase) => says(one, phrase)) || declaredFor(plan, one, clause).length > 0,
  );
}

/** What an agreement hangs on; where it does not say so, the contracts of the partners, which bind them all the same. */
function aroundOf(plan: Plan, agreement: Thing): readonly Thing[] {
  const linked = linkedTo(plan, agreement);
  return linked.length > 0 ? linked : plan.byKind.contract.filter((one) => one !== agreement);
}

/** The clauses that an agreement about data needs, and that neither it nor the one it hangs on has. */
export function missingClauses(plan: Plan, agreement: Thing): readonly Clause[] {
  return clauses.filter((clause) => {
    if (!neededClauses.has(clause) || holderOf(plan, agreement, clause)) return false;
    return clause !== 'deputy' || needsDeputy(plan, agreement);
  });
}

/** Whether whoever keeps the data has nobody to step in; where nobody keeps them, that is asked first. */
function needsDeputy(plan: Plan, agreement: Thing): boolean {
  const keeping = holderOf(plan, agreement, 'custodian');
  return withoutDeputy(plan).some(
    ({ task, fact }) => task === 'custodian' && keeping !== undefined && keeping.facts.includes(fact),
  );
}
