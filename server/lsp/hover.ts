import { type Hover, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Plan } from '../../language/model/join.ts';
import type { Fact, Thing } from '../../language/model/plan.ts';
import { ruleIn } from '../../language/rules/own.ts';
import { tokenize } from '../../language/syntax/parser.ts';
import { knownListsOf, knownValues } from '../../language/syntax/vocabulary/lists.ts';
import type { OwnWords } from '../../language/syntax/vocabulary/own.ts';
import type { Meaning } from '../../language/syntax/words/dictionary.ts';
import type { Language } from '../../language/text/languages.ts';
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
    keywordAt(document.getText(), offset, plan.settings.language);
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
  return rule && accept?.name && { span: accept.name.span, words: ruleWording(rule, plan.settings.language) };
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
  const { words, language } = plan.settings;
  return thing && knownIn(thing.facts, { file, offset, own: words, language });
}

interface At {
  readonly file: string;
  readonly offset: number;
  readonly own: OwnWords;
  readonly language: Language;
}

function knownIn(facts: Thing['facts'], at: At): Told | undefined {
  for (const fact of facts) {
    const value = fact.values.find(({ span }) => holds(span, at.file, at.offset));
    const words = value && knownWords(fact, value.text, at);
    if (words) return { span: value.span, words };
    const inner = knownIn(fact.facts, at);
    if (inner) return inner;
  }
  return undefined;
}

function knownWords({ phrase }: Fact, word: string, { own, language }: At): string | undefined {
  const [known] = knownListsOf(phrase).flatMap((list) => {
    const value = knownValues(list, own).get(word);
    return value ? [{ list, word, value }] : [];
  });
  return known && knownWording(known, language);
}

function keywordAt(text: string, offset: number, language: Language): Told | undefined {
  const { tokens, meanings } = tokenize(text);
  const token = tokens.find(
    (one) => one.startOffset <= offset && offset <= one.startOffset + one.image.length && meanings.has(one.startOffset),
  );
  const words = token && meaningWords(meanings.get(token.startOffset), language);
  return words === undefined || !token
    ? undefined
    : { span: { start: token.startOffset, end: token.startOffset + token.image.length }, words };
}

function meaningWords(meaning: Meaning | undefined, language: Language): string | undefined {
  switch (meaning?.type) {
    case 'kind':
      return kindWording(meaning.kind, meaning.word, language);
    case 'phrase':
      return phraseWording(meaning.phrase, language);
    case 'mark':
      return markWording(meaning.mark, language);
    case 'gap':
      return gapWording(meaning.gap, language);
    default:
      return undefined;
  }
}
