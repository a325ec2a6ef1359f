import { describe, expect, it } from 'vitest';
import type { Finding } from '../../language/findings/finding.ts';
import { spanishRules } from '../../language/locales/es/rules.ts';
import type { RuleTable, RuleWords } from '../../language/locales/locale.ts';
import { swedishRules } from '../../language/locales/sv/rules.ts';
import { allRules } from '../../language/rules/index.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { knownLists } from '../../language/syntax/vocabulary/known.ts';
import { knownValues } from '../../language/syntax/vocabulary/lists.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';
import { everyWord } from '../../language/syntax/words/dictionary.ts';
import { verdictOf } from '../rules/examples.ts';

/**
 * What holds for the words of the rules in every language but English. One language: `-t 'in sv'`; one category of it:
 * `-t 'in sv: voice/'`.
 */

interface Translated {
  readonly language: string;
  readonly table: RuleTable;
  /** Words that judge; the English list in the language. */
  readonly forbidden: RegExp;
  /** Quotation marks of other languages. */
  readonly foreignQuotes: RegExp;
  /** What no sentence says once its holes are filled: words that the language draws together. */
  readonly undrawn: RegExp;
  /** How a word is quoted. */
  readonly quoted: (word: string) => string;
}

const translated: readonly Translated[] = [
  {
    language: 'sv',
    table: swedishRules,
    forbidden: /(?<!\p{L})(dålig\p{L}*|underkän\p{L}*|misslyck\p{L}*|poäng\p{L}*)/iu,
    foreignQuotes: /["“«»]/,
    undrawn: /(?!)/,
    quoted: (word) => `”${word}”`,
  },
  {
    language: 'es',
    table: spanishRules,
    forbidden: /(?<!\p{L})(mal[oa]s?|fracas\p{L}*|suspens\p{L}*|fall[oó]s?|falla(?:n|r|do)?|puntuaci\p{L}*)(?!\p{L})/iu,
    foreignQuotes: /["“”]/,
    undrawn: /(?<!\p{L})(?:de|a) el(?!\p{L})/iu,
    quoted: (word) => `«${word}»`,
  },
];

const typed = new Set([...everyWord, ...knownLists.flatMap((list) => [...knownValues(list, noOwnWords).keys()])]);

function holesOf(message: string): readonly string[] {
  return [...new Set(message.match(/\{\w+\}/g))].toSorted();
}

/** The words of the plan language that a message tells people to type: they are the same in every language. */
function keywordsIn(message: string): readonly string[] {
  return [...message.matchAll(/“([^“”{}]+)”/g)].flatMap(([, word = '']) => (typed.has(word) ? [word] : []));
}

const prose = ({ title, why, question, whenNot }: RuleWords): readonly string[] => [title, why, question, whenNot];
const everything = (words: RuleWords): readonly string[] => [...prose(words), ...Object.values(words.messages)];

/** What a rule says of its own speaking examples to people who read a language. */
function saidIn(language: string, rule: Rule): readonly Finding[] {
  return rule.examples.speaking.flatMap((example) => {
    const settings = `language: ${language}\n${example.settings ?? ''}`;
    return verdictOf({ ...example, settings }, example.plan).findings.filter((finding) => finding.rule === rule.id);
  });
}

const wordsOf = ({ message, related, fixes }: Finding): readonly string[] => [
  message,
  ...related.map((one) => one.message),
  ...fixes.map((fix) => fix.title),
];

describe.each(translated)('the rules in $language', ({ table }) => {
  it('have words for every rule, and for nothing else', () => {
    expect(Object.keys(table).toSorted()).toEqual(allRules.map(({ id }) => id).toSorted());
  });
});

const eachRule = translated.flatMap((words) =>
  allRules.flatMap((rule) => {
    const own = words.table[rule.id];
    return own ? [{ ...words, rule, own, id: rule.id }] : [];
  }),
);

describe.each(eachRule)('in $language: $id', ({ language, rule, own, forbidden, foreignQuotes, undrawn, quoted }) => {
  it('has the same messages with the same holes', () => {
    const holes = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages).map(([key, message]) => [key, holesOf(message)]);
    expect(holes(own.messages)).toEqual(holes(rule.messages));
  });

  it('says what the numbers mean that a plan may set', () => {
    expect(Object.keys(own.options ?? {})).toEqual(Object.keys(rule.options ?? {}));
  });

  it('is written for partners', () => {
    expect(own.title).toMatch(/^\p{Lu}.*[^.!?]$/u);
    for (const text of [own.why, own.question, own.whenNot]) expect(text).toMatch(/^\S.*[.?]$/s);
    for (const text of everything(own)) expect(text).not.toMatch(forbidden);
    for (const text of everything(own)) expect(text).not.toMatch(foreignQuotes);
  });

  it('leaves the words that people type as they are', () => {
    const missing = Object.entries(rule.messages).flatMap(([key, message]) =>
      keywordsIn(message).filter((word) => !own.messages[key]?.includes(quoted(word))),
    );
    expect(missing).toEqual([]);
  });

  it('leaves nothing in English', () => {
    expect(prose(own).filter((text) => prose(rule).includes(text))).toEqual([]);
  });

  it('finds the same, so that what was accepted stays accepted', () => {
    const found = (findings: readonly Finding[]) => findings.map((finding) => [finding.found, finding.about]);
    expect(found(saidIn(language, rule))).toEqual(found(saidIn('en', rule)));
  });

  it('fills every hole, with the quotes and contractions of the language', () => {
    for (const words of saidIn(language, rule).flatMap(wordsOf)) {
      expect(words).not.toMatch(/\{\w+\}|undefined|^$/);
      expect(words).not.toMatch(foreignQuotes);
      expect(words).not.toMatch(undrawn);
    }
  });
});

describe('a plan in another language', () => {
  it.each([
    {
      language: 'sv',
      plan: `partnership "Lugna morgnar"
school ask "Askskolan"
university uni "Lärosätet"
contract "Samverkansavtal" { between ask, uni  notice 30 days by "Endera parten" }`,
      rule: 'contract/no-dispute-rule',
      says: [
        'Avtalet ”Samverkansavtal” anger inte hur oenighet löses. Lägg till ”disputes” och det ni har kommit överens om.',
        'Ange hur oenighet löses',
      ],
    },
    {
      language: 'es',
      plan: `partnership "Mañanas tranquilas"
school ash "Escuela del Fresno"
university uni "La universidad"
contract "Acuerdo de trabajo" { between ash, uni  notice 30 days by "Cualquiera de las partes" }`,
      rule: 'contract/no-dispute-rule',
      says: [
        'El acuerdo «Acuerdo de trabajo» no dice cómo se resuelven los desacuerdos. Añadan «disputes» y lo que hayan acordado.',
        'Decir cómo se resuelven los desacuerdos',
      ],
    },
  ])('is spoken to in $language', ({ language, plan, rule, says }) => {
    const { findings } = verdictOf({ settings: `language: ${language}\n` }, plan);
    expect(findings.filter((finding) => finding.rule === rule).flatMap(wordsOf)).toEqual(says);
  });
});
