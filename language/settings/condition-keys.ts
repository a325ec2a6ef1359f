import { kindMeans, knownMeans, phraseMeans } from '../locales/meanings.ts';
import { meant, type SettingsSaid, said } from '../locales/settings.ts';
import { targetKinds } from '../model/names.ts';
import { allKinds, type Kind } from '../syntax/vocabulary/kinds.ts';
import { knownListsOf, knownValues } from '../syntax/vocabulary/lists.ts';
import { allPhrases, type Phrase, phraseRow } from '../syntax/vocabulary/phrases.ts';
import { entriesOf } from './entries.ts';
import { suggestion } from './fault.ts';
import { type KeyRow, type Keys, keyed, objectOf, withAll } from './keyed.ts';
import type { Condition, Range } from './own-rule.ts';
import {
  type Around,
  type Choice,
  listOf,
  made,
  numberBetween,
  offering,
  placeOf,
  type Shape,
  text,
} from './shapes.ts';

/** How the conditions of a plan's own rule are written in `inquiry.yaml`. */

interface WordInput<T extends string> {
  readonly what: (word: string) => SettingsSaid;
  readonly none: 'noKind' | 'noProperty';
  readonly words: readonly T[];
  isWord(word: string): word is T;
  choice(word: T): Choice;
}

/** One word of a list, such as a kind; the nearest is offered for one that is not in it. */
function wordOf<T extends string>({ what, none, words, isWord, choice }: WordInput<T>): Shape<T> {
  const shape = text(what(words[0] ?? ''));
  return {
    words: shape.words,
    read(node, reading) {
      const word = shape.read(node, reading);
      if (word === undefined || isWord(word)) return word;
      reading.problem(placeOf(node), { said: said(none, { word }), ...suggestion(word, words) });
      return undefined;
    },
    schema: () => ({ enum: words }),
    offers: () => ({ words: words.map(choice) }),
  };
}

const kinds: readonly string[] = allKinds;
const phrases: readonly string[] = allPhrases;
/** A kind of thing that a plan declares. */
export const kind = wordOf({
  what: (word) => said('aKind', { word }),
  none: 'noKind',
  words: allKinds,
  isWord: (word): word is Kind => kinds.includes(word),
  choice: (word) => ({ word, means: (language) => kindMeans(word, language), is: 'kind' }),
});
const isPhrase = (word: string | undefined): word is Phrase => word !== undefined && phrases.includes(word);
const phraseChoice = (word: Phrase): Choice => ({
  word,
  means: (language) => phraseMeans(word, language),
  is: 'phrase',
});
const phrase = wordOf({
  what: (word) => said('aProperty', { word }),
  none: 'noProperty',
  words: allPhrases,
  isWord: isPhrase,
  choice: phraseChoice,
});
const dated = allPhrases.filter((one) => phraseRow(one).takes.includes('date')).map(phraseChoice);
const datePhrase = offering(phrase, () => dated);
const pointed = allPhrases.filter((one) => targetKinds(phraseRow(one).takes) !== undefined).map(phraseChoice);
const pointingPhrase = offering(phrase, () => pointed);

/** The known words that the property beside a value takes, those of the plan's own among them. */
function valuesBeside({ world, beside }: Around): Choice[] {
  const property = beside.get('phrase');
  const lists = isPhrase(property) ? knownListsOf(property) : [];
  return lists.flatMap((list) =>
    [...knownValues(list, world.own)].map(([word, value]) => ({
      word,
      means: (language) => knownMeans(list, word, value, language),
    })),
  );
}

const range = {
  'at least': { means: meant('meantAtLeast'), shape: numberBetween({ least: 0 }), example: 'at least: 2' },
  'at most': { means: meant('meantAtMost'), shape: numberBetween({ least: 0 }), example: 'at most: 30' },
} as const;

const phraseKey = { means: meant('meantPhrase'), shape: phrase, example: 'phrase: voice' } as const;

const saysKeys = withAll(
  keyed(said('saysCondition'), {
    phrase: phraseKey,
    value: {
      means: meant('meantValue'),
      shape: listOf(offering(text(said('aWord')), valuesBeside)),
      example: 'value: [done, closed]',
    },
    ...range,
  }),
  'conditionLacks',
  ['phrase'],
);

const daysKeys = withAll(
  keyed(said('daysCondition'), {
    from: { means: meant('meantFromDate'), shape: datePhrase, example: 'from: on' },
    to: { means: meant('meantToDate'), shape: datePhrase, example: 'to: due' },
    ...range,
  }),
  'conditionLacks',
  ['from', 'to'],
);

/** A condition under one of a few keys: `{says: decides}`. */
function conditionOf(table: Readonly<Record<string, KeyRow<Condition>>>): Shape<Condition> {
  const names = Object.keys(table);
  const keys = { row: names };
  const words = said('aCondition', { keys });
  return {
    words,
    read(node, reading) {
      const entries = entriesOf(node, words, reading);
      const [entry, ...others] = entries ?? [];
      if (entries !== undefined && (entry === undefined || others.length > 0))
        reading.problem(placeOf(node), { said: said('oneCondition', { keys }) });
      if (entry === undefined || others.length > 0) return undefined;
      const shape = Object.hasOwn(table, entry.key) ? table[entry.key]?.shape : undefined;
      if (shape !== undefined) return shape.read(entry.value, reading);
      const hint = said('theConditions', { keys });
      const fault = { said: said('noCondition', { word: entry.key }), hint, ...suggestion(entry.key, names) };
      reading.problem(placeOf(entry.keyNode), fault);
      return undefined;
    },
    schema: (input) => ({ ...objectOf(table, input), minProperties: 1, maxProperties: 1 }),
    offers: () => ({ keys: table, single: true }),
  };
}

function rangeOf(keys: Keys<typeof range>): Range {
  const { 'at least': least, 'at most': most } = keys;
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

const saysWhole = made(
  saysKeys,
  (keys): Condition => ({
    is: 'says',
    phrase: keys.phrase,
    values: keys.value ?? [],
    count: rangeOf(keys),
  }),
);
const saysWord = made(phrase, (word): Condition => ({ is: 'says', phrase: word, values: [], count: {} }));
/** A property by itself stands for saying anything with it. */
const saysEither: Shape<Condition> = {
  words: saysKeys.words,
  read: (node, reading) => ('items' in node ? saysWhole : saysWord).read(node, reading),
  schema: (input) => ({ oneOf: [saysWord.schema(input), saysWhole.schema(input)] }),
  offers: (around) => ({ ...saysWhole.offers(around), ...saysWord.offers(around) }),
};
const says: KeyRow<Condition> = {
  means: meant('meantSays'),
  shape: saysEither,
  example: 'says: {phrase: status, value: done}',
};
const days: KeyRow<Condition> = {
  means: meant('meantDays'),
  shape: made(daysKeys, (keys): Condition => ({ is: 'days', from: keys.from, to: keys.to, count: rangeOf(keys) })),
  example: 'days: {from: on, to: due, at most: 30}',
};

const saying = {
  means: meant('meantSaying'),
  shape: listOf(conditionOf({ says, days })),
  example: 'saying: [{says: {phrase: voice, value: student}}]',
} as const;

const hasKeys = withAll(
  keyed(said('hasCondition'), {
    kind: { means: meant('meantInside'), shape: kind, example: 'kind: evidence' },
    by: { means: meant('meantBy'), shape: pointingPhrase, example: 'by: answers' },
    saying,
    ...range,
  }),
  'conditionLacks',
  ['kind'],
);
const has: KeyRow<Condition> = {
  means: meant('meantHas'),
  shape: made(
    hasKeys,
    (keys): Condition => ({
      is: 'has',
      kind: keys.kind,
      ...(keys.by === undefined ? {} : { by: keys.by }),
      saying: keys.saying ?? [],
      count: rangeOf(keys),
    }),
  ),
  example: 'has: {kind: evidence, by: answers, at least: 2}',
};

const pointsKeys = withAll(
  keyed(said('pointsCondition'), {
    phrase: { means: meant('meantPointing'), shape: pointingPhrase, example: 'phrase: with' },
    kind: { means: meant('meantPointedAt'), shape: kind, example: 'kind: role' },
    saying,
    ...range,
  }),
  'conditionLacks',
  ['phrase'],
);
const points: KeyRow<Condition> = {
  means: meant('meantPoints'),
  shape: made(
    pointsKeys,
    (keys): Condition => ({
      is: 'points',
      phrase: keys.phrase,
      ...(keys.kind === undefined ? {} : { kind: keys.kind }),
      saying: keys.saying ?? [],
      count: rangeOf(keys),
    }),
  ),
  example: 'points: {phrase: with, kind: role, at least: 2}',
};

const not: KeyRow<Condition> = {
  means: meant('meantNot'),
  shape: made(conditionOf({ says, has, points, days }), (condition): Condition => ({ is: 'not', condition })),
  example: 'not: {says: decides}',
};
/** What must hold, one condition or several. */
export const conditions = listOf(conditionOf({ says, has, points, days, not }));
