import type { Edit, Fix, Verdict } from '../../language/findings/finding.ts';
import { summaryOf } from '../../language/model/ask/partners/twins.ts';
import { inheritanceOf } from '../../language/model/inheritance.ts';
import { join, type Plan } from '../../language/model/join.ts';
import { Neighbourhood } from '../../language/model/neighbours.ts';
import type { Span } from '../../language/model/plan.ts';
import { allRules } from '../../language/rules/index.ts';
import type { Example, Rule } from '../../language/rules/rule.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { readSettings } from '../../language/settings/read.ts';
import { readPart } from '../../language/syntax/lower.ts';
import type { Language } from '../../language/text/languages.ts';

/** A text with its caret lines taken out, and the stretches they marked in what is left. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A comment of nothing but carets: `//   ^^^   ^`, in YAML `#   ^^^`. */
const caretLine = /^[ \t]*(?:\/\/|#)[ \t^]*\^[ \t]*$/;

/** Reads the carets of a text. Carets that touch the comment sign mark the columns under the sign too. */
export function readMarks(source: string): Marked {
  const kept: string[] = [];
  const marks: { start: number; end: number }[] = [];
  let lineStart = 0;
  let nextStart = 0;
  for (const line of source.split('\n')) {
    if (!caretLine.test(line)) {
      kept.push(line);
      lineStart = nextStart;
      nextStart += line.length + 1;
      continue;
    }
    for (const { index, 0: run } of line.matchAll(/(?:\/\/|#)?\^+/g)) {
      marks.push({ start: lineStart + index, end: lineStart + index + run.length });
    }
  }
  return { text: kept.join('\n'), marks };
}

export const planFile = '/plans/example/plan.inquiry';
export const settingsFile = '/plans/example/inquiry.yaml';

/** The plan of an example, with every rule switched on. */
export function planOf(text: string, settingsText?: string, others: readonly string[] = [], programme = ''): Plan {
  const { settings, problems } = readSettings(settingsText ?? '', { rules: allRules });
  const rules = settingsText?.includes('preset') ? settings.rules : { ...settings.rules, preset: 'all' as const };
  return join({
    root: '/plans/example',
    others,
    settings: { ...settings, rules },
    ...(settingsText === undefined ? {} : { settingsFile: { file: settingsFile, problems } }),
    parts: [readPart(planFile, text)],
    inheritance: inheritanceOf([readPart('/plans/programme.inquiry', programme)]),
  });
}

/** A plan with what the plans beside it say. */
function among(beside: Example['beside'], plan: Plan): Plan {
  if (beside === undefined) return plan;
  const others = Object.entries(beside).map(([title, text]) => ({ ...summaryOf(planOf(text)), root: title, title }));
  return { ...plan, neighbours: new Neighbourhood(others).around(plan.root) };
}

export function verdictOf(
  { settings, today, files, beside, programme }: Pick<Example, 'settings' | 'today' | 'files' | 'beside' | 'programme'>,
  text: string,
): Verdict {
  const settingsText = settings === undefined ? undefined : readMarks(settings).text;
  return checkPlan(among(beside, planOf(text, settingsText, files, programme)), { today: today ?? '2026-10-01' });
}

/** What one rule says in an example, all words that a reader sees, and by which words its findings are known. */
export function spokenIn(
  rule: Rule,
  { settings, today, files }: Example,
  text: string,
  language: Language = 'en',
): { readonly found: readonly string[]; readonly said: readonly string[] } {
  const settingsText = settings === undefined ? undefined : readMarks(settings).text;
  const plan = planOf(text, settingsText, files);
  const spoken = { ...plan, settings: { ...plan.settings, language } };
  const { findings, undecided } = checkPlan(spoken, { today: today ?? '2026-10-01', rules: [rule] });
  const said = findings.flatMap(({ message, related, fixes }) => [
    message,
    ...related.map((one) => one.message),
    ...fixes.map(({ title }) => title),
  ]);
  return { found: findings.map(({ found }) => found), said: [...said, ...undecided.map(({ why }) => why)] };
}

/** Writes one fix into a text; its gaps hold their own words, or those a person fills in. */
export function applied(text: string, fix: Fix, filled: readonly string[] = []): string {
  const edits = [...fix.edits].map((edit, index) => ({ edit, index })).sort(lastFirst);
  return edits.reduce(
    (before, { edit: { span, text: put } }) =>
      before.slice(0, span.start) + inGaps(put, filled) + before.slice(span.end),
    text,
  );
}

/** Edits of one place keep their order in the text. */
function lastFirst(a: { edit: Edit; index: number }, b: { edit: Edit; index: number }): number {
  return b.edit.span.start - a.edit.span.start || b.index - a.index;
}

function inGaps(text: string, filled: readonly string[]): string {
  return text.replaceAll(
    /\$\{(\d+):([^}]*)\}/g,
    (_, place: string, words: string) => filled[Number(place) - 1] ?? words,
  );
}

/** A stretch as a reader sees it: `line 3: “why-absent”`. */
export function shown(text: string, { start, end }: Pick<Span, 'start' | 'end'>): string {
  const line = text.slice(0, start).split('\n').length;
  return `line ${line}, ${start}–${end}: “${text.slice(start, end)}”`;
}
