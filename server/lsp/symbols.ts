import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { called, placeOf } from '../../language/model/ask/facts.ts';
import type { Fact, Thing } from '../../language/model/plan.ts';
import { tokenize } from '../../language/syntax/parser.ts';
import { type Kind, type KindGroup, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import type { Spot } from './session.ts';
import { locationOf, rangeOf } from './to-lsp.ts';

const symbolKinds: Readonly<Record<KindGroup, SymbolKind>> = {
  root: SymbolKind.Module,
  who: SymbolKind.Object,
  agreements: SymbolKind.Interface,
  framing: SymbolKind.String,
  inquiry: SymbolKind.Class,
  action: SymbolKind.Event,
  learning: SymbolKind.Method,
  networks: SymbolKind.Namespace,
  'the plan itself': SymbolKind.Property,
};

/** The outline of a document: as a tree, or as a list for a client that knows no tree. */
export function symbols({
  document,
  file,
  checked: { plan },
  abilities,
}: Spot): DocumentSymbol[] | SymbolInformation[] {
  const top = plan.parts.find((part) => part.file === file)?.things ?? [];
  if (abilities.symbolTree) return top.map((thing) => symbolOf(document, thing));
  const all = plan.things.filter((thing) => thing.span.file === file);
  return all.map((thing) => {
    const parent = plan.parents.get(thing);
    const location = locationOf(document, thing.span);
    return {
      name: labelOf(thing),
      kind: kindOf(thing.kind),
      location,
      ...(parent && { containerName: labelOf(parent) }),
    };
  });
}

function symbolOf(document: TextDocument, thing: Thing): DocumentSymbol {
  return {
    name: labelOf(thing),
    detail: thing.word,
    kind: kindOf(thing.kind),
    range: rangeOf(document, thing.span),
    selectionRange: rangeOf(document, placeOf(thing)),
    children: insideOf(thing).map((inner) => symbolOf(document, inner)),
  };
}

function insideOf(thing: Thing): Thing[] {
  const inside = [...thing.things, ...thing.facts.flatMap(thingsIn), ...thing.unknown.flatMap(({ things }) => things)];
  return inside.sort((a, b) => a.span.start - b.span.start);
}

function thingsIn(fact: Fact): readonly Thing[] {
  return [...fact.things, ...fact.facts.flatMap(thingsIn)];
}

/** Editors refuse a symbol with no name. */
function labelOf(thing: Thing): string {
  return called(thing).trim() || thing.word;
}

function kindOf(kind: Kind): SymbolKind {
  return symbolKinds[kindRow(kind).group];
}

/** Blocks and comments of more than one line. */
export function folding(document: TextDocument): FoldingRange[] {
  const text = document.getText();
  const ranges: FoldingRange[] = [];
  const open: number[] = [];
  for (const { tokenType, startOffset, image } of tokenize(text).tokens) {
    const line = document.positionAt(startOffset).line;
    if (tokenType.name === '{') open.push(line);
    else if (tokenType.name === '}') {
      const startLine = open.pop();
      // The line of the closing brace stays in sight; a missing one has no line to keep.
      const endLine = image === '' ? line : line - 1;
      if (startLine !== undefined && endLine > startLine) ranges.push({ startLine, endLine });
    }
  }
  return [...ranges, ...comments(document, text)].sort((a, b) => a.startLine - b.startLine);
}

function comments(document: TextDocument, text: string): FoldingRange[] {
  return [...text.matchAll(/^[ \t]*\/\*[\s\S]*?\*\//gm)].flatMap(({ index, 0: comment }) => {
    const startLine = document.positionAt(index).line;
    const endLine = document.positionAt(index + comment.length).line;
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Comment }] : [];
  });
}
