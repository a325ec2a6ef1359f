import { type Severity, severities } from '../../../language/findings/finding.ts';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { ruleWords } from '../../../language/locales/rules.ts';
import { ruleIn } from '../../../language/rules/own.ts';
import { columns } from './columns.ts';
import type { Outcome } from './outcome.ts';
import { inWords } from './summary.ts';

/** How often a rule spoke, and how many of its findings `--fix` would mend. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly fixable: number;
}

/** The rules that spoke, the most frequent first. */
export function countsOf({ plans, language }: Pick<Outcome, 'plans' | 'language'>): RuleCount[] {
  const all = plans.flatMap(({ verdict }) => verdict.findings);
  const titleOf = (id: string): string => {
    const [rule] = plans.flatMap(({ plan }) => ruleIn(plan.settings, id) ?? []);
    return rule ? ruleWords(rule, language).title : id;
  };
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
  const say = hostVoice(outcome.language);
  const rows = counts.map(({ rule, title, severity, count, fixable }) => [
    `${count}`,
    say(severity),
    rule,
    title,
    fixable === 0 ? '' : say('fixes', { count: fixable }),
  ]);
  return `${columns(rows)}${rows.length > 0 ? '\n' : ''}${inWords(outcome.summary, outcome.troubles.length === 0, outcome.language)}\n`;
}
