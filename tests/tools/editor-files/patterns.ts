import { allKinds, kindRow } from '../../../language/syntax/vocabulary/kinds.ts';
import { known } from '../../../language/syntax/vocabulary/known.ts';
import { each, gaps, marks, qualifiers } from '../../../language/syntax/vocabulary/marks.ts';
import { allPhrases, type Phrase, phraseRow } from '../../../language/syntax/vocabulary/phrases.ts';
import { refersDirectly, takesNames } from '../../../language/syntax/words/dictionary.ts';

/** Regular expressions of the colouring, made from the vocabulary. They follow the terminals of the Langium grammar. */

const letter = 'A-Za-zÀ-ɏͰ-῿Ⰰ-퟿_';
const inWord = `${letter}0-9\\u0300-\\u036F/-`;

export const name = `[${letter}][${letter}0-9\\u0300-\\u036F-]*(?:/[A-Za-z0-9À-ɏ][${letter}0-9\\u0300-\\u036F-]*)*`;
export const gap = '[ \\t]+';
export const quote = '["“”„«»\'‘’]';

/** Longest first, so that `owner of questions` wins over `of`; the space in a phrase is any space or tab. */
function oneOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || a.localeCompare(b, 'en'));
  return `(?:${sorted.map((word) => word.replaceAll(' ', gap)).join('|')})`;
}

/** One of the given words as a whole word, hyphens and all, capitalised or not. */
const whole = (words: Iterable<string>): string => `(?<![${inWord}])(?i:${oneOf(words)})(?![${inWord}])`;

const wordsOf = (phrase: Phrase): readonly string[] => [phrase, ...(phraseRow(phrase).also ?? [])];
const phrasesWhere = (test: (phrase: Phrase) => boolean): string[] => allPhrases.filter(test).flatMap(wordsOf);
const isProperty = (phrase: Phrase): boolean => phraseRow(phrase).sort === 'property';

const kindWords = allKinds.flatMap((kind) => kindRow(kind).words);
const ownKinds = allKinds.filter((kind) => !refersDirectly(kind)).flatMap((kind) => kindRow(kind).words);

const phraseWords = new Set(phrasesWhere(() => true));

export const kinds = whole(kindWords);
/** `time` and `model` open a thing where a text follows, and are properties elsewhere. */
export const kindsOrProperties = whole(ownKinds.filter((word) => phraseWords.has(word)));
export const namingKinds = whole(ownKinds);
/** Little words and properties that a name, a known value or a bare word may follow directly. */
export const littleWordsBeforeNames = whole(phrasesWhere((phrase) => !isProperty(phrase) && takesNames(phrase)));
export const propertiesBeforeNames = whole(phrasesWhere((phrase) => isProperty(phrase) && takesNames(phrase)));
export const littleWords = whole(phrasesWhere((phrase) => !isProperty(phrase)));
export const properties = whole(phrasesWhere(isProperty));
export const markWords = whole([...Object.keys(marks), ...Object.keys(qualifiers)]);
export const gapWords = whole(Object.keys(gaps));
export const eachWord = whole([each]);
export const knownValues = whole(Object.values(known).flatMap((list) => Object.keys(list)));
export const everyWord = whole([
  ...kindWords,
  ...phrasesWhere(() => true),
  ...Object.keys(marks),
  ...Object.keys(qualifiers),
  ...Object.keys(gaps),
  each,
]);
/** Words that stay what they are even where a name is expected. */
export const neverNames = whole([...Object.keys(gaps), ...Object.keys(qualifiers), each]);
