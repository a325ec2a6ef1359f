import { settle } from '../findings/accept.ts';
import type { Finding, Undecided, Verdict } from '../findings/finding.ts';
import { ruleWords } from '../locales/rules.ts';
import { byPlace, isPartnership } from '../model/ask/facts.ts';
import { openPointsOf } from '../model/ask/written/open-points.ts';
import type { Plan } from '../model/join.ts';
import { copied } from '../model/living/copy.ts';
import { LivingPlan } from '../model/living/plan.ts';
import type { Span } from '../model/plan.ts';
import type { RuleScope } from '../settings/settings.ts';
import { fill } from '../text/fill.ts';
import { ruleFailed } from './internal/rule-failed.ts';
import { askLiving } from './living.ts';
import { rulesOf } from './own.ts';
import type { Rule, RunFacts } from './rule.ts';
import { scopesOf } from './scopes.ts';
import { ask, isAsked, type Spoken, undecidedIn } from './speaking.ts';

export interface CheckOptions {
  /** ISO day on which the plan is read; `as-of` of its settings is the caller's to apply. */
  readonly today: string;
  /** The rules to run; all that the plan knows when absent. */
  readonly rules?: readonly Rule[];
  /** Called after each rule with its id and milliseconds, when a clock is given. */
  readonly timing?: { readonly now: () => number; readonly took: (rule: string, milliseconds: number) => void };
}

/** What rules have said so far. */
interface Heard {
  readonly findings: Finding[];
  readonly undecided: Undecided[];
}

/**
 * Runs every rule the settings switch on. A rule that breaks costs its own findings and shows one `internal` finding;
 * a crash never looks like “no problems”.
 */
export function checkPlan(plan: Plan, options: CheckOptions): Verdict {
  const rules = options.rules ?? rulesOf(plan.settings);
  const scopes = scopesOf(plan.settings.rules);
  const active = rules.filter((rule) => isActive(rule, plan, scopes));
  const ruleIds = rules.map(({ id }) => id);
  const spoken: Heard = { findings: [], undecided: [] };
  const run = (rule: Rule, facts: RunFacts): void => runOne(rule, plan, options, facts, spoken);
  for (const rule of active) if (!rule.id.startsWith('accept/')) run(rule, { ruleIds, unusedAcceptances: [] });
  const { open, accepted, unused } = settle(plan, spoken.findings, options.today);
  const spoke = unused.length > 0 && idsOfThoseWhoSpoke(active, plan, spoken);
  const unusedAcceptances = spoke ? unused.filter(({ name }) => name !== undefined && spoke.has(name.text)) : [];
  const answered: Heard = { findings: [...open], undecided: spoken.undecided };
  for (const rule of active)
    if (rule.id.startsWith('accept/')) runOne(rule, plan, options, { ruleIds, unusedAcceptances }, answered);
  return {
    findings: answered.findings.sort(byPlace),
    accepted,
    undecided: [...answered.undecided].sort(byPlace),
    openPoints: openPointsOf(plan),
  };
}

/** The rules that ran and could tell: of any other rule nobody knows whether an acceptance is still needed. */
function idsOfThoseWhoSpoke(active: readonly Rule[], plan: Plan, { findings, undecided }: Heard): ReadonlySet<string> {
  const broken = findings.filter(({ rule }) => rule === ruleFailed.id).map(({ found }) => found);
  const unsure = undecided.map(({ rule }) => rule);
  const ran = active.filter((rule) => !(plan.partial && rule.nature === 'absence')).map(({ id }): string => id);
  return new Set(ran.filter((id) => !broken.includes(id) && !unsure.includes(id)));
}

/** Whether a plan hears a rule that compares it with others. */
export function asksToCompare(plan: Plan): boolean {
  const scopes = scopesOf(plan.settings.rules);
  return rulesOf(plan.settings).some((rule) => rule.comparesPlans && isActive(rule, plan, scopes));
}

/** Whether a rule is asked anywhere in a plan. */
function isActive(rule: Rule, plan: Plan, scopes: readonly RuleScope[]): boolean {
  if (rule.partnershipOnly && !isPartnership(plan)) return false;
  if (rule.comparesPlans && !plan.neighbours) return false;
  return scopes.some((scope) => isAsked(rule, scope));
}

function runOne(rule: Rule, plan: Plan, options: CheckOptions, facts: RunFacts, heard: Heard): void {
  const before = options.timing?.now() ?? 0;
  // Text that is half typed must not shout: what seems absent may stand in the part that could not be read.
  if (!(plan.partial && rule.nature === 'absence')) hear(rule, plan, options.today, facts, heard);
  options.timing?.took(rule.id, options.timing.now() - before);
}

function hear(rule: Rule, plan: Plan, today: string, facts: RunFacts, heard: Heard): void {
  try {
    const said =
      plan instanceof LivingPlan ? askLiving(rule, plan, today, facts) : inPlan(plan, ask(rule, plan, today, facts));
    heard.findings.push(...said.findings);
    heard.undecided.push(...said.undecided);
  } catch {
    heard.findings.push(brokenRule(rule, plan));
  }
}

function inPlan(plan: Plan, { findings, undecided }: Spoken): Heard {
  return {
    findings: findings.map((saying) => saying.inPlan(plan)),
    undecided: undecided.map((unsure) => undecidedIn(plan, unsure)),
  };
}

/** The finding that stands where a rule broke. The error itself may quote the plan, so it is not passed on. */
function brokenRule(rule: Rule, plan: Plan): Finding {
  const first: Span = plan.head?.wordSpan ??
    plan.things[0]?.wordSpan ?? { file: plan.parts[0]?.file ?? plan.root, start: 0, end: 0 };
  return {
    rule: ruleFailed.id,
    severity: ruleFailed.severity,
    says: { message: 'broke', holes: { rule: rule.id } },
    message: fill(ruleWords(ruleFailed, plan.settings.language).messages['broke'] ?? '', { rule: rule.id }),
    span: copied(first),
    related: [],
    fixes: [],
    found: rule.id,
  };
}
