import { type Kind, workKinds } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import {
  ancestors,
  hasMark,
  isDropped,
  isLeftOpen,
  pointedAt,
  pointingAt,
  says,
  valuesOf,
  within,
  wordsOf,
} from '../facts.ts';
import { oncePerPlan } from '../once.ts';

/** What a partnership claims, what the claims rest on, and which other accounts were looked at. */

/** The findings that are claimed: those withdrawn, rejected or expressly not claimed are not. */
export const claimsOf = oncePerPlan((plan: Plan): readonly Thing[] => plan.byKind.finding.filter(isClaimed));

/** Whether a finding is claimed: none that is withdrawn, rejected or expressly not claimed. */
export function isClaimed(finding: Thing): boolean {
  return finding.kind === 'finding' && !isDropped(finding) && !hasMark(finding, 'not claimed');
}

/** What somebody saw, heard, read or did: a finding may rest on it. */
const warrants: readonly Kind[] = [
  ...(['evidence', 'source', 'data', 'measure', 'outcome', 'learnt', 'moment', 'shared', 'report'] as const),
  ...(['cycle', 'phase', 'change', 'step'] as const),
  ...workKinds,
];

/** What a finding rests on. `words`: texts that no declaration bears; `others`: what it names is no source. */
export interface Support {
  readonly is: boolean;
  readonly words: readonly string[];
  readonly others: readonly Thing[];
  readonly leftOpen: boolean;
}

/** Whether a finding rests on something the plan declares. */
export function supportOf(plan: Plan, finding: Thing): Support {
  const named = valuesOf(finding, 'based on');
  // A misspelt name is told as such; it is not told again as a missing source.
  const misspelt = named.some((value) => value.type === 'name' && !plan.targets.has(value));
  const inside = within(plan, finding).some(({ kind }) => kind === 'evidence' || kind === 'source');
  const others = pointedAt(plan, finding, 'based on');
  return {
    is: misspelt || inside || others.some((thing) => carries(plan, thing, [finding])),
    words: named.filter((value) => value.type === 'text' && !plan.targets.has(value)).map(({ text }) => text),
    others,
    leftOpen: isLeftOpen(finding, 'based on'),
  };
}

/** A finding carries another, unless the two only lean on each other; what it lacks itself is told once, of itself. */
function carries(plan: Plan, thing: Thing, seen: readonly Thing[]): boolean {
  if (thing.kind !== 'finding') return warrants.includes(thing.kind);
  if (seen.includes(thing)) return false;
  const rests = pointedAt(plan, thing, 'based on');
  return rests.length === 0 || rests.some((one) => carries(plan, one, [...seen, thing]));
}

/** Whether another account of a finding was looked at: inside it, rejected by it, or in the question it answers. */
export function hasRival(plan: Plan, finding: Thing): boolean {
  if (says(finding, 'rejects') || holdsRival(plan, finding)) return true;
  if (pointingAt(plan, finding, 'about', 'for', 'to').some(({ kind }) => kind === 'rival')) return true;
  return questionsAnswered(plan, finding).some(
    (question) =>
      holdsRival(plan, question) ||
      pointingAt(plan, question, 'answers', 'about', 'for').some(({ kind }) => kind === 'rival'),
  );
}

/** A rival inside another finding of the same question is about that finding alone. */
function holdsRival(plan: Plan, holder: Thing): boolean {
  return within(plan, holder).some((thing) => {
    if (thing.kind !== 'rival') return false;
    const inside = ancestors(plan, thing).find(({ kind }) => kind === 'finding' || kind === 'report');
    return inside === undefined || inside === holder;
  });
}

function questionsAnswered(plan: Plan, finding: Thing): readonly Thing[] {
  const around = ancestors(plan, finding).filter(({ kind }) => kind === 'question');
  return unique([...around, ...pointedAt(plan, finding, 'answers', 'about').filter(({ kind }) => kind === 'question')]);
}

/** Accounts of practice that are done, and in which no rival stands: not in them, nor in anything they cover. */
export function accountsWithoutRival(plan: Plan): readonly Thing[] {
  const accounts = plan.byKind.report.filter(
    (report) => wordsOf(report, 'form').includes('account-of-practice') && wordsOf(report, 'status').includes('done'),
  );
  return accounts.filter((account) => {
    if (within(plan, account).some(({ kind }) => kind === 'rival' || kind === 'finding')) return false;
    const covered = pointedAt(plan, account, 'covers', 'based on', 'about');
    const pursued = covered.flatMap((thing) => pointedAt(plan, thing, 'pursues', 'answers'));
    const reach = unique([...covered, ...pursued].flatMap((thing) => within(plan, thing)));
    if (covered.length === 0) return plan.byKind.rival.length === 0;
    return (
      !reach.some((thing) => thing.kind === 'rival' || says(thing, 'rejects')) &&
      !reach.some((thing) => thing.kind === 'finding' && hasRival(plan, thing))
    );
  });
}
