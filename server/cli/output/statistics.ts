import { type Severity, severities } from '../../../language/findings/finding.ts';
import { ruleIn } from '../../../language/rules/own.ts';
import { columns } from './columns.ts';
import type { Outcome } from './outcome.ts';
import { counted, inWords } from './summary.ts';

/** How often a rule spoke, and how many of its findings `--fix` would mend. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly fixable: number;
}

/** The rules that spoke, the most frequent first. */
export function countsOf({ plans }: Pick<Outcome, 'plans'>): RuleCount[] {
  const all = plans.flatMap(({ verdict }) => verdict.findings);
  const titleOf = (rule: string): string =>
    plans.map(({ plan }) => ruleIn(plan.settings, rule)?.title).find((title) => title !== undefined) ?? rule;
  return [...Map.groupBy(all, ({ rule }) => rule)]
    .map(([rule, findings]) => ({
      rule,
      title: titleOf(rule),
      severity: severities.find((level) => findings.some(({ severity }) => severity === level)) ?? 'hint',
      count: findings.length,
      fixable: findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'complete')).length,
    }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** The counts as a table, for a person. */
export function statistics(outcome: Outcome): string {
  const counts = countsOf(outcome);
  const rows = counts.map(({ rule, title, severity, count, fixable }) => [
    `${count}`,
    severity,
    rule,
    title,
    fixable === 0 ? '' : `${counted(fixable, 'fix', 'fixes')}`,
  ]);
  return `${columns(rows)}${rows.length > 0 ? '\n' : ''}${inWords(outcome.summary, outcome.troubles.length === 0)}\n`;
}
