import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishCommands } from '../../language/locales/en/command-words.ts';
import { englishEditors } from '../../language/locales/en/editor-words.ts';
import { englishHelp } from '../../language/locales/en/help-words.ts';
import { englishHosts } from '../../language/locales/en/host-words.ts';
import { englishSettings } from '../../language/locales/en/settings-words.ts';
import { spanishHosts } from '../../language/locales/es/host-words.ts';
import { spanishSettings } from '../../language/locales/es/settings-words.ts';
import { spanishSkeletons } from '../../language/locales/es/skeleton-words.ts';
import { hostVoice } from '../../language/locales/hosts.ts';
import { gapMeans, kindMeans, knownMeans, markMeans, phraseMeans } from '../../language/locales/meanings.ts';
import { newPlanWords } from '../../language/locales/new-plan.ts';
import { swedishHosts } from '../../language/locales/sv/host-words.ts';
import { swedishSettings } from '../../language/locales/sv/settings-words.ts';
import { swedishSkeletons } from '../../language/locales/sv/skeleton-words.ts';
import { faultText } from '../../language/settings/fault.ts';
import { readSettings } from '../../language/settings/read.ts';
import { allKinds } from '../../language/syntax/vocabulary/kinds.ts';
import { knownLists } from '../../language/syntax/vocabulary/known.ts';
import { knownValues } from '../../language/syntax/vocabulary/lists.ts';
import { allGaps, allMarks } from '../../language/syntax/vocabulary/marks.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';
import { allPhrases } from '../../language/syntax/vocabulary/phrases.ts';
import type { Language } from '../../language/text/languages.ts';

/** What is said around the findings, and of `inquiry.yaml`: that none is forgotten is seen to by the types. */

type Table = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
interface Frame {
  readonly about: string;
  readonly language: string;
  readonly english: Table;
  readonly table: Table;
  readonly foreignQuotes: RegExp;
  /** Keys of words that are the same in both languages. */
  readonly same: readonly string[];
}

const meantIn = (language: Language): Table => ({
  ...Object.fromEntries(allKinds.map((kind) => [`kind ${kind}`, kindMeans(kind, language)])),
  ...Object.fromEntries(allPhrases.map((phrase) => [`phrase ${phrase}`, phraseMeans(phrase, language)])),
  ...Object.fromEntries(allMarks.map((mark) => [`mark ${mark}`, markMeans(mark, language)])),
  ...Object.fromEntries(allGaps.map((gap) => [`gap ${gap}`, gapMeans(gap, language)])),
  ...Object.fromEntries(
    knownLists.flatMap((list) =>
      [...knownValues(list, noOwnWords)].map(([word, value]) => [
        `${list} ${word}`,
        knownMeans(list, word, value, language),
      ]),
    ),
  ),
});

/** What is said in English is also the key under which it is said in another language. */
const alike = (table: Table): Table => Object.fromEntries(Object.keys(table).map((words) => [words, words]));
const skeletonWords = { sv: swedishSkeletons, es: spanishSkeletons };

const swedishQuotes = /["“«»]/;
const spanishQuotes = /["“”]/;

const frames: readonly Frame[] = [
  ...(['sv', 'es'] as const).flatMap((language): Frame[] => {
    const foreignQuotes = language === 'sv' ? swedishQuotes : spanishQuotes;
    const common = { language, foreignQuotes, same: [] };
    return [
      {
        ...common,
        about: 'skeletons',
        english: alike(skeletonWords[language].gaps),
        table: skeletonWords[language].gaps,
        same: language === 'es' ? ['roles'] : [],
      },
      {
        ...common,
        about: 'gaps of fixes',
        english: alike(skeletonWords[language].fixes),
        table: skeletonWords[language].fixes,
      },
      {
        ...common,
        about: 'kind groups',
        english: alike(skeletonWords[language].groups),
        table: skeletonWords[language].groups,
      },
      { ...common, about: 'new plans', english: newPlanWords.en, table: newPlanWords[language] },
      { ...common, about: 'vocabulary', english: meantIn('en'), table: meantIn(language) },
    ];
  }),
  {
    about: 'hosts',
    language: 'sv',
    english: englishHosts,
    table: swedishHosts,
    foreignQuotes: swedishQuotes,
    same: [
      'standardInput',
      'argId',
      'argRevision',
      'argProgram',
      'helpChoices',
      'pageExample',
      'plans',
      'seconds',
      'heard',
    ],
  },
  {
    about: 'hosts',
    language: 'es',
    english: englishHosts,
    table: spanishHosts,
    foreignQuotes: spanishQuotes,
    same: ['argId', 'helpChoices', 'pageExample', 'error', 'errors', 'plans', 'seconds', 'heard'],
  },
  {
    about: 'settings',
    language: 'sv',
    english: englishSettings,
    table: swedishSettings,
    foreignQuotes: swedishQuotes,
    same: [],
  },
  {
    about: 'settings',
    language: 'es',
    english: englishSettings,
    table: spanishSettings,
    foreignQuotes: spanishQuotes,
    same: [],
  },
];

/** What can be copied into a plan, which keeps the quotes of the language. */
const withoutTyped = (text: string): string => text.replaceAll(/`[^`]*`/g, '');

const textsOf = (words: Table[string] | undefined): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {});
const holesOf = (words: Table[string] | undefined): readonly string[] =>
  [...new Set(textsOf(words).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted();
/** What people type, which is the same in every language. */
const typedIn = (words: Table[string] | undefined): readonly string[] =>
  textsOf(words)
    .flatMap((text) => text.match(/`[a-z -]+`/g) ?? [])
    .toSorted();

describe.each(frames)('the words of the $about in $language', ({ english, table, foreignQuotes, same }) => {
  const keys = Object.keys(english);

  it('have the same holes and the same words to type', () => {
    const told = (of: Table) => keys.map((key) => [key, holesOf(of[key]), typedIn(of[key])]);
    expect(told(table)).toEqual(told(english));
  });

  it('leave nothing in English, and quote as the language does', () => {
    const kept = keys.filter((key) => {
      const words = textsOf(english[key]);
      const isTypedAlone = words.every((text) => text.replaceAll(/`[^`]*`|and|,/g, '').trim() === '');
      return !isTypedAlone && textsOf(table[key]).some((text) => words.includes(text));
    });
    expect(kept).toEqual(same);
    expect(keys.flatMap((key) => textsOf(table[key])).filter((text) => foreignQuotes.test(withoutTyped(text)))).toEqual(
      [],
    );
  });
});

describe('the words of the hosts', () => {
  it('stand in several files, and no file takes a word from another', () => {
    const files = [englishCommands, englishHelp, englishEditors].flatMap((file) => Object.keys(file));
    const own = readFileSync(new URL('../../language/locales/en/host-words.ts', import.meta.url), 'utf8');
    expect(files.filter((key, at) => files.indexOf(key) !== at || own.includes(`\n  ${key}:`))).toEqual([]);
  });
});

describe('what is said of one setting', () => {
  const problems = readSettings('rules: {presett: all}\nlanguage: german\n').problems;

  it.each([
    ['en', ['“presett” is no setting here. Did you mean “preset”?', '“german” must be one of en, sv, es.']],
    ['sv', ['”presett” är ingen inställning här. Menas ”preset”?', '”german” ska vara något av en, sv, es.']],
    [
      'es',
      [
        '«presett» no es un ajuste de este lugar. ¿Querían decir «preset»?',
        '«german» debe ser una de estas palabras: en, sv, es.',
      ],
    ],
  ] as const)('in %s', (language, told) => {
    expect(problems.map((problem) => faultText(problem, language))).toEqual(told);
  });
});

describe('what a host counts', () => {
  it('is one or many', () => {
    const counts = [1, 2].map((count) => hostVoice('sv')('openPoints', { count }));
    expect(counts).toEqual(['1 öppen punkt', '2 öppna punkter']);
  });
});
