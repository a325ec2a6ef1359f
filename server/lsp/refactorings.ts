import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Span } from '../../language/model/plan.ts';
import { refactoringsAt } from '../../language/refactorings/index.ts';
import type { Refactoring } from '../../language/refactorings/refactoring.ts';
import type { Spot } from './session.ts';
import { workspaceEdit } from './workspace-edit.ts';

const kinds = {
  rewrite: CodeActionKind.RefactorRewrite,
  move: CodeActionKind.RefactorMove,
} as const satisfies Record<Refactoring['kind'], CodeActionKind>;

export const refactorKinds: readonly CodeActionKind[] = Object.values(kinds);

/** What could be written otherwise at a place, of the kinds that are wanted. */
export function refactorings(spot: Spot, place: Span, wants: (kind: CodeActionKind) => boolean): CodeAction[] {
  if (!spot.abilities.codeActionLiterals || !refactorKinds.some(wants)) return [];
  return refactoringsAt(spot.checked.plan, spot.document.getText(), place)
    .filter(({ kind }) => wants(kinds[kind]))
    .map(({ title, kind, edits }) => ({ title, kind: kinds[kind], edit: workspaceEdit(spot, edits, false) }));
}
