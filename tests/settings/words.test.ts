import { describe, expect, it } from 'vitest';
import { faultText } from '../../language/settings/fault.ts';
import { file } from '../../language/settings/keys.ts';
import { readSettings } from '../../language/settings/read.ts';
import { words } from '../../language/settings/words.ts';

/** What is read of a text, and the problems in it, each with the words it stands under. */
function read(text: string) {
  const { settings, problems } = readSettings(text);
  return {
    words: settings.words,
    problems: problems.map((problem) =>
      [text.slice(problem.start, problem.end), faultText(problem, 'en'), problem.mend].filter(Boolean),
    ),
  };
}

describe('words of one’s own', () => {
  it('are known words of any list, with what checks go by', () => {
    const text = `
words:
  method:
    walking-interview: {means: Two walk and talk., data: qualitative, label: {sv: gåintervju}, also: [walk and talk]}
  voice: {governor: {means: School governors.}}
  level: {trust: {means: A trust of schools., side: between-schools}}
  model: {three-steps: {means: Our own., phases: [look, try, tell]}}
`;
    expect(read(text)).toMatchObject({
      problems: [],
      words: {
        known: {
          method: [
            {
              word: 'walking-interview',
              means: 'Two walk and talk.',
              data: 'qualitative',
              label: { sv: 'gåintervju' },
              also: ['walk and talk'],
            },
          ],
          voice: [{ word: 'governor', means: 'School governors.' }],
          level: [{ word: 'trust', means: 'A trust of schools.', side: 'between-schools' }],
          model: [{ word: 'three-steps', means: 'Our own.', phases: ['look', 'try', 'tell'] }],
        },
      },
    });
  });

  it('are terms to look for, and shipped ones to leave out', () => {
    const text = `
words:
  contested: [excellence, {word: bildning, also: [bildningen], language: sv}]
  deficit: [{word: hard cases, instead: whom we have not understood yet}]
  not-contested: [equitable]
  not-deficit: hard-to-reach
`;
    expect(read(text)).toEqual({
      problems: [],
      words: {
        known: {},
        contested: {
          added: [{ word: 'excellence' }, { word: 'bildning', also: ['bildningen'], language: 'sv' }],
          left: ['equitable'],
        },
        deficit: {
          added: [{ word: 'hard cases', instead: 'whom we have not understood yet' }],
          left: ['hard-to-reach'],
        },
      },
    });
  });

  it.each([
    [
      'words: {vioce: {governor: {means: A.}}}',
      ['vioce', '“vioce” is no setting here. Did you mean “voice”?', 'voice'],
    ],
    ['words: {voice: {governor: {}}}', ['{}', 'This word does not say “means”: what it is, in a sentence.']],
    [
      'words: {method: {walk: {means: A walk.}}}',
      [
        '{means: A walk.}',
        'This word does not say “data”: quantitative or qualitative, which checks of methods go by.',
      ],
    ],
    [
      'words: {level: {trust: {means: Schools., side: between}}}',
      ['between', '“between” must be one of within-school, between-schools, beyond-school.'],
    ],
    [
      'words: {voice: {teacher: {means: Mine.}}}',
      ['teacher', '“teacher” is a known word already and keeps its meaning. Take it away, or call yours another.'],
    ],
    [
      'words: {method: {walking interview: {means: A., data: qualitative}}}',
      [
        'walking interview',
        '“walking interview” cannot be typed in a plan, where a known word is one word that begins with a letter, such as walking-interview.',
        'walking-interview',
      ],
    ],
    ['words: {contested: [{instead: other}]}', ['{instead: other}', 'This term does not say its “word”.']],
    [
      'words: {not-contested: [inclusoin]}',
      ['inclusoin', '“inclusoin” is not looked for anyway. Did you mean “inclusion” or “inclusión”?'],
    ],
    ['words: {voice: governor}', ['governor', 'This must be words of your own, each with what it `means`.']],
  ])('%s', (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  it('that cannot be read are left out, and the others count', () => {
    const { words: own } = read(
      'words: {voice: {governor: {}, cook: {means: Kitchen staff.}}, contested: [{also: a}, b]}',
    );
    expect(own).toMatchObject({
      known: { voice: [{ word: 'cook', means: 'Kitchen staff.' }] },
      contested: { added: [{ word: 'b' }] },
    });
  });

  it.each(Object.entries(words.table))('has an example for %s that can be read', (_list, { example }) => {
    const text = `words:\n${example.replaceAll(/^/gm, '  ')}`;
    expect(read(text).problems).toEqual([]);
    expect(JSON.stringify(readSettings(text).settings)).not.toBe(JSON.stringify(readSettings('').settings));
  });

  it('stand in the schema, with what each word must say', () => {
    expect(file.table.words.shape.schema({ rules: [] })).toMatchObject({
      properties: {
        voice: { additionalProperties: { required: ['means'] } },
        method: {
          additionalProperties: {
            required: ['means', 'data'],
            properties: { data: { enum: ['quantitative', 'qualitative'] } },
          },
        },
      },
    });
  });
});
