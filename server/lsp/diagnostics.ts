import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../language/findings/finding.ts';
import { hostText, hostVoice } from '../../language/locales/hosts.ts';
import type { Language } from '../../language/text/languages.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import type { Abilities } from './abilities.ts';
import { isUnchanged } from './same-findings.ts';
import { rangeOf, severityOf, uriOf } from './to-lsp.ts';

/** Gives the document of a file, for ranges; undefined when its text is not at hand. */
export type DocumentOf = (file: string) => TextDocument | undefined;

/** A check of a plan with the diagnostics that were made of it. */
export interface Converted {
  readonly checked: CheckedPlan;
  readonly diagnostics: ReadonlyMap<string, Diagnostic[]>;
}

/**
 * The diagnostics of every file of a plan; a file with none is there with an empty list. A file in which nothing
 * changed since `last` keeps its list as the same array.
 */
export function diagnosticsOf(
  checked: CheckedPlan,
  documentOf: DocumentOf,
  abilities: Abilities,
  last?: Converted,
): Map<string, Diagnostic[]> {
  const { place, plan, verdict, unreadable } = checked;
  const { language } = plan.settings;
  const files = place.settingsFile === undefined ? place.files : [...place.files, place.settingsFile];
  const found = Map.groupBy(verdict.findings, ({ span }) => span.file);
  const before = last && Map.groupBy(last.checked.verdict.findings, ({ span }) => span.file);
  const diagnostics = files.map((file): [string, Diagnostic[]] => {
    const findings = found.get(file) ?? [];
    const known =
      last && isUnchanged(file, [checked, last.checked], findings, before?.get(file)) && last.diagnostics.get(file);
    if (known) return [file, known];
    const whole = unreadable
      .filter((one) => one.file === file)
      .map(({ why }) => ofWholeFile('syntax/unreadable', hostText(why, language)));
    const document = findings.length > 0 ? documentOf(file) : undefined;
    const single = document ? findings.map((one) => diagnosticOf(one, document, documentOf, abilities)) : [];
    return [file, [...whole, ...single]];
  });
  return new Map(diagnostics);
}

function diagnosticOf(
  finding: Finding,
  document: TextDocument,
  documentOf: DocumentOf,
  abilities: Abilities,
): Diagnostic {
  const { rule, severity, message, span, related } = finding;
  const places = abilities.relatedInformation ? related.flatMap((place) => relatedOf(place, documentOf)) : [];
  return {
    range: rangeOf(document, span),
    severity: severityOf(severity),
    code: rule,
    ...(abilities.pages !== undefined && { codeDescription: { href: `${abilities.pages}${rule}.md` } }),
    source: 'inquiry',
    message,
    ...(places.length > 0 && { relatedInformation: places }),
    ...(abilities.diagnosticData && {
      data: { found: finding.found, ...(finding.about !== undefined && { about: finding.about }) },
    }),
  };
}

function relatedOf(
  { span, message }: Finding['related'][number],
  documentOf: DocumentOf,
): NonNullable<Diagnostic['relatedInformation']> {
  const document = documentOf(span.file);
  return document ? [{ location: { uri: uriOf(span.file), range: rangeOf(document, span) }, message }] : [];
}

const start = { line: 0, character: 0 };

/** What every file of a plan shows when its check broke as a whole. */
export function brokenCheck(language: Language): Diagnostic {
  return ofWholeFile('internal/rule-failed', hostVoice(language)('checkBroke'));
}

/** The whole file is meant, and no place in it can be shown. */
function ofWholeFile(code: string, message: string): Diagnostic {
  const range = { start, end: start };
  return { range, severity: DiagnosticSeverity.Error, code, source: 'inquiry', message };
}
