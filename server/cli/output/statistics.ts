import { type Severity, severities } from '../../../language/findings/finding.ts';
import { ruleById } from '../../../language/rules/index.ts';
import { columns } from './columns.ts';
import type { Outcome } from './outcome.ts';
import { counted, inWords } from './summary.ts';

/** How often a rule spoke, and how many of its findings `--fix` would mend. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly fixable: number;
}

/** The rules that spoke, the most frequent first. */
export function countsOf({ plans }: Pick<Outcome, 'plans'>): RuleCount[] {
  const all = plans.flatMap(({ verdict }) => verdict.findings);
  return [...Map.groupBy(all, ({ rule }) => rule)]
    .map(([rule, findings]) => ({
      rule,
      severity: severities.find((level) => findings.some(({ severity }) => severity === level)) ?? 'hint',
      count: findings.length,
      fixable: findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'complete')).length,
    }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** The counts as a table, for a person. */
export function statistics(outcome: Outcome): string {
  const counts = countsOf(outcome);
  const rows = counts.map(({ rule, severity, count, fixable }) => [
    `${count}`,
    severity,
    rule,
    ruleById(rule)?.title ?? '',
    fixable === 0 ? '' : `${counted(fixable, 'fix', 'fixes')}`,
  ]);
  return `${columns(rows)}${rows.length > 0 ? '\n' : ''}${inWords(outcome.summary, outcome.troubles.length === 0)}\n`;
}
