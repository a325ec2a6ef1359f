import { describe, expect, it } from 'vitest';
import { gapLabel, knownWordFor, labelOf, markLabel, namesOf, phaseLabels } from '../../language/locales/labels.ts';
import { knownLists } from '../../language/syntax/vocabulary/known.ts';
import { knownValues } from '../../language/syntax/vocabulary/lists.ts';
import { noOwnWords, type OwnWords } from '../../language/syntax/vocabulary/own.ts';
import { languages } from '../../language/text/languages.ts';
import { foldedText } from '../../language/text/words-in.ts';

describe.each(knownLists)('the list %s', (list) => {
  const words = [...knownValues(list, noOwnWords).keys()];

  it.each(languages)('calls no two of its values the same in %s', (language) => {
    const names = words.flatMap((word) => namesOf(list, word, language, noOwnWords)).map(foldedText);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('means one value by a name, in whatever language it is typed', () => {
    const typed = words.flatMap((word) =>
      languages.flatMap((language) => namesOf(list, word, language, noOwnWords).map((name) => ({ name, word }))),
    );
    expect(typed.filter(({ name, word }) => knownWordFor(list, name, noOwnWords) !== word)).toEqual([]);
  });

  it.each(languages)('has a label in %s for each of its values', (language) => {
    expect(words.filter((word) => labelOf(list, word, language, noOwnWords).trim() === '')).toEqual([]);
  });
});

describe('a label', () => {
  it('is in the language of the reader', () => {
    expect(languages.map((language) => labelOf('method', 'interview', language, noOwnWords))).toEqual([
      'interview',
      'intervju',
      'entrevista',
    ]);
    expect(languages.map((language) => labelOf('voice', 'support-staff', language, noOwnWords))).toEqual([
      'support staff',
      'stödpersonal',
      'personal de apoyo',
    ]);
    expect(languages.map((language) => markLabel('tentative', language))).toEqual([
      'tentative',
      'preliminärt',
      'provisional',
    ]);
    expect(languages.map((language) => gapLabel('not stated', language))).toEqual([
      'not stated',
      'inte angivet',
      'no consta',
    ]);
  });

  it('of a word that nobody knows is the word', () => {
    expect(labelOf('method', 'séance', 'sv', noOwnWords)).toBe('séance');
  });

  it('of a model is followed by as many phases as the model has', () => {
    for (const [model, { phases }] of knownValues('model', noOwnWords))
      expect(languages.map((language) => phaseLabels(model, language)?.length)).toEqual(
        languages.map(() => phases?.length),
      );
  });
});

describe('the known word for a text', () => {
  it.each([
    ['voice', 'pupils', 'student'],
    ['voice', 'Elever', 'student'],
    ['voice', 'Support staff', 'support-staff'],
    ['voice', 'föräldrar', 'family'],
    ['voice', 'fo\u0308ra\u0308ldrar', 'family'],
    ['method', 'enkät', 'questionnaire'],
    ['method', 'encuesta', 'survey'],
    ['method', 'Focus groups', 'focus-group'],
    ['method', 'interview', 'interview'],
    ['level', 'klassrum', 'classroom'],
    ['method', 'overheard', undefined],
    ['method', 'pupils', undefined],
    ['voice', 'constructor', undefined],
  ] as const)('%s %s is %s', (list, text, word) => {
    expect(knownWordFor(list, text, noOwnWords)).toBe(word);
  });

  const own: OwnWords = {
    ...noOwnWords,
    known: {
      voice: [
        {
          word: 'governor',
          means: 'School governors.',
          label: { sv: 'styrelseledamot' },
          also: ['governors', 'pupils'],
        },
      ],
    },
  };

  it('may be one of the plan’s own, but takes no name from a shipped one', () => {
    expect(['governors', 'styrelseledamot', 'pupils'].map((text) => knownWordFor('voice', text, own))).toEqual([
      'governor',
      'governor',
      'student',
    ]);
    expect(languages.map((language) => labelOf('voice', 'governor', language, own))).toEqual([
      'governor',
      'styrelseledamot',
      'governor',
    ]);
  });
});
