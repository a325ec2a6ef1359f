import { distance, nearestOf, prepare } from '../../text/nearest.ts';
import { allKinds, type Kind, kindRow } from '../vocabulary/kinds.ts';
import { each, type Gap, gaps, type Mark, marks, type Qualifier, qualifiers } from '../vocabulary/marks.ts';
import { allPhrases, mayStandOn, type Phrase, phraseRow } from '../vocabulary/phrases.ts';

/** Every meaning a word, or a run of words, can have. One word may have several; where it stands decides. */
export type Meaning =
  | { readonly type: 'kind'; readonly kind: Kind; readonly word: string }
  | { readonly type: 'phrase'; readonly phrase: Phrase }
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'qualifier'; readonly qualifier: Qualifier }
  | { readonly type: 'gap'; readonly gap: Gap }
  | { readonly type: 'each' };

/** What a run of words can mean. */
export interface Entry {
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
}

const byText = new Map<string, Meaning[]>();

function add(text: string, meaning: Meaning): void {
  const meanings = byText.get(text);
  if (meanings) meanings.push(meaning);
  else byText.set(text, [meaning]);
}

for (const kind of allKinds) for (const word of kindRow(kind).words) add(word, { type: 'kind', kind, word });
for (const phrase of allPhrases) {
  add(phrase, { type: 'phrase', phrase });
  for (const other of phraseRow(phrase).also ?? []) add(other, { type: 'phrase', phrase });
}
for (const mark of Object.keys(marks) as Mark[]) add(mark, { type: 'mark', mark });
for (const qualifier of Object.keys(qualifiers) as Qualifier[]) add(qualifier, { type: 'qualifier', qualifier });
for (const gap of Object.keys(gaps) as Gap[]) add(gap, { type: 'gap', gap });
add(each, { type: 'each' });

/** Entries by their first word, longest first, so that `owner of questions` wins over `of`. */
const byFirstWord = new Map<string, Entry[]>();
for (const [text, meanings] of byText) {
  const words = text.split(' ');
  const first = words[0] ?? text;
  const entries = byFirstWord.get(first) ?? [];
  entries.push({ words, meanings });
  entries.sort((a, b) => b.words.length - a.words.length);
  byFirstWord.set(first, entries);
}

const noEntries: readonly Entry[] = [];

/** The entries a word can begin, longest first; capitals do not count. */
export function entriesFor(word: string): readonly Entry[] {
  const entries = byFirstWord.get(word);
  if (entries) return entries;
  const isLower = word.charCodeAt(0) >= 97;
  return (isLower ? undefined : byFirstWord.get(word.toLowerCase())) ?? noEntries;
}

/** Every word and phrase of the language. */
export const everyWord: ReadonlySet<string> = new Set(byText.keys());

const openers = [...byText].filter(([, meanings]) =>
  meanings.some(({ type }) => type === 'kind' || type === 'phrase' || type === 'mark'),
);
const openerTexts = prepare(openers.map(([text]) => text));

/** The kinds, phrases and marks a word resembles, nearest first. */
export function resembling(words: string): string[] {
  // A third of the word may be wrong, no more: `Dear` is not `team`.
  const slips = Math.max(1, Math.floor(words.length / 3));
  return nearestOf(words, openerTexts).filter((text) => distance(words.toLowerCase(), text, slips) <= slips);
}

/**
 * The opener that a misspelt word surely means: exactly one resembles it most, and by no more than two slips. The
 * classifier reads on as if it had been typed, and says so.
 */
export function surelyMeant(words: string): Entry | undefined {
  // `based walks`: the first word of a phrase that no other begins with.
  const begun = byFirstWord.get(words);
  if (begun?.length === 1 && begun[0]) return begun[0];
  const [first, second] = resembling(words);
  if (first === undefined || words.length < 4) return undefined;
  const slips = distance(words.toLowerCase(), first, 2);
  if (slips > 2 || slips * 3 > first.length) return undefined;
  if (second !== undefined && distance(words.toLowerCase(), second, 2) === slips) return undefined;
  return { words: first.split(' '), meanings: byText.get(first) ?? [] };
}

/** Phrases that a name, a known value or a bare word may follow directly; one that may stand alone never takes a keyword. */
const beforeNames: ReadonlySet<Phrase> = new Set(
  allPhrases.filter((phrase) => {
    const { takes } = phraseRow(phrase);
    return !takes.includes('nothing') && takes.some((one) => one !== 'text' && one !== 'date' && one !== 'amount');
  }),
);

/** Whether a name, a known value or a bare word may follow a phrase directly. */
export function takesNames(phrase: Phrase): boolean {
  return beforeNames.has(phrase);
}

/** Kinds whose keyword is followed by references rather than by a name of their own. */
export function refersDirectly(kind: Kind): boolean {
  return kind === 'duties' || kind === 'accept';
}

/** Which of several meanings holds at the beginning of a sentence in the block of `within` (or at the top level). */
export function openingMeaning(meanings: readonly Meaning[], within: Kind | undefined): Meaning | undefined {
  if (meanings.length === 1) return meanings[0];
  const asPhrase = meanings.find((meaning) => meaning.type === 'phrase');
  if (asPhrase && within !== undefined && mayStandOn(asPhrase.phrase, within)) return asPhrase;
  const asKind = meanings.filter((meaning) => meaning.type === 'kind');
  const here = asKind.find(({ kind }) => kindRow(kind).within.includes(within ?? 'top'));
  return here ?? asKind.find(({ kind }) => kind !== 'duty') ?? asPhrase ?? asKind[0] ?? meanings[0];
}
