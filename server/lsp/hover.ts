import { type Hover, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Plan } from '../../language/model/join.ts';
import type { Fact, Thing } from '../../language/model/plan.ts';
import { ruleIn } from '../../language/rules/own.ts';
import { tokenize } from '../../language/syntax/parser.ts';
import { knownListsOf, knownValues } from '../../language/syntax/vocabulary/lists.ts';
import type { OwnWords } from '../../language/syntax/vocabulary/own.ts';
import type { Meaning } from '../../language/syntax/words/dictionary.ts';
import type { Abilities } from './abilities.ts';
import { holds, symbolAt, thingAround } from './locate.ts';
import type { CursorSpot } from './session.ts';
import { rangeOf } from './to-lsp.ts';
import {
  gapWording,
  kindWording,
  knownWording,
  markWording,
  phraseWording,
  plainOf,
  ruleWording,
  thingWording,
} from './wording.ts';

interface Told {
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
}

/** What stands under the cursor, explained. */
export function hover({ document, file, offset, checked: { plan }, abilities }: CursorSpot): Hover | null {
  const told =
    ruleAt(plan, file, offset) ??
    declaredAt(plan, file, offset) ??
    knownAt(plan, file, offset) ??
    keywordAt(document.getText(), offset);
  if (!told) return null;
  return { contents: markupOf(told.words, abilities), range: rangeOf(document, told.span) };
}

/** Markdown as a client can show it. */
export function markupOf(words: string, { markdown }: Abilities): MarkupContent {
  return markdown ? { kind: MarkupKind.Markdown, value: words } : { kind: MarkupKind.PlainText, value: plainOf(words) };
}

/** The rule that an `accept` answers. */
function ruleAt(plan: Plan, file: string, offset: number): Told | undefined {
  const accept = plan.byKind.accept.find(({ name }) => name && holds(name.span, file, offset));
  const rule = accept?.name && ruleIn(plan.settings, accept.name.text);
  return rule && accept?.name && { span: accept.name.span, words: ruleWording(rule) };
}

function declaredAt(plan: Plan, file: string, offset: number): Told | undefined {
  const symbol = symbolAt(plan, file, offset);
  return (
    symbol && {
      span: symbol.span,
      words: symbol.targets
        .slice(0, 3)
        .map((thing) => thingWording(plan, thing))
        .join('\n\n---\n\n'),
    }
  );
}

function knownAt(plan: Plan, file: string, offset: number): Told | undefined {
  const thing = thingAround(plan, file, offset);
  return thing && knownIn(thing.facts, { file, offset, own: plan.settings.words });
}

interface At {
  readonly file: string;
  readonly offset: number;
  readonly own: OwnWords;
}

function knownIn(facts: Thing['facts'], at: At): Told | undefined {
  for (const fact of facts) {
    const value = fact.values.find(({ span }) => holds(span, at.file, at.offset));
    const words = value && knownWords(fact, value.text, at.own);
    if (words) return { span: value.span, words };
    const inner = knownIn(fact.facts, at);
    if (inner) return inner;
  }
  return undefined;
}

function knownWords({ phrase }: Fact, word: string, own: OwnWords): string | undefined {
  const value = knownListsOf(phrase)
    .map((list) => knownValues(list, own).get(word))
    .find((one) => one !== undefined);
  return value && knownWording(word, value);
}

function keywordAt(text: string, offset: number): Told | undefined {
  const { tokens, meanings } = tokenize(text);
  const token = tokens.find(
    (one) => one.startOffset <= offset && offset <= one.startOffset + one.image.length && meanings.has(one.startOffset),
  );
  const words = token && meaningWords(meanings.get(token.startOffset));
  return words === undefined || !token
    ? undefined
    : { span: { start: token.startOffset, end: token.startOffset + token.image.length }, words };
}

function meaningWords(meaning: Meaning | undefined): string | undefined {
  switch (meaning?.type) {
    case 'kind':
      return kindWording(meaning.kind, meaning.word);
    case 'phrase':
      return phraseWording(meaning.phrase);
    case 'mark':
      return markWording(meaning.mark);
    case 'gap':
      return gapWording(meaning.gap);
    default:
      return undefined;
  }
}
