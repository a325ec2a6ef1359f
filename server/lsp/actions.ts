import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Edit, Finding, Fix } from '../../language/findings/finding.ts';
import { hostVoice } from '../../language/locales/hosts.ts';
import type { Span } from '../../language/model/plan.ts';
import { mend } from '../engine/mending.ts';
import { explainCommand } from '../protocol.ts';
import { acceptance, titleOf } from './acceptance.ts';
import type { Spot } from './session.ts';
import { workspaceEdit } from './workspace-edit.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.inquiry`;

/** What a client asks for: a stretch, the kinds it wants, and the diagnostics it shows there. */
export interface ActionQuery {
  readonly span: Span;
  readonly only: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the client can carry out “Explain this finding”. */
  readonly explains: boolean;
}

/** What can be done about the findings at a place, and about all of a document at once. */
export function actions(spot: Spot, query: ActionQuery): CodeAction[] {
  if (!spot.abilities.codeActionLiterals) return [];
  const here = findingsIn(spot, query.span);
  const quick = wants(query.only, CodeActionKind.QuickFix)
    ? apart(here.flatMap((finding) => quickFixes(spot, finding, query, here)))
    : [];
  // Mending everything is offered only where it was asked for by name: it would crowd every list of quick fixes.
  const isAsked = query.only !== undefined && wants(query.only, fixAllKind);
  return isAsked ? [...quick, ...fixAll(spot)] : quick;
}

/** The findings that a stretch touches. */
export function findingsIn({ checked }: Spot, stretch: Span): Finding[] {
  return checked.verdict.findings.filter(({ span }) => touches(span, stretch));
}

/** Two findings may offer the very same, such as to explain their rule: nobody wants to choose between equals. */
function apart(offered: readonly CodeAction[]): CodeAction[] {
  const titles = new Set<string>();
  return offered.filter(({ title, command }) => {
    if (!command) return true;
    const isNew = !titles.has(title);
    titles.add(title);
    return isNew;
  });
}

function quickFixes(spot: Spot, finding: Finding, query: ActionQuery, here: readonly Finding[]): CodeAction[] {
  const diagnostics = query.diagnostics.filter(
    ({ code, range }) => code === finding.rule && sameStart(spot, finding, range.start),
  );
  const own = finding.fixes.map((fix, index) => ({
    ...actionOf(spot, fix, diagnostics),
    ...(index === 0 && fix.kind === 'complete' && { isPreferred: true }),
  }));
  const isAlone = here.filter(({ rule }) => rule === finding.rule).length === 1;
  const accept = acceptance(spot.checked.plan, finding, { end: endOf(spot, finding.span.file), isAlone });
  const accepts = accept ? [actionOf(spot, accept, diagnostics)] : [];
  return [...own, ...accepts, ...(query.explains ? [explanation(spot, finding, diagnostics)] : [])];
}

function actionOf(spot: Spot, fix: Fix, diagnostics: Diagnostic[]): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(spot, fix.edits, fix.kind === 'skeleton'),
  };
}

function explanation({ checked }: Spot, { rule }: Finding, diagnostics: Diagnostic[]): CodeAction {
  const title = hostVoice(checked.plan.settings.language)('explain', { title: titleOf(checked.plan, rule) });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: explainCommand, arguments: [rule] },
  };
}

/** Everything of the document that needs no decision, to a fixed point, in one edit. */
function fixAll(spot: Spot): CodeAction[] {
  const { checked, file } = spot;
  const change = mend(checked, (one) => one === file).files.get(file);
  if (!change) return [];
  const edit = smallestEdit(file, change.before, change.after);
  const say = hostVoice(checked.plan.settings.language);
  return [{ title: say('mendAll'), kind: fixAllKind, edit: workspaceEdit(spot, [edit], false) }];
}

/** One edit from one text to another, of whole lines, that leaves the lines both begin and end with. */
function smallestEdit(file: string, before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const lineEnd = before.indexOf('\n', before.length - same);
  const end = lineEnd < 0 ? before.length : lineEnd + 1;
  return { span: { file, start, end }, text: after.slice(start, after.length - (before.length - end)) };
}

function endOf(spot: Spot, file: string): number {
  return spot.documentOf(file)?.getText().length ?? 0;
}

function sameStart(
  spot: Spot,
  { span }: Finding,
  start: { readonly line: number; readonly character: number },
): boolean {
  const own = spot.document.positionAt(span.start);
  return own.line === start.line && own.character === start.character;
}

/** Whether two stretches of one file share a character or touch. */
function touches(a: Span, b: Span): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}

/** A client that names no kinds wants all; `source` asks for `source.fixAll` too. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}
