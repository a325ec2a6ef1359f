import { called, factOf, labelOf, pointedAt, says, valuesOf, within, wordsOf } from '../model/ask/facts.ts';
import { daysOfFact } from '../model/ask/time/periods.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import type { Accepted, Finding } from './finding.ts';

/** How a partnership answers a finding: which rule, for what, who decided, until when, why. */

export interface Settled {
  /** Findings nobody has answered. */
  readonly open: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** `accept` lines that answered nothing and have not expired. */
  readonly unused: readonly Thing[];
}

/** Rules whose findings no acceptance answers: they are about the text, the settings and the checks themselves. */
const never = /^(syntax|settings|internal|accept)\//;

/** Takes out the findings that the plan's `accept` lines answer. */
export function settle(plan: Plan, findings: readonly Finding[], today: string): Settled {
  const lines = plan.byKind.accept;
  if (lines.length === 0) return { open: findings, accepted: [], unused: [] };
  const used = new Set<Thing>();
  const open: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const line = never.test(finding.rule) ? undefined : lines.find((one) => answers(plan, one, finding, today));
    if (line === undefined) open.push(finding);
    else {
      used.add(line);
      accepted.push({ ...termsOf(plan, line), finding });
    }
  }
  return { open, accepted, unused: lines.filter((line) => !used.has(line) && !isExpired(plan, line, today)) };
}

function answers(plan: Plan, line: Thing, finding: Finding, today: string): boolean {
  if (line.name?.text !== finding.rule || isExpired(plan, line, today) || !isReasoned(line)) return false;
  const found = wordsOf(line, 'found');
  if (found.length > 0 && !found.includes(finding.found)) return false;
  if (!says(line, 'for')) return true;
  const targets = pointedAt(plan, line, 'for');
  const ids = targets.flatMap((target) => within(plan, target)).map((thing) => plan.ids.get(thing));
  return finding.about !== undefined && ids.includes(finding.about);
}

/** An acceptance counts only with a reason and somebody who decided. */
export function isReasoned(line: Thing): boolean {
  return valuesOf(line, 'because').length > 0 && valuesOf(line, 'by', 'agreed by').length > 0;
}

/** Whether the last day of an acceptance has passed. */
export function isExpired(plan: Plan, line: Thing, today: string): boolean {
  const { days } = daysOfFact(plan, factOf(line, 'until'));
  return days !== undefined && days.last < today;
}

function termsOf(plan: Plan, line: Thing): Omit<Accepted, 'finding'> {
  const about = pointedAt(plan, line, 'for')[0];
  const until = daysOfFact(plan, factOf(line, 'until')).days?.last;
  return {
    rule: line.name?.text ?? '',
    ...(about ? { for: called(about) } : {}),
    ...(until ? { until } : {}),
    by: valuesOf(line, 'by', 'agreed by')
      .map((value) => labelOf(plan, value))
      .join(', '),
    because: wordsOf(line, 'because').join(' '),
    span: line.span,
  };
}
