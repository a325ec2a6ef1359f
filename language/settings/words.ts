import { isMap, type Node } from 'yaml';
import { isShippedTerm, shippedTerms } from '../locales/find-terms.ts';
import type { TermList } from '../locales/term.ts';
import { type KnownList, known, knownLists, sides, sortsOfData } from '../syntax/vocabulary/known.ts';
import { isKnown } from '../syntax/vocabulary/lists.ts';
import { noOwnWords, type OwnTerm, type OwnWord, type OwnWords } from '../syntax/vocabulary/own.ts';
import { languages } from '../text/languages.ts';
import { chosen, type KeyRow, type Keys, keyed, missingKey, named } from './keyed.ts';
import { ownExamples } from './own-examples.ts';
import { bareWord, listOf, offering, oneOf, placeOf, type Reading, type Shape, suggestion, text } from './shapes.ts';

/** `words:` of `inquiry.yaml`: what a plan or a programme adds to the known words and to the lists of wording. */

const someWords = text('some words');
/** A language that people read and write here. */
export const language = oneOf(languages, { en: 'English.', sv: 'Swedish.', es: 'Spanish.' });

const label = keyed('what it is called in sv, es or en', {
  sv: { means: 'In Swedish.', shape: someWords, example: 'sv: gåintervju' },
  es: { means: 'In Spanish.', shape: someWords, example: 'es: entrevista caminando' },
  en: {
    means: 'In English, where it is more than the word itself.',
    shape: someWords,
    example: 'en: walked interview',
  },
});

const ofAnyList = {
  means: { means: 'What it means, in a sentence.', shape: someWords, example: 'means: Two walk and talk.' },
  label: { means: 'What reports call it.', shape: label, example: 'label: {sv: gåintervju}' },
  also: { means: 'What else people type for it.', shape: listOf(someWords), example: 'also: [walk and talk]' },
};

type Said = Omit<OwnWord, 'word'>;

/** What a word cannot be without, with the words that ask for it. */
type Needs = Readonly<Partial<Record<keyof Said, string>>>;

const meaning: Needs = { means: 'what it is, in a sentence' };

function wordOf(shape: Shape<Partial<Said>>, needs: Needs): Shape<Said> {
  return {
    words: shape.words,
    read(node, reading) {
      const said = shape.read(node, reading);
      const missing = missingKey(node, Object.keys(needs));
      if (missing !== undefined) sayMissing(node, missing, needs, reading);
      return said?.means === undefined || missing !== undefined ? undefined : { ...said, means: said.means };
    },
    schema: (input) => ({ ...shape.schema(input), required: Object.keys(needs) }),
    offers: (around) => ({ ...shape.offers(around), needed: Object.keys(needs) }),
  };
}

function sayMissing(node: Node, key: string, needs: Needs, reading: Reading): void {
  const asked = Object.entries(needs).find(([name]) => name === key)?.[1];
  reading.problem(placeOf(node), `This word does not say “${key}”: ${asked}.`);
}

const plainWord = wordOf(keyed('what it `means`', ofAnyList), meaning);

const sortOfData = oneOf(sortsOfData, { quantitative: 'Figures.', qualitative: 'Words and pictures.' });
const side = oneOf(sides, {
  'within-school': 'Inside one school.',
  'between-schools': 'From school to school.',
  'beyond-school': 'Outside the schools.',
});

/** What checks compute with has to be said of a word that is to count as the shipped ones do. */
const ofList: Readonly<Partial<Record<KnownList, Shape<Said>>>> = {
  method: wordOf(
    keyed('what it `means` and its `data`: quantitative or qualitative', {
      ...ofAnyList,
      data: { means: 'What it brings.', shape: sortOfData, example: 'data: qualitative' },
    }),
    { ...meaning, data: 'quantitative or qualitative, which checks of methods go by' },
  ),
  level: wordOf(
    keyed('what it `means` and its `side`: within-school, between-schools or beyond-school', {
      ...ofAnyList,
      side: { means: 'The side of the school it lies on.', shape: side, example: 'side: between-schools' },
    }),
    { ...meaning, side: 'within-school, between-schools or beyond-school, which checks of levels go by' },
  ),
  model: wordOf(
    keyed('what it `means` and its `phases` in their order', {
      ...ofAnyList,
      phases: { means: 'Its phases in order.', shape: listOf(someWords), example: 'phases: [look, try, tell]' },
    }),
    { ...meaning, phases: 'the titles of its phases, in their order' },
  ),
};

function wordsOf(list: KnownList): Shape<readonly OwnWord[]> {
  const value = ofList[list] ?? plainWord;
  const entries = named({
    words: `words of your own, each with ${value.words}`,
    value,
    keyFault: (word) => faultOf(word, list),
    schema: (inner) => ({ type: 'object', additionalProperties: inner }),
    offers: chosen(exampleWord(list), 'A word of your own, as it is typed in a plan.'),
  });
  return {
    ...entries,
    read: (node, reading) => entries.read(node, reading)?.map(([word, said]) => ({ ...said, word })),
  };
}

function exampleWord(list: KnownList): string {
  return ownExamples[list].split(':')[0] ?? '';
}

function faultOf(word: string, list: KnownList): { readonly message: string; readonly mend?: string } | undefined {
  if (isKnown(list, word, noOwnWords))
    return { message: `“${word}” is a known word already and keeps its meaning. Take it away, or call yours another.` };
  if (bareWord.test(word)) return undefined;
  const mend = word.trim().replaceAll(/\s+/g, '-');
  const message = `“${word}” cannot be typed in a plan, where a known word is one word that begins with a letter, such as walking-interview.`;
  return bareWord.test(mend) ? { message, mend } : { message };
}

const termKeys = keyed('a term: the `word`, and what else is said of it', {
  word: { means: 'The word or phrase.', shape: someWords, example: 'word: hard to reach' },
  also: { means: 'Its other forms.', shape: listOf(someWords), example: 'also: [harder to reach]' },
  instead: { means: 'What could be said instead.', shape: someWords, example: 'instead: whom we have not reached yet' },
  language: {
    means: 'It is looked for only where reports are in this language.',
    shape: language,
    example: 'language: sv',
  },
});

/** A term by itself, or with what is said of it. */
const term: Shape<OwnTerm> = {
  words: 'a word or phrase, or one with its `word`, `also`, `instead` and `language`',
  read(node, reading) {
    const said: Partial<OwnTerm> | undefined = isMap(node) ? termKeys.read(node, reading) : wordAlone(node, reading);
    if (missingKey(node, ['word']) !== undefined) reading.problem(placeOf(node), 'This term does not say its “word”.');
    return said?.word === undefined ? undefined : { ...said, word: said.word };
  },
  schema: (input) => ({ oneOf: [someWords.schema(input), { ...termKeys.schema(input), required: ['word'] }] }),
  offers: (around) => ({ ...termKeys.offers(around), plain: true, needed: ['word'] }),
};

function wordAlone(node: Node, reading: Reading): Partial<OwnTerm> | undefined {
  const word = someWords.read(node, reading);
  return word === undefined ? undefined : { word };
}

function leftOut(list: TermList): Shape<readonly string[]> {
  const shipped = text('a shipped term', (value) => {
    if (isShippedTerm(list, value)) return undefined;
    return `“${value}” is not looked for anyway.${suggestion(value, shippedTerms(list)).words}`;
  });
  return listOf(offering(shipped, () => [...new Set(shippedTerms(list))].map((word) => ({ word }))));
}

const terms = listOf(term);

function listRow(list: KnownList): KeyRow<readonly OwnWord[]> {
  const first = Object.keys(known[list]).slice(0, 3).join(', ');
  return {
    means: `Further known words beside ${first} and so on.`,
    shape: wordsOf(list),
    example: `${list}:\n  ${ownExamples[list]}`,
  };
}

const listRows = Object.fromEntries(knownLists.map((list) => [list, listRow(list)])) as Readonly<
  Record<KnownList, KeyRow<readonly OwnWord[]>>
>;

/** The whole of `words:`. */
export const words = keyed('the known words and terms you add, list by list', {
  ...listRows,
  contested: {
    means: 'Further terms that mean one thing here and another there.',
    shape: terms,
    example: 'contested: [rigour, {word: bildning, also: [bildningen], language: sv}]',
  },
  deficit: {
    means: 'Further wording that puts down to learners or families what school can do something about.',
    shape: terms,
    example: 'deficit: [{word: hard cases, instead: students we have not understood yet}]',
  },
  'not-contested': {
    means: 'Shipped terms, in any of their forms, that are clear among you.',
    shape: leftOut('contested'),
    example: 'not-contested: [diversity]',
  },
  'not-deficit': {
    means: 'Shipped wording, in any of its forms, that is not asked about here.',
    shape: leftOut('deficit'),
    example: 'not-deficit: [school refusers]',
  },
});

/** What was read of `words:`, with every list there is. */
export function ownWordsFrom(read: Keys<typeof words.table>): OwnWords {
  const { contested = [], deficit = [], 'not-contested': clear = [], 'not-deficit': fine = [], ...added } = read;
  return { known: added, contested: { added: contested, left: clear }, deficit: { added: deficit, left: fine } };
}
