import type { Accepted, Finding } from '../../../language/findings/finding.ts';
import { statusOf } from '../../../language/model/ask/facts.ts';
import { openPointWords } from '../../../language/reports/build.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { shown } from '../paths.ts';
import type { Output } from './outcome.ts';
import { Places } from './places.ts';

/** The shape of everything `--format json` prints; `docs/json.md` describes it. Keys are only ever added. */
export const jsonVersion = 1;

/** What `inquiry check` found, as JSON. */
export const checkJson: Output = ({ asOf, plans, troubles, summary, cwd }) =>
  printed({
    version: jsonVersion,
    asOf,
    plans: plans.map((plan) => planJson(plan, cwd)),
    troubles: troubles.map(({ path, message }) => ({ path, message })),
    summary,
  });

/** A value as the command line prints it. */
export function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function planJson(checked: CheckedPlan, cwd: string): unknown {
  const places = new Places(checked, cwd);
  const { findings, accepted, undecided, openPoints } = checked.verdict;
  return {
    root: shown(checked.root, cwd),
    status: statusOf(checked.plan),
    findings: findings.map((finding) => findingJson(finding, places)),
    accepted: accepted.map((one) => acceptedJson(one, places)),
    undecided: undecided.map(({ rule, why, span }) => ({ rule, why, ...places.at(span) })),
    openPoints: openPoints.map((open) => ({ what: openPointWords(checked.plan, open), ...places.at(open.value.span) })),
  };
}

function findingJson({ rule, severity, message, span, related, fixes }: Finding, places: Places): unknown {
  return {
    rule,
    severity,
    message,
    ...places.at(span),
    related: related.map((one) => ({ message: one.message, ...places.at(one.span) })),
    fixes: fixes.map(({ title, kind }) => ({ title, kind })),
  };
}

function acceptedJson(one: Accepted, places: Places): unknown {
  const { rule, span } = one;
  const said = { for: one.for ?? null, until: one.until ?? null, by: one.by ?? null, because: one.because ?? null };
  return { rule, ...said, ...places.at(span) };
}
