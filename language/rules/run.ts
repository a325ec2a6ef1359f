import { settle } from '../findings/accept.ts';
import type { Finding, Severity, Undecided, Verdict } from '../findings/finding.ts';
import { severityAt } from '../findings/severity.ts';
import { ruleWords } from '../locales/rules.ts';
import { byPlace, isPartnership, statusOf } from '../model/ask/facts.ts';
import { openPointsOf } from '../model/ask/written/open-points.ts';
import type { Plan } from '../model/join.ts';
import type { Span } from '../model/plan.ts';
import type { RuleScope } from '../settings/settings.ts';
import { fill } from '../text/fill.ts';
import { inRow, quotedRow } from '../text/rows.ts';
import { ruleFailed } from './internal/rule-failed.ts';
import { rulesOf } from './own.ts';
import { type Messages, presets, type Report, type Rule, type RunFacts } from './rule.ts';
import { scopeOf, scopesOf } from './scopes.ts';
import { SpokenFinding } from './spoken.ts';

export interface CheckOptions {
  /** ISO day on which the plan is read; `as-of` of its settings is the caller's to apply. */
  readonly today: string;
  /** The rules to run; all that the plan knows when absent. */
  readonly rules?: readonly Rule[];
  /** Called after each rule with its id and milliseconds, when a clock is given. */
  readonly timing?: { readonly now: () => number; readonly took: (rule: string, milliseconds: number) => void };
}

/** What rules have said so far. */
interface Spoken {
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
  const spoken: Spoken = { findings: [], undecided: [] };
  const run = (rule: Rule, facts: RunFacts): void => runOne(rule, plan, options, facts, spoken);
  for (const rule of active) if (!rule.id.startsWith('accept/')) run(rule, { ruleIds, unusedAcceptances: [] });
  const { open, accepted, unused } = settle(plan, spoken.findings, options.today);
  const spoke = unused.length > 0 && idsOfThoseWhoSpoke(active, plan, spoken);
  const unusedAcceptances = spoke ? unused.filter(({ name }) => name !== undefined && spoke.has(name.text)) : [];
  const answered: Spoken = { findings: [...open], undecided: spoken.undecided };
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
function idsOfThoseWhoSpoke(active: readonly Rule[], plan: Plan, { findings, undecided }: Spoken): ReadonlySet<string> {
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

function isAsked({ id, preset }: Rule, scope: RuleScope): boolean {
  const set = scope.severities[id];
  return set !== 'off' && (set !== undefined || presets.indexOf(preset) <= presets.indexOf(scope.preset));
}

function runOne(rule: Rule, plan: Plan, options: CheckOptions, facts: RunFacts, spoken: Spoken): void {
  const before = options.timing?.now() ?? 0;
  const own: Spoken = { findings: [], undecided: [] };
  try {
    // Text that is half typed must not shout: what seems absent may stand in the part that could not be read.
    if (!(plan.partial && rule.nature === 'absence')) rule.check(plan, reporter(rule, plan, options.today, facts, own));
    spoken.findings.push(...own.findings);
    spoken.undecided.push(...own.undecided);
  } catch {
    spoken.findings.push(brokenRule(rule, plan));
  }
  options.timing?.took(rule.id, options.timing.now() - before);
}

/** The finding that stands where a rule broke. The error itself may quote the plan, so it is not passed on. */
function brokenRule(rule: Rule, plan: Plan): Finding {
  const span: Span = plan.head?.wordSpan ??
    plan.things[0]?.wordSpan ?? { file: plan.parts[0]?.file ?? plan.root, start: 0, end: 0 };
  return {
    rule: ruleFailed.id,
    severity: ruleFailed.severity,
    says: { message: 'broke', holes: { rule: rule.id } },
    message: fill(ruleWords(ruleFailed, plan.settings.language).messages['broke'] ?? '', { rule: rule.id }),
    span,
    related: [],
    fixes: [],
    found: rule.id,
  };
}

function reporter(rule: Rule, plan: Plan, today: string, run: RunFacts, spoken: Spoken): Report<Messages> {
  const scopeAt = (at: Span): RuleScope => scopeOf(plan, at.file);
  const { language } = plan.settings;
  const { messages } = ruleWords(rule, language);
  const say = (message: string, holes: Readonly<Record<string, string>> = {}): string =>
    fill(messages[message] ?? message, holes);
  const severityOf = (at: Span, own: Severity | undefined): Severity => {
    const set = scopeAt(at).severities[rule.id];
    return set && set !== 'off' ? set : severityAt(own ?? rule.severity, rule.nature, statusOf(plan));
  };
  return {
    today,
    run,
    say,
    list: (words, last) => inRow(words, language, last),
    names: (names, last) => quotedRow(names, language, last),
    finding(message, place) {
      if (!isAsked(rule, scopeAt(place.at))) return;
      const holes: Readonly<Record<string, string>> = place.holes ?? {};
      const about = place.about && plan.ids.get(place.about);
      const finding = {
        rule: rule.id,
        severity: severityOf(place.at, place.severity),
        says: { message, holes },
        span: place.at,
        ...(about === undefined ? {} : { about }),
        found: place.found ?? (Object.values(holes).join(', ') || message),
      };
      const { related = [], fixes = [] } = place;
      spoken.findings.push(new SpokenFinding(finding, { message: () => say(message, holes), related, fixes }));
    },
    undecided({ at, about, why }) {
      if (!isAsked(rule, scopeAt(at))) return;
      const id = about && plan.ids.get(about);
      spoken.undecided.push({ rule: rule.id, why, span: at, ...(id === undefined ? {} : { about: id }) });
    },
  };
}
