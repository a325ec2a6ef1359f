import { type CompletionItem, CompletionItemKind, type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import { hostVoice } from '../../language/locales/hosts.ts';
import { gapMeans, kindMeans, knownMeans, markMeans, phraseMeans } from '../../language/locales/meanings.ts';
import { ruleWords } from '../../language/locales/rules.ts';
import { skeletonOf } from '../../language/locales/skeletons.ts';
import { called } from '../../language/model/ask/facts.ts';
import type { Plan } from '../../language/model/join.ts';
import { targetKinds } from '../../language/model/names.ts';
import type { Thing } from '../../language/model/plan.ts';
import { allRules } from '../../language/rules/index.ts';
import { rulesOf } from '../../language/rules/own.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { allKinds, type Kind, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import type { KnownList } from '../../language/syntax/vocabulary/known.ts';
import { knownListsOf, knownValues } from '../../language/syntax/vocabulary/lists.ts';
import { allGaps, allMarks } from '../../language/syntax/vocabulary/marks.ts';
import { allPhrases, mayStandOn, type Phrase, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';
import type { Language } from '../../language/text/languages.ts';
import type { Abilities } from './abilities.ts';
import { type CompletionContext, contextAt, mayStandWithin } from './completion-context.ts';
import { markupOf } from './hover.ts';
import type { CursorSpot } from './session.ts';
import { withoutGaps } from './snippets.ts';
import { inLineEndsOf, rangeOf } from './to-lsp.ts';
import { type KnownValue, kindWording, knownWording, phraseWording, ruleWording } from './wording.ts';

/** More than this nobody reads; typing on narrows it. */
export const most = 150;

/** What `resolve` needs to find the words of an item. */
export type Meant =
  | { readonly type: 'kind'; readonly kind: Kind; readonly word: string }
  | { readonly type: 'phrase'; readonly phrase: Phrase }
  | ({ readonly type: 'known' } & KnownValue)
  | { readonly type: 'rule'; readonly rule: string }
  /** The words themselves, as Markdown. */
  | { readonly type: 'words'; readonly words: string };

/** What goes with an item to the editor and back: what it means, and in which language that is told. */
export interface Asked {
  readonly meant: Meant;
  readonly language: Language;
}

/** A candidate: what is written, and in which order it is offered. */
interface Candidate {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Lower comes first. */
  readonly rank: number;
  readonly detail?: string;
  /** Text with gaps, where it is more than the label. */
  readonly skeleton?: string;
  readonly meant?: Meant;
}

/** What may stand at the cursor. Documentation comes when an item is looked at. */
export function completion({ document, offset, checked: { plan }, abilities }: CursorSpot): CompletionList {
  const { language } = plan.settings;
  const context = contextAt(document.getText(), offset);
  if (!context) return { isIncomplete: false, items: [] };
  const prefix = context.prefix.toLowerCase();
  const fitting = candidates(context, plan)
    .filter(({ label }) => fits(label, prefix))
    .sort((a, b) => a.rank - b.rank);
  const place = { start: context.start, end: offset };
  const range = rangeOf(document, place);
  const items = fitting.slice(0, most).map((candidate): CompletionItem => {
    const written = textOf(candidate, abilities);
    return {
      label: candidate.label,
      kind: candidate.kind,
      sortText: `${candidate.rank}${candidate.label}`,
      textEdit: { range, newText: inLineEndsOf(document, place, written.text) },
      ...(written.isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
      ...(candidate.detail !== undefined && { detail: candidate.detail }),
      ...(candidate.meant && { data: { meant: candidate.meant, language } satisfies Asked }),
    };
  });
  return { isIncomplete: fitting.length > most, items };
}

/** Adds the documentation of one item. */
export function resolveCompletion(item: CompletionItem, abilities: Abilities): CompletionItem {
  const asked: Asked | undefined = item.data;
  const words = asked && wordsFor(asked);
  if (words === undefined) return item;
  return { ...item, documentation: markupOf(words, abilities) };
}

function wordsFor({ meant, language }: Asked): string | undefined {
  switch (meant.type) {
    case 'kind':
      return kindWording(meant.kind, meant.word, language);
    case 'phrase':
      return phraseWording(meant.phrase, language);
    case 'known':
      return knownWording(meant, language);
    case 'rule': {
      const rule = allRules.find(({ id }) => id === meant.rule);
      return rule && ruleWording(rule, language);
    }
    case 'words':
      return meant.words;
  }
}

/** A word fits when it, or what follows one of its own words, begins with what is typed. */
export function fits(label: string, prefix: string): boolean {
  const plain = label.toLowerCase();
  return [...plain.matchAll(/^|[\s"/-]+/g)].some((gap) => plain.startsWith(prefix, gap.index + gap[0].length));
}

function textOf({ label, skeleton }: Candidate, { snippets }: Abilities): { text: string; isSnippet: boolean } {
  if (skeleton === undefined) return { text: label, isSnippet: false };
  return snippets ? { text: skeleton, isSnippet: true } : { text: withoutGaps(skeleton), isSnippet: false };
}

function candidates(context: CompletionContext, plan: Plan): Candidate[] {
  const { language } = plan.settings;
  switch (context.expects) {
    case 'sentence':
      return [
        ...kindsIn(context.within, language),
        ...(context.within === 'top' ? [] : phrasesOn(context.within, 1, language)),
      ];
    case 'clause':
      return [
        ...phrasesOn(context.of, 0, language),
        ...markCandidates(language),
        ...kindsIn(context.within, language, 3),
      ];
    case 'value':
      return valuesFor(context.phrase, plan);
    case 'rule':
      return rulesOf(plan.settings).map((rule) => ({
        label: rule.id,
        kind: CompletionItemKind.Value,
        rank: 0,
        detail: ruleWords(rule, language).title,
        meant: { type: 'rule', rule: rule.id },
      }));
  }
}

function kindsIn(within: Kind | 'top', language: Language, rank = 0): Candidate[] {
  return allKinds
    .filter((kind) => mayStandWithin(kind, within))
    .flatMap((kind) =>
      kindRow(kind).words.map((word): Candidate => {
        return {
          label: word,
          kind: CompletionItemKind.Class,
          rank,
          skeleton: skeletonOf(kind, word, language),
          detail: kindMeans(kind, language),
          meant: { type: 'kind', kind, word },
        };
      }),
    );
}

function phrasesOn(kind: Kind | undefined, rank: number, language: Language): Candidate[] {
  return allPhrases
    .filter((phrase) => kind === undefined || mayStandOn(phrase, kind))
    .map((phrase) => {
      const { sort } = phraseRow(phrase);
      const own = sort === 'property' ? rank : rank + 1;
      return {
        label: phrase,
        kind: CompletionItemKind.Keyword,
        rank: own,
        detail: phraseMeans(phrase, language),
        meant: { type: 'phrase', phrase },
      };
    });
}

function markCandidates(language: Language): Candidate[] {
  return allMarks.map((label) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    rank: 2,
    detail: markMeans(label, language),
  }));
}

function valuesFor(phrase: Phrase, plan: Plan): Candidate[] {
  const { takes } = phraseRow(phrase);
  const terms = takes.includes('date') ? plan.settings.terms : [];
  const { language } = plan.settings;
  const open: Candidate[] = allGaps.map((label) => ({
    label,
    kind: CompletionItemKind.Constant,
    rank: 9,
    detail: gapMeans(label, language),
  }));
  return [
    ...knownListsOf(phrase).flatMap((list) => knownCandidates(list, plan.settings)),
    ...terms.map(
      ({ name, first, last }): Candidate => ({
        label: name,
        kind: CompletionItemKind.Unit,
        rank: 1,
        detail: hostVoice(language)('termDays', { first, last }),
      }),
    ),
    ...things(phrase, plan),
    ...open,
  ];
}

function knownCandidates(list: KnownList, { words, language }: Settings): Candidate[] {
  return [...knownValues(list, words)].map(([label, value]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    rank: 0,
    detail: knownMeans(list, label, value, language),
    meant: { type: 'known', list, word: label, value },
  }));
}

/** What a phrase may point at, those of its first kinds before the others; what has no name goes by its title. */
function things(phrase: Phrase, plan: Plan): Candidate[] {
  const { takes } = phraseRow(phrase);
  const first = targetKinds(takes.filter((one) => one !== 'anything'));
  const kinds = targetKinds(takes);
  if (kinds === undefined) return [];
  return [...plan.things, ...plan.inherited].flatMap((thing): Candidate[] => {
    const isFirst = first !== undefined && first !== 'any' && first.includes(thing.kind);
    if (thing.kind === 'accept' || (kinds !== 'any' && !kinds.includes(thing.kind))) return [];
    const label = labelFor(thing);
    return label === undefined
      ? []
      : [
          {
            label,
            kind: CompletionItemKind.Reference,
            rank: isFirst ? 1 : 5,
            detail: `${thing.word}: ${called(thing)}`,
          },
        ];
  });
}

function labelFor({ name, title }: Thing): string | undefined {
  return name?.text ?? (title && `"${title.text.replaceAll('"', '\\"')}"`);
}
