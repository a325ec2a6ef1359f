import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { hostVoice } from '../../language/locales/hosts.ts';
import type { Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import { everyWord } from '../../language/syntax/words/dictionary.ts';
import { isOneWord } from '../../language/syntax/words/legal.ts';
import type { DocumentOf } from './diagnostics.ts';
import { Refusal } from './guard.ts';
import { declarationsOf, placesOf, type SymbolPlace, symbolAt } from './locate.ts';
import type { CursorSpot, PlanView } from './session.ts';
import { locationOf, rangeOf } from './to-lsp.ts';

/** Where what stands under the cursor is declared. */
export function definition({ checked: { plan }, file, offset, documentOf }: CursorSpot): Location[] {
  const targets = symbolAt(plan, file, offset)?.targets ?? [];
  return targets.flatMap((thing) => located(declarationsOf(thing).slice(0, 1), documentOf));
}

/** Every place that points at what stands under the cursor. */
export function references(
  { checked: { plan }, file, offset, documentOf }: CursorSpot,
  withDeclaration: boolean,
): Location[] {
  const targets = symbolAt(plan, file, offset)?.targets ?? [];
  return targets.flatMap((thing) => {
    const declared = withDeclaration ? declarationsOf(thing).slice(0, 1) : [];
    return located([...declared, ...placesOf(plan, thing)], documentOf);
  });
}

/** The places in this document that mean what stands under the cursor. */
export function highlights({ checked: { plan }, document, file, offset }: CursorSpot): DocumentHighlight[] {
  const targets = symbolAt(plan, file, offset)?.targets ?? [];
  const places = targets.flatMap((thing) => [...declarationsOf(thing), ...placesOf(plan, thing)]);
  return places
    .filter(({ span }) => span.file === file)
    .map(({ span, declares }) => ({
      range: rangeOf(document, span),
      kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

/** The stretch that a rename would replace; null where nothing can be renamed. */
export function prepareRename(spot: CursorSpot): { range: Range; placeholder: string } | null {
  const symbol = renamable(spot);
  if (!symbol) return null;
  const text = spot.document.getText().slice(symbol.span.start, symbol.span.end);
  return { range: rangeOf(spot.document, symbol.span), placeholder: text };
}

/**
 * Gives a thing another name, or another title, wherever the plan says it. `others` are the members of a programme,
 * which may point at it too.
 */
export function rename(spot: CursorSpot, newName: string, others: readonly PlanView[]): WorkspaceEdit {
  const symbol = renamable(spot);
  const [thing] = symbol?.targets ?? [];
  const { plan } = spot.checked;
  if (!symbol || !thing) throw refused(plan, 'noNameHere');
  const written = symbol.by === 'name' ? nameFor(newName, thing, plan) : titleFor(newName, plan);
  const ownPlaces = [...declarationsOf(thing), ...placesOf(plan, thing)].map((place) => ({
    place,
    documentOf: spot.documentOf,
  }));
  const otherPlaces = others.flatMap(({ checked, documentOf }) =>
    placesThere(checked.plan, thing).map((place) => ({ place, documentOf })),
  );
  const edits = new Map<string, { version: number | null; edits: TextEdit[] }>();
  for (const { place, documentOf } of [...ownPlaces, ...otherPlaces]) {
    const document = place.by === symbol.by ? documentOf(place.span.file) : undefined;
    if (!document) continue;
    const known = edits.get(document.uri) ?? { version: document.version > 0 ? document.version : null, edits: [] };
    known.edits.push({ range: rangeOf(document, place.span), newText: written });
    edits.set(document.uri, known);
  }
  return workspaceEdit(edits, spot.abilities.versionedEdits);
}

function workspaceEdit(
  edits: ReadonlyMap<string, { version: number | null; edits: TextEdit[] }>,
  versioned: boolean,
): WorkspaceEdit {
  if (!versioned) return { changes: Object.fromEntries([...edits].map(([uri, { edits: list }]) => [uri, list])) };
  const documentChanges: TextDocumentEdit[] = [...edits].map(([uri, { version, edits: list }]) => ({
    textDocument: { uri, version },
    edits: list,
  }));
  return { documentChanges };
}

/** Members hold things of their programme as objects of their own, so they are known by their place. */
function placesThere(plan: Plan, thing: Thing): SymbolPlace[] {
  const same = plan.inherited.find(({ span }) => span.file === thing.span.file && span.start === thing.span.start);
  return same ? placesOf(plan, same) : [];
}

/** One thing with a place of its own in this plan; what a programme declares is renamed there. */
function renamable({ checked: { plan }, file, offset }: CursorSpot): SymbolPlace | undefined {
  const symbol = symbolAt(plan, file, offset);
  const [thing] = symbol?.targets ?? [];
  if (!symbol || !thing || symbol.targets.length > 1) return undefined;
  if (plan.inherited.includes(thing)) throw refused(plan, 'nameElsewhere');
  return symbol;
}

function nameFor(newName: string, thing: Thing, plan: Plan): string {
  const name = newName.trim().normalize('NFC');
  const say = hostVoice(plan.settings.language);
  if (!isOneWord(name)) throw refused(plan, 'nameOneWord');
  if (everyWord.has(name) && !thing.title) throw new Refusal(say('nameReserved', { name }));
  const isTaken = [...plan.things, ...plan.inherited].some(
    (other) => other !== thing && other.name?.text.normalize('NFC') === name,
  );
  if (isTaken) throw new Refusal(say('nameTaken', { name }));
  return name;
}

type NoRename = 'noNameHere' | 'nameElsewhere' | 'nameOneWord' | 'titleEmpty' | 'titleOneLine';

function refused({ settings }: Plan, why: NoRename): Refusal {
  return new Refusal(hostVoice(settings.language)(why));
}

function titleFor(newTitle: string, plan: Plan): string {
  const bare = newTitle.trim().replace(/^["“”„«»]|["“”„«»]$/g, '');
  if (bare.trim() === '') throw refused(plan, 'titleEmpty');
  if (/[\r\n]/.test(bare)) throw refused(plan, 'titleOneLine');
  return `"${bare.replaceAll('\\"', '"').replaceAll('"', '\\"')}"`;
}

function located(places: readonly SymbolPlace[], documentOf: DocumentOf): Location[] {
  return places.flatMap(({ span }) => {
    const document = documentOf(span.file);
    return document ? [locationOf(document, span)] : [];
  });
}
