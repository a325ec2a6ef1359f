import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing } from '../../plan.ts';
import { evidenceVoices } from '../evidence/evidence.ts';
import {
  accountsDiffer,
  ancestors,
  everyFact,
  factsOf,
  hasMark,
  pointedAt,
  pointingAt,
  says,
  statusOf,
  valuesOf,
  wordsOf,
} from '../facts.ts';
import { voicesOfValue } from '../people/people.ts';
import { edgeOf } from '../time/periods.ts';
import { claimsOf } from './claims.ts';

/** How firmly a finding or an account is held, who has checked it, and of what use it is. */

const settled: readonly string[] = ['agreed', 'done', 'closed'];

/** The findings that are held for good: agreed, done, or told without reserve in a plan that is closed. */
export function finalFindings(plan: Plan): readonly Thing[] {
  return claimsOf(plan).filter((finding) => {
    if (hasMark(finding, 'tentative')) return false;
    const status = wordsOf(finding, 'status')[0];
    return (
      hasMark(finding, 'agreed') || (status === undefined ? statusOf(plan) === 'closed' : settled.includes(status))
    );
  });
}

/** The findings that are told without reserve, in a plan that is more than a draft. */
export function firmFindings(plan: Plan): readonly Thing[] {
  if (statusOf(plan) === 'draft') return [];
  return claimsOf(plan).filter((finding) => !hasMark(finding, 'tentative'));
}

/** The accounts of practice that are written: they say so, or their day has come. */
export function writtenAccounts(plan: Plan, today: string): readonly Thing[] {
  return plan.byKind.report.filter((report) => {
    if (!wordsOf(report, 'form').includes('account-of-practice')) return false;
    const on = edgeOf(plan, factsOf(report, 'on'));
    return settled.includes(wordsOf(report, 'status')[0] ?? '') || (on.state === 'known' && on.days.last <= today);
  });
}

/** Whether those who were there have checked a finding or account: it says so, they agreed it, or sat down to read it. */
export function isChecked(plan: Plan, thing: Thing): boolean {
  const around = [thing, ...ancestors(plan, thing).filter(({ kind }) => kind === 'report' || kind === 'finding')];
  if (around.some((one) => everyFact(one, 'checked by', 'agreed by', 'came back').length > 0)) return true;
  if (isReadByThoseWhoSpoke(plan, thing)) return true;
  return [thing, ...accountsOf(plan, thing)].some(
    (one) => says(one, 'checked by') || pointingAt(plan, one, 'reads').length > 0,
  );
}

/** People of the voices that its evidence carries have interpreted a finding themselves. */
function isReadByThoseWhoSpoke(plan: Plan, finding: Thing): boolean {
  const spoke = pointedAt(plan, finding, 'based on').flatMap((source) => evidenceVoices(plan, source));
  return valuesOf(finding, 'interpreted by').some((value) =>
    voicesOfValue(plan, value).some((voice) => spoke.includes(voice)),
  );
}

/** Reports that cover a finding. */
function accountsOf(plan: Plan, thing: Thing): readonly Thing[] {
  return pointingAt(plan, thing, 'covers', 'based on').filter(({ kind }) => kind === 'report');
}

/** What is done with a finding by those who act on it. */
const acting: readonly Kind[] = ['change', 'decision', 'next', 'practice'];

/** What a plan says of the use of a finding; `unjudged`: a use is stated, and no practitioner has judged it. */
export type Utility = 'judged' | 'unjudged' | 'unstated';

export function utilityOf(plan: Plan, finding: Thing): Utility {
  if (finding.things.some(({ kind }) => acting.includes(kind))) return 'judged';
  if (pointingAt(plan, finding, 'based on', 'after', 'about').some(({ kind }) => acting.includes(kind)))
    return 'judged';
  const judgements = factsOf(finding, 'useful');
  if (judgements.some((fact) => mayBePractitioners(plan, fact))) return 'judged';
  const questions = unique([
    ...ancestors(plan, finding).filter(({ kind }) => kind === 'question'),
    ...pointedAt(plan, finding, 'answers'),
  ]);
  const isUsed = judgements.length > 0 || [finding, ...questions].some((thing) => says(thing, 'use'));
  return isUsed ? 'unjudged' : 'unstated';
}

/** A judgement is a practitioner’s unless all who are named for it are researchers. */
function mayBePractitioners(plan: Plan, judgement: Fact): boolean {
  const people = valuesOf(judgement, 'by', 'according to');
  if (people.length === 0) return true;
  return !people.every((value) => {
    const voices = voicesOfValue(plan, value);
    return voices.length > 0 && voices.every((voice) => voice === 'researcher');
  });
}

/** Whether a difference between readings is written down anywhere: a dissent, a doubt, accounts that differ. */
export function differencesIn(plan: Plan): boolean {
  if (plan.byKind.doubt.length > 0) return true;
  return plan.things.some(
    (thing) =>
      everyFact(thing, 'dissent').length > 0 || thing.facts.some(({ phrase }) => accountsDiffer(thing, phrase)),
  );
}
