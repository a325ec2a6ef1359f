import { isMap, type Node } from 'yaml';
import { isShippedTerm, shippedTerms } from '../locales/find-terms.ts';
import { meant, type SettingsSaid, said } from '../locales/settings.ts';
import type { TermList } from '../locales/term.ts';
import { type KnownList, known, knownLists, sides, sortsOfData } from '../syntax/vocabulary/known.ts';
import { isKnown } from '../syntax/vocabulary/lists.ts';
import { noOwnWords, type OwnTerm, type OwnWord, type OwnWords } from '../syntax/vocabulary/own.ts';
import { languages } from '../text/languages.ts';
import { type Fault, suggestion } from './fault.ts';
import { chosen, type KeyRow, type Keys, keyed, missingKey, named } from './keyed.ts';
import { ownExamples } from './own-examples.ts';
import { bareWord, listOf, offering, oneOf, placeOf, type Reading, type Shape, text } from './shapes.ts';

/** `words:` of `inquiry.yaml`: what a plan or a programme adds to the known words and to the lists of wording. */

const someWords = text(said('someWords'));
/** A language that people read and write here. */
export const language = oneOf(languages, {
  en: meant('meantEnglish'),
  sv: meant('meantSwedish'),
  es: meant('meantSpanish'),
});

const label = keyed(said('aLabel'), {
  sv: { means: meant('meantInSwedish'), shape: someWords, example: 'sv: gåintervju' },
  es: { means: meant('meantInSpanish'), shape: someWords, example: 'es: entrevista caminando' },
  en: {
    means: meant('meantInEnglish'),
    shape: someWords,
    example: 'en: walked interview',
  },
});

const ofAnyList = {
  means: { means: meant('meantMeans'), shape: someWords, example: 'means: Two walk and talk.' },
  label: { means: meant('meantLabel'), shape: label, example: 'label: {sv: gåintervju}' },
  also: { means: meant('meantAlso'), shape: listOf(someWords), example: 'also: [walk and talk]' },
};

type Said = Omit<OwnWord, 'word'>;

/** What a word cannot be without, with the words that ask for it. */
type Needs = Readonly<Partial<Record<keyof Said, SettingsSaid>>>;

const meaning: Needs = { means: said('itsMeaning') };

function wordOf(shape: Shape<Partial<Said>>, needs: Needs): Shape<Said> {
  return {
    words: shape.words,
    read(node, reading) {
      const given = shape.read(node, reading);
      const missing = missingKey(node, Object.keys(needs));
      if (missing !== undefined) sayMissing(node, missing, needs, reading);
      return given?.means === undefined || missing !== undefined ? undefined : { ...given, means: given.means };
    },
    schema: (input) => ({ ...shape.schema(input), required: Object.keys(needs) }),
    offers: (around) => ({ ...shape.offers(around), needed: Object.keys(needs) }),
  };
}

function sayMissing(node: Node, key: string, needs: Needs, reading: Reading): void {
  const what = Object.entries(needs).find(([name]) => name === key)?.[1];
  if (what) reading.problem(placeOf(node), { said: said('wordLacks', { key, what }) });
}

const plainWord = wordOf(keyed(said('ownWord'), ofAnyList), meaning);

const sortOfData = oneOf(sortsOfData, {
  quantitative: meant('meantFigures'),
  qualitative: meant('meantWordsAndPictures'),
});
const side = oneOf(sides, {
  'within-school': meant('meantInsideSchool'),
  'between-schools': meant('meantBetweenSchools'),
  'beyond-school': meant('meantOutsideSchools'),
});

/** What checks compute with has to be said of a word that is to count as the shipped ones do. */
const ofList: Readonly<Partial<Record<KnownList, Shape<Said>>>> = {
  method: wordOf(
    keyed(said('ownMethod'), {
      ...ofAnyList,
      data: { means: meant('meantData'), shape: sortOfData, example: 'data: qualitative' },
    }),
    { ...meaning, data: said('itsData') },
  ),
  level: wordOf(
    keyed(said('ownLevel'), {
      ...ofAnyList,
      side: { means: meant('meantSide'), shape: side, example: 'side: between-schools' },
    }),
    { ...meaning, side: said('itsSide') },
  ),
  model: wordOf(
    keyed(said('ownModel'), {
      ...ofAnyList,
      phases: { means: meant('meantPhases'), shape: listOf(someWords), example: 'phases: [look, try, tell]' },
    }),
    { ...meaning, phases: said('itsPhases') },
  ),
};

function wordsOf(list: KnownList): Shape<readonly OwnWord[]> {
  const value = ofList[list] ?? plainWord;
  const entries = named({
    words: said('ownWords', { what: value.words }),
    value,
    keyFault: (word) => faultOf(word, list),
    schema: (inner) => ({ type: 'object', additionalProperties: inner }),
    offers: chosen(exampleWord(list), meant('meantOwnWord')),
  });
  return {
    ...entries,
    read: (node, reading) => entries.read(node, reading)?.map(([word, given]) => ({ ...given, word })),
  };
}

function exampleWord(list: KnownList): string {
  return ownExamples[list].split(':')[0] ?? '';
}

function faultOf(word: string, list: KnownList): Fault | undefined {
  if (isKnown(list, word, noOwnWords)) return { said: said('wordKnown', { word }) };
  if (bareWord.test(word)) return undefined;
  const mend = word.trim().replaceAll(/\s+/g, '-');
  return { said: said('wordUntypable', { word }), ...(bareWord.test(mend) && { mend }) };
}

const termKeys = keyed(said('ownTermByKeys'), {
  word: { means: meant('meantWord'), shape: someWords, example: 'word: hard to reach' },
  also: { means: meant('meantForms'), shape: listOf(someWords), example: 'also: [harder to reach]' },
  instead: { means: meant('meantInstead'), shape: someWords, example: 'instead: whom we have not reached yet' },
  language: {
    means: meant('meantTermLanguage'),
    shape: language,
    example: 'language: sv',
  },
});

/** A term by itself, or with what is said of it. */
const term: Shape<OwnTerm> = {
  words: said('ownTerm'),
  read(node, reading) {
    const given: Partial<OwnTerm> | undefined = isMap(node) ? termKeys.read(node, reading) : wordAlone(node, reading);
    if (missingKey(node, ['word']) !== undefined) reading.problem(placeOf(node), { said: said('ownTermLacks') });
    return given?.word === undefined ? undefined : { ...given, word: given.word };
  },
  schema: (input) => ({ oneOf: [someWords.schema(input), { ...termKeys.schema(input), required: ['word'] }] }),
  offers: (around) => ({ ...termKeys.offers(around), plain: true, needed: ['word'] }),
};

function wordAlone(node: Node, reading: Reading): Partial<OwnTerm> | undefined {
  const word = someWords.read(node, reading);
  return word === undefined ? undefined : { word };
}

function leftOut(list: TermList): Shape<readonly string[]> {
  const shipped = text(said('shippedTerm'), (value) => {
    if (isShippedTerm(list, value)) return undefined;
    const { hint } = suggestion(value, shippedTerms(list));
    return { said: said('notLookedFor', { term: value }), ...(hint && { hint }) };
  });
  return listOf(offering(shipped, () => [...new Set(shippedTerms(list))].map((word) => ({ word }))));
}

const terms = listOf(term);

function listRow(list: KnownList): KeyRow<readonly OwnWord[]> {
  const first = Object.keys(known[list]).slice(0, 3).join(', ');
  return {
    means: meant('meantList', { words: first }),
    shape: wordsOf(list),
    example: `${list}:\n  ${ownExamples[list]}`,
  };
}

const listRows = Object.fromEntries(knownLists.map((list) => [list, listRow(list)])) as Readonly<
  Record<KnownList, KeyRow<readonly OwnWord[]>>
>;

/** The whole of `words:`. */
export const words = keyed(said('ownLists'), {
  ...listRows,
  contested: {
    means: meant('meantContested'),
    shape: terms,
    example: 'contested: [rigour, {word: bildning, also: [bildningen], language: sv}]',
  },
  deficit: {
    means: meant('meantDeficit'),
    shape: terms,
    example: 'deficit: [{word: hard cases, instead: students we have not understood yet}]',
  },
  'not-contested': {
    means: meant('meantNotContested'),
    shape: leftOut('contested'),
    example: 'not-contested: [diversity]',
  },
  'not-deficit': {
    means: meant('meantNotDeficit'),
    shape: leftOut('deficit'),
    example: 'not-deficit: [school refusers]',
  },
});

/** What was read of `words:`, with every list there is. */
export function ownWordsFrom(read: Keys<typeof words.table>): OwnWords {
  const { contested = [], deficit = [], 'not-contested': clear = [], 'not-deficit': fine = [], ...added } = read;
  return { known: added, contested: { added: contested, left: clear }, deficit: { added: deficit, left: fine } };
}
