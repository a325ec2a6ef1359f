import type { Kind } from './kinds.ts';
import { actionPhrases } from './phrases/action.ts';
import { agreementPhrases } from './phrases/agreements.ts';
import { byPhrases } from './phrases/by.ts';
import { inquiryPhrases } from './phrases/inquiry.ts';
import { learningPhrases } from './phrases/learning.ts';
import { littlePhrases } from './phrases/little.ts';
import { peoplePhrases } from './phrases/people.ts';
import type { PhraseRow } from './phrases/row.ts';

/**
 * The phrases of the language: little words, which mean one thing wherever they stand, and properties, which belong to
 * certain kinds. One row feeds the classifier of words, the checks, completion, hover, semantic tokens, the reference
 * and the types of the model, so that a misspelt phrase in a rule does not compile.
 */

export const phrases = {
  ...byPhrases,
  ...littlePhrases,
  ...peoplePhrases,
  ...agreementPhrases,
  ...inquiryPhrases,
  ...actionPhrases,
  ...learningPhrases,
} as const satisfies Record<string, PhraseRow>;

export type Phrase = keyof typeof phrases;
export const allPhrases = Object.keys(phrases) as readonly Phrase[];

/** The row of a phrase, with the optional fields visible to the type checker. */
export function phraseRow(phrase: Phrase): PhraseRow {
  return phrases[phrase];
}

/** The kinds of each phrase as a set: the reader of words asks for every word. */
const standsOn: ReadonlyMap<Phrase, ReadonlySet<Kind> | undefined> = new Map(
  allPhrases.map((phrase) => {
    const { on } = phraseRow(phrase);
    return [phrase, on && new Set(on)];
  }),
);

/** Whether a phrase may belong to a kind. */
export function mayStandOn(phrase: Phrase, kind: Kind): boolean {
  return standsOn.get(phrase)?.has(kind) ?? true;
}
