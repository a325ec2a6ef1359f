import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { whenGathered } from '../evidence/gathering.ts';
import { everyFact, isDropped, pointedAt, says, within, wordsOf } from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';
import { partnerOf, partnersNamed } from '../people/organisations.ts';
import { edgesOf, isBackwards, isBefore } from '../time/periods.ts';
import { agreementsOf, covers, dataListedIn, isHeldAnyway } from './agreements.ts';

/** Which agreement covers data that several organisations hold, and whether it does so at the time. */

/** What an agreement says where it is about data. */
const sayingOfData: readonly Phrase[] = ['custodian', 'legal basis', 'kept until', 'owner of data', 'consent'];

const speaksOfData = onceForEach((plan: Plan, agreement: Thing): boolean => {
  if (wordsOf(agreement, 'kind').some((kind) => kind === 'data-sharing' || kind === 'data-use')) return true;
  if (sayingOfData.some((phrase) => says(agreement, phrase))) return true;
  return dataListedIn(plan, agreement).length > 0;
});

/** The smaller agreements about data; contracts that list data themselves, or where there is no smaller one. */
export const dataAgreementsOf = oncePerPlan((plan: Plan): readonly Thing[] => {
  const speaking = agreementsOf(plan).filter((one) => speaksOfData(plan, one) && !isDropped(one));
  const listing = speaking.filter((one) => one.kind === 'agreement' || dataListedIn(plan, one).length > 0);
  return listing.length > 0 ? listing : speaking;
});

/** Personal data that several organisations handle, and what covers them on the day they are gathered. */
export interface MovingData {
  readonly evidence: Thing;
  readonly partners: readonly Thing[];
  /** What may be shown for it. */
  readonly under: readonly Thing[];
  readonly cover: 'in force' | 'none' | 'cannot tell' | { readonly lapsed: Thing };
}

const handling: readonly Phrase[] = ['gathered by', 'by', 'with', 'interpreted by', 'custodian', 'to'];

/** Sources with personal data that reach more than one organisation of the partnership. */
export const movingData = oncePerPlan((plan: Plan): readonly MovingData[] => {
  if (agreementsOf(plan).length === 0) return [];
  return plan.byKind.evidence.flatMap((evidence) => {
    if (!says(evidence, 'personal data')) return [];
    const home = pointedAt(plan, evidence, 'of', 'at').flatMap((group) => partnerOf(plan, group) ?? []);
    const hands = everyFact(evidence, ...handling).flatMap(({ values }) =>
      values.flatMap((value) => partnersNamed(plan, value)),
    );
    const partners = unique([...home, ...hands]);
    if (partners.length < 2) return [];
    const under = coveringOf(plan, evidence);
    return [{ evidence, partners, under, cover: coverOf(plan, evidence, under) }];
  });
});

/** What covers a source, or may. Where nothing of that is about data, it is the contract between the partners. */
function coveringOf(plan: Plan, evidence: Thing): readonly Thing[] {
  const candidates = agreementsOf(plan).filter((agreement) => covers(plan, agreement, evidence) !== 'no');
  const ofData = candidates.filter((agreement) => speaksOfData(plan, agreement));
  return ofData.length > 0 ? ofData : candidates;
}

function coverOf(plan: Plan, evidence: Thing, covering: readonly Thing[]): MovingData['cover'] {
  const [first] = covering;
  if (!first) return 'none';
  // What is kept anyway is often older than any agreement; when it moves is not said.
  if (isHeldAnyway(evidence)) return 'in force';
  const { begin } = whenGathered(plan, evidence);
  if (begin.state === 'words') return 'cannot tell';
  if (begin.state !== 'known') return 'in force';
  const answers = covering.map((agreement) => {
    const term = edgesOf(plan, agreement);
    // A term that ends before it begins is asked about itself.
    if (isBackwards(term)) return 'in force';
    if (term.begin.state === 'known' && isBefore(begin.days, term.begin.days)) return 'lapsed';
    if (term.end.state === 'known' && isBefore(term.end.days, begin.days)) return 'lapsed';
    return term.begin.state === 'words' || term.end.state === 'words' ? 'words' : 'in force';
  });
  if (answers.includes('in force')) return 'in force';
  return answers.includes('words') ? 'cannot tell' : { lapsed: first };
}

/** Whether consent or an agreement covers the use of a source for research. */
export function coversResearch(plan: Plan, evidence: Thing): 'yes' | 'no' | 'maybe' {
  const own: readonly Phrase[] = ['consent', 'legal basis', 'under'];
  if (own.some((phrase) => says(evidence, phrase))) return 'yes';
  const answers = agreementsOf(plan).map((agreement) => {
    if (!speaksOfData(plan, agreement) && !usesForResearch(plan, agreement)) return 'no';
    const answer = covers(plan, agreement, evidence);
    // A contract that lists no data speaks of no use of this source: consent in it, or a use for research, does.
    const isGeneral = dataListedIn(plan, agreement).length === 0;
    if (answer !== 'no' && isGeneral)
      return says(agreement, 'consent') || agreement.kind === 'agreement' ? answer : 'no';
    return answer;
  });
  if (answers.includes('yes')) return 'yes';
  const approved = [evidence, ...agreementsOf(plan), ...(plan.head ? [plan.head] : [])];
  return answers.includes('maybe') || approved.some((one) => says(one, 'approval')) ? 'maybe' : 'no';
}

function usesForResearch(plan: Plan, agreement: Thing): boolean {
  return within(plan, agreement).some((thing) =>
    everyFact(thing, 'use').some(({ values }) => values.some(({ text }) => text === 'research')),
  );
}
