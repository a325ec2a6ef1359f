import { allKinds, type Kind } from '../syntax/vocabulary/kinds.ts';
import { allPhrases, type Phrase } from '../syntax/vocabulary/phrases.ts';
import { type Keys, keyed, withAll } from './keyed.ts';
import type { Condition, Range } from './own-rule.ts';
import { entriesOf, listOf, made, numberBetween, placeOf, type Shape, suggestion, text } from './shapes.ts';

/** How the conditions of a plan's own rule are written in `inquiry.yaml`. */

/** One word of a list, such as a kind; the nearest is offered for one that is not in it. */
function wordOf<T extends string>(what: string, words: readonly T[], isWord: (word: string) => word is T): Shape<T> {
  const shape = text(`${what}, such as ${words[0]}`);
  return {
    words: shape.words,
    read(node, reading) {
      const word = shape.read(node, reading);
      if (word === undefined || isWord(word)) return word;
      const { words: hint, mend } = suggestion(word, words);
      reading.problem(placeOf(node), `“${word}” is no ${what} of the language.${hint}`, mend);
      return undefined;
    },
    schema: () => ({ enum: words }),
  };
}

const kinds: readonly string[] = allKinds;
const phrases: readonly string[] = allPhrases;
/** A kind of thing that a plan declares. */
export const kind = wordOf('kind', allKinds, (word): word is Kind => kinds.includes(word));
const phrase = wordOf('property', allPhrases, (word): word is Phrase => phrases.includes(word));

const range = {
  'at least': { means: 'The least that will do.', shape: numberBetween({ least: 0 }), example: 'at least: 2' },
  'at most': { means: 'The most that will do.', shape: numberBetween({ least: 0 }), example: 'at most: 30' },
} as const;

const phraseRow = { means: 'A property of the language.', shape: phrase, example: 'phrase: voice' } as const;

const saysKeys = withAll(
  keyed('a property, or `phrase` with `value`, `at least` or `at most`', {
    phrase: phraseRow,
    value: {
      means: 'One of these must be its value.',
      shape: listOf(text('a word')),
      example: 'value: [done, closed]',
    },
    ...range,
  }),
  'This condition',
  ['phrase'],
);

const daysKeys = withAll(
  keyed('`from` and `to`, two properties that hold dates, with `at least` or `at most`', {
    from: { means: 'The property with the first date.', shape: phrase, example: 'from: on' },
    to: { means: 'The property with the second date.', shape: phrase, example: 'to: due' },
    ...range,
  }),
  'This condition',
  ['from', 'to'],
);

/** A condition under one of a few keys: `{says: decides}`. */
function conditionOf(table: Readonly<Record<string, Shape<Condition>>>): Shape<Condition> {
  const names = Object.keys(table);
  const words = `a condition: ${names.join(', ')}`;
  return {
    words,
    read(node, reading) {
      const entries = entriesOf(node, words, reading);
      const [entry, ...others] = entries ?? [];
      if (entries !== undefined && (entry === undefined || others.length > 0))
        reading.problem(placeOf(node), `A condition has one of ${names.join(', ')}, and nothing else.`);
      if (entry === undefined || others.length > 0) return undefined;
      const shape = Object.hasOwn(table, entry.key) ? table[entry.key] : undefined;
      if (shape !== undefined) return shape.read(entry.value, reading);
      const { words: hint, mend } = suggestion(entry.key, names);
      reading.problem(
        placeOf(entry.keyNode),
        `“${entry.key}” is no condition.${hint || ` There are ${names.join(', ')}.`}`,
        mend,
      );
      return undefined;
    },
    schema: (input) => ({
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: Object.fromEntries(Object.entries(table).map(([name, shape]) => [name, shape.schema(input)])),
    }),
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
const says: Shape<Condition> = {
  words: saysKeys.words,
  read: (node, reading) => ('items' in node ? saysWhole : saysWord).read(node, reading),
  schema: (input) => ({ oneOf: [saysWord.schema(input), saysWhole.schema(input)] }),
};
const days = made(daysKeys, (keys): Condition => ({ is: 'days', from: keys.from, to: keys.to, count: rangeOf(keys) }));

const saying = {
  means: 'What these must say in turn.',
  shape: listOf(conditionOf({ says, days })),
  example: 'saying: [{says: {phrase: voice, value: student}}]',
} as const;

const hasKeys = withAll(
  keyed('`kind`, with `by`, `saying`, `at least` or `at most`', {
    kind: { means: 'What must stand inside it or point at it.', shape: kind, example: 'kind: evidence' },
    by: { means: 'Only what points at it with this property.', shape: phrase, example: 'by: answers' },
    saying,
    ...range,
  }),
  'This condition',
  ['kind'],
);
const has = made(
  hasKeys,
  (keys): Condition => ({
    is: 'has',
    kind: keys.kind,
    ...(keys.by === undefined ? {} : { by: keys.by }),
    saying: keys.saying ?? [],
    count: rangeOf(keys),
  }),
);

const pointsKeys = withAll(
  keyed('`phrase`, with `kind`, `saying`, `at least` or `at most`', {
    phrase: { means: 'The property that points.', shape: phrase, example: 'phrase: with' },
    kind: { means: 'What it must point at.', shape: kind, example: 'kind: role' },
    saying,
    ...range,
  }),
  'This condition',
  ['phrase'],
);
const points = made(
  pointsKeys,
  (keys): Condition => ({
    is: 'points',
    phrase: keys.phrase,
    ...(keys.kind === undefined ? {} : { kind: keys.kind }),
    saying: keys.saying ?? [],
    count: rangeOf(keys),
  }),
);

const not = made(conditionOf({ says, has, points, days }), (condition): Condition => ({ is: 'not', condition }));
/** What must hold, one condition or several. */
export const conditions = listOf(conditionOf({ says, has, points, days, not }));
