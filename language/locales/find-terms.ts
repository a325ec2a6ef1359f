import type { OwnTerm, OwnWording, OwnWords } from '../syntax/vocabulary/own.ts';
import { type Language, languages } from '../text/languages.ts';
import { foldedText, type PlacedWord, wordsIn } from '../text/words-in.ts';
import { wording as en } from './en/wording.ts';
import { wording as es } from './es/wording.ts';
import { wording as sv } from './sv/wording.ts';
import type { Term, TermList, WordingLists } from './term.ts';

/** Finds terms in what people write. */

/** What of a plan's settings the search needs. */
export interface TermSettings {
  readonly language: Language;
  readonly words: OwnWords;
}

/** A term in a text: UTF-16 offsets, `end` exclusive. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  /** What the term is called, whichever of its forms was written. */
  readonly term: string;
  /** What could be said in its place. */
  readonly instead?: string;
}

/** A form of a term, as the words it consists of. */
interface Form {
  readonly words: readonly string[];
  readonly term: Term;
}

/** The forms that begin with a word, longest first. */
type Forms = ReadonlyMap<string, readonly Form[]>;

const shipped: Readonly<Record<Language, WordingLists>> = { en, sv, es };

/** A plan is often written in another language than its reports, so the terms of every language are looked for. */
export function findTerms(text: string, list: TermList, settings: TermSettings): readonly FoundTerm[] {
  const words = wordsIn(text);
  const forms = formsFor(list, settings);
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const form = forms.get(words[at]?.folded ?? '')?.find((one) => standsAt(one, words, at, text));
    const first = words[at];
    const last = words[at + (form?.words.length ?? 0) - 1];
    if (form === undefined || first === undefined || last === undefined) continue;
    const { forms: called, instead } = form.term;
    const place = { start: first.start, end: last.end, term: called[0] };
    found.push(instead === undefined ? place : { ...place, instead });
    at += form.words.length - 1;
  }
  return found;
}

function standsAt({ words: wanted }: Form, words: readonly PlacedWord[], at: number, text: string): boolean {
  const between = (index: number): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
  const isWhole = !isHyphen(between(at)) && !isHyphen(between(at + wanted.length));
  return isWhole && wanted.every((word, n) => words[at + n]?.folded === word && (n === 0 || isJoint(between(at + n))));
}

/** Words right at a hyphen are part of a longer one: `equity-minded` is another word than `equity`. */
function isHyphen(between: string): boolean {
  return /^[-\u2010\u2011]$/.test(between);
}

/** The words of a term stand apart or, before a noun, with hyphens: `hard-to-reach families`. */
function isJoint(between: string): boolean {
  return isHyphen(between) || /^(?:\s+|['’])$/.test(between);
}

const held = new WeakMap<OwnWords, Map<string, Forms>>();

/** Settings stay one object until somebody edits them, so what they come to is worked out once. */
function formsFor(list: TermList, { language, words }: TermSettings): Forms {
  const known = held.get(words) ?? new Map<string, Forms>();
  held.set(words, known);
  const key = `${list} ${language}`;
  const forms = known.get(key) ?? byFirstWord(termsOf(list, language, words[list]));
  known.set(key, forms);
  return forms;
}

/** The plan's own come first, so that they stand in place of a shipped one. */
function termsOf(list: TermList, language: Language, { added, left }: OwnWording): readonly Term[] {
  const own = added.filter((term) => term.language === undefined || term.language === language);
  const out = new Set(left.map(foldedText));
  const kept = languages
    .flatMap((one): readonly Term[] => shipped[one][list])
    .filter(({ forms }) => !forms.some((form) => out.has(foldedText(form))));
  return [...own.map(termFrom), ...kept];
}

function termFrom({ word, also = [], instead }: OwnTerm): Term {
  return { forms: [word, ...also], ...(instead === undefined ? {} : { instead }) };
}

function byFirstWord(terms: readonly Term[]): Forms {
  const forms = terms.flatMap((term) =>
    term.forms.map((form): Form => ({ term, words: wordsIn(form).map(({ folded }) => folded) })),
  );
  const longestFirst = forms.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}
