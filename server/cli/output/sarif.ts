import type { Location, Log, Notification, ReportingDescriptor, Result, Fix as SarifFix } from 'sarif';
import type { Finding, Fix, Severity, Undecided } from '../../../language/findings/finding.ts';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { ruleWords } from '../../../language/locales/rules.ts';
import type { Span } from '../../../language/model/plan.ts';
import { ruleIn } from '../../../language/rules/own.ts';
import { rulePage } from '../../../language/rules/page.ts';
import type { Rule } from '../../../language/rules/rule.ts';
import type { Language } from '../../../language/text/languages.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { shown } from '../paths.ts';
import { twins } from './fingerprints.ts';
import type { Output } from './outcome.ts';
import { Places } from './places.ts';

/**
 * SARIF 2.1.0, for code scanning. What the partnership accepted is a suppressed result, what cannot be told is an open
 * one, and what could not be looked at makes the run unsuccessful.
 */

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<Severity, Result.level>;

export const sarif: Output = ({ plans, troubles, cwd, language }) => {
  const results = plans.flatMap((plan) => resultsOf(plan, cwd));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: packageJson.displayName,
            semanticVersion: packageJson.version,
            rules: descriptorsOf(plans, results, language),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: troubles.length === 0,
            toolExecutionNotifications: troubles.map(
              ({ path, message }): Notification => ({
                level: 'error',
                message: { text: message },
                locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
              }),
            ),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** The rules that spoke, as the first plan has them that knows them. */
function descriptorsOf(
  plans: readonly CheckedPlan[],
  results: readonly Result[],
  language: Language,
): ReportingDescriptor[] {
  const used = [...new Set(results.map(({ ruleId = '' }) => ruleId))].sort();
  return used.flatMap((id) => {
    const [rule] = plans.flatMap(({ plan }) => ruleIn(plan.settings, id) ?? []);
    return rule ? [descriptorOf(rule, language)] : [];
  });
}

function descriptorOf(rule: Rule, language: Language): ReportingDescriptor {
  const { title, why, question } = ruleWords(rule, language);
  return {
    id: rule.id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${question} ${why}`, markdown: rulePage(rule, language) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf('/')), rule.preset] },
  };
}

function resultsOf(checked: CheckedPlan, cwd: string): Result[] {
  const places = new Places(checked, cwd);
  const { findings, accepted, undecided } = checked.verdict;
  const plan = shown(checked.root, cwd);
  const marks = twins(plan, [...findings, ...accepted.map(({ finding }) => finding)]);
  const result = (finding: Finding): Result => resultOf(finding, places, marks.get(finding) ?? '');
  return [
    ...findings.map(result),
    ...accepted.map(({ finding, because }) => ({
      ...result(finding),
      suppressions: [{ kind: 'inSource' as const, justification: because ?? '' }],
    })),
    ...undecided.map((one) => openResult(one, places, checked)),
  ];
}

function resultOf(finding: Finding, places: Places, mark: string): Result {
  const { rule, severity, message, span, about, related, fixes } = finding;
  const complete = fixes.filter(({ kind }) => kind === 'complete');
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        ...locationOf(span, places),
        ...(about === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: about }] }),
      },
    ],
    partialFingerprints: { 'inquiryFinding/v1': mark },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            message: { text: one.message },
            ...locationOf(one.span, places),
          })),
        }),
    ...(complete.length === 0 ? {} : { fixes: complete.map((fix) => fixOf(fix, places)) }),
  };
}

function openResult({ rule, why, span }: Undecided, places: Places, { plan }: CheckedPlan): Result {
  const { language } = plan.settings;
  const known = ruleIn(plan.settings, rule);
  const title = known ? ruleWords(known, language).title : rule;
  return {
    ruleId: rule,
    kind: 'open',
    level: 'none',
    message: { text: `${hostVoice(language)('cannotTellFor', { why })} (${title})` },
    locations: [locationOf(span, places)],
  };
}

function locationOf(span: Span, places: Places): Location {
  const { file, range } = places.at(span);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: range.start.line + 1,
        startColumn: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
      },
    },
  };
}

function fixOf({ title, edits }: Fix, places: Places): SarifFix {
  const byFile = Map.groupBy(edits, ({ span }) => places.at(span).file);
  return {
    description: { text: title },
    artifactChanges: [...byFile].map(([file, list]) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: list.map(({ span, text }) => ({
        deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
        insertedContent: { text },
      })),
    })),
  };
}

/** A relative path as a URI. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
