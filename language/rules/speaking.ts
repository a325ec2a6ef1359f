import type { Severity, Undecided } from '../findings/finding.ts';
import { severityAt } from '../findings/severity.ts';
import { ruleWords } from '../locales/rules.ts';
import { statusOf } from '../model/ask/facts.ts';
import type { Plan } from '../model/join.ts';
import type { Span, Thing } from '../model/plan.ts';
import type { RuleScope } from '../settings/settings.ts';
import { fill } from '../text/fill.ts';
import { inRow, quotedRow } from '../text/rows.ts';
import { type Messages, presets, type Report, type Rule, type RunFacts } from './rule.ts';
import { scopeOf } from './scopes.ts';
import { Saying } from './spoken.ts';

/** What a rule says of a plan. */
export interface Spoken {
  readonly findings: Saying[];
  readonly undecided: Unsure[];
}

/** A place where a rule cannot tell, and why. */
export interface Unsure {
  readonly rule: string;
  readonly why: string;
  readonly at: Span;
  readonly about: Thing | undefined;
}

/** Asks a rule what it says of a plan; throws what the rule throws. */
export function ask(rule: Rule, plan: Plan, today: string, facts: RunFacts): Spoken {
  const spoken: Spoken = { findings: [], undecided: [] };
  rule.check(plan, reporter(rule, plan, today, facts, spoken));
  return spoken;
}

export function undecidedIn(plan: Plan, { rule, why, at, about }: Unsure): Undecided {
  const id = about && plan.ids.get(about);
  return { rule, why, span: at, ...(id === undefined ? {} : { about: id }) };
}

/** Whether a rule is asked where some settings hold. */
export function isAsked({ id, preset }: Rule, scope: RuleScope): boolean {
  const set = scope.severities[id];
  return set !== 'off' && (set !== undefined || presets.indexOf(preset) <= presets.indexOf(scope.preset));
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
      const told = {
        rule: rule.id,
        severity: severityOf(place.at, place.severity),
        says: { message, holes },
        at: place.at,
        about: place.about,
        found: place.found ?? (Object.values(holes).join(', ') || message),
      };
      const { related = [], fixes = [] } = place;
      spoken.findings.push(new Saying(told, { message: () => say(message, holes), related, fixes }));
    },
    undecided({ at, about, why }) {
      if (!isAsked(rule, scopeAt(at))) return;
      spoken.undecided.push({ rule: rule.id, why, at, about });
    },
  };
}
