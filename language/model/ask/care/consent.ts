import type { Plan } from '../../join.ts';
import type { Fact, Thing } from '../../plan.ts';
import { agreementsOf, covers } from '../agreements/agreements.ts';
import { cameUnasked, methodsOf } from '../evidence/evidence.ts';
import { filming } from '../evidence/methods.ts';
import { called, factOf, factsOf, isLeftOpen, pointingAt, valuesOf, wordsOf } from '../facts.ts';
import { onceForEach } from '../once.ts';
import { type Edge, edgeOf } from '../time/periods.ts';
import { cannotTell, type Told } from '../unclear.ts';

/** What allows personal data to be gathered and kept, said of a source or in an agreement that covers it. */

/** What a plan says of leave to gather a source. `assent alone` lacks the yes of a guardian. */
export type Leave = 'given' | 'assent alone' | 'left open' | 'cannot tell' | 'none';

/** Whether consent or a legal basis is stated for a source, on it, on what gathers it, or in an agreement that covers it. */
export const leaveFor = onceForEach((plan: Plan, evidence: Thing): Leave => {
  const consents = [evidence, ...pointingAt(plan, evidence, 'gathers')].flatMap((thing) => factsOf(thing, 'consent'));
  const given = consents.filter((fact) => !isGap(fact));
  if (valuesOf(evidence, 'legal basis').length > 0 || given.some((fact) => !isAssentOnly(fact)) || hasGuardian(given))
    return 'given';
  const basis = agreementsWith(plan, evidence, (agreement) => allows(plan, agreement, evidence));
  if (basis === 'yes') return 'given';
  if (given.length > 0) return 'assent alone';
  if (consents.length > 0 || isLeftOpen(evidence, 'legal basis')) return 'left open';
  return basis === 'maybe' ? 'cannot tell' : 'none';
});

/** A basis for sharing what one party holds is none for asking people, unless it names the source. */
function allows(plan: Plan, agreement: Thing, evidence: Thing): boolean {
  if (valuesOf(agreement, 'legal basis', 'consent').length === 0) return false;
  return !wordsOf(agreement, 'kind').includes('data-sharing') || covers(plan, agreement, evidence) !== 'maybe';
}

function isGap({ values }: Fact): boolean {
  return values.length > 0 && values.every(({ type }) => type === 'gap');
}

function isAssentOnly({ values }: Fact): boolean {
  return values.length > 0 && values.every(({ text }) => text === 'assent');
}

function hasGuardian(facts: readonly Fact[]): boolean {
  return facts.some((fact) => [...fact.values, ...valuesOf(fact, 'of')].some(({ text }) => text === 'guardian'));
}

/** What a plan says of how personal data are kept. */
export interface Keeping {
  /** It says where they are kept, or who keeps them. */
  readonly place: { readonly is: boolean };
  /** It says until when. */
  readonly end: Told<'dayInWords' | 'whichData'>;
  /** The line that says so, or leaves it out. */
  readonly fact: Fact;
}

/** Where and until when the personal data of a source are kept; undefined when it says it holds none. */
export const keepingOf = onceForEach((plan: Plan, thing: Thing): Keeping | undefined => {
  const kept = factsOf(thing, 'personal data').filter((fact) => !isGap(fact));
  const [first] = kept;
  if (!first) return undefined;
  const placed = kept.some(({ values }) => values.length > 0) || factOf(thing, 'custodian') !== undefined;
  const ends = kept.map((fact) => ({ fact, end: endOfKeeping(plan, thing, untilOf(plan, thing, fact)) }));
  const unended = ends.find(({ end }) => end.is === false) ?? ends.find(({ end }) => end.is === 'cannot tell');
  return {
    place: {
      is: placed || agreementsWith(plan, thing, ({ facts }) => factOf({ facts }, 'custodian') !== undefined) === 'yes',
    },
    ...(unended ?? { fact: first, end: { is: true } }),
  };
});

/** Until when data are kept in one place: what is said of that place, else of the source. */
function untilOf(plan: Plan, thing: Thing, fact: Fact): Edge {
  const own = edgeOf(plan, factsOf(fact, 'until'));
  return own.state === 'absent' ? edgeOf(plan, [...factsOf(thing, 'until'), ...factsOf(thing, 'kept until')]) : own;
}

function endOfKeeping(plan: Plan, thing: Thing, until: Edge): Keeping['end'] {
  if (until.state === 'known' || until.state === 'left open') return { is: true };
  if (until.state === 'words') return cannotTell('dayInWords', until.value.text);
  const kept = agreementsWith(plan, thing, ({ facts }) => factOf({ facts }, 'kept until') !== undefined);
  if (kept === 'maybe') return cannotTell('whichData', called(thing));
  return { is: kept === 'yes' };
}

/** Whether an agreement or contract of a certain sort covers a source. */
function agreementsWith(plan: Plan, thing: Thing, isOfSort: (agreement: Thing) => boolean): 'yes' | 'no' | 'maybe' {
  const answers = agreementsOf(plan)
    .filter(isOfSort)
    .map((agreement) => covers(plan, agreement, thing));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('maybe') ? 'maybe' : 'no';
}

/** Leave to take pictures. `words`: a consent that nobody has sorted may be one for pictures. */
export type ImageLeave = 'no pictures' | 'given' | 'left open' | 'none' | { readonly words: string };

/** Whether a source that is filmed or photographed names a permission for pictures, on it or on what covers it. */
export function imageLeaveFor(plan: Plan, evidence: Thing): ImageLeave {
  if (cameUnasked(evidence) || !methodsOf(evidence).some((method) => filming.includes(method))) return 'no pictures';
  const covering = agreementsOf(plan).filter((agreement) => covers(plan, agreement, evidence) !== 'no');
  const consents = [evidence, ...pointingAt(plan, evidence, 'gathers'), ...covering].flatMap((thing) =>
    factsOf(thing, 'consent'),
  );
  const said = consents.flatMap((fact) => [...fact.values, ...valuesOf(fact, 'of')]);
  if (said.some(({ text }) => text === 'image')) return 'given';
  const words = consents.flatMap(({ values }) => values).find(({ type }) => type === 'text');
  if (words) return { words: words.text };
  return consents.some(isGap) ? 'left open' : 'none';
}
