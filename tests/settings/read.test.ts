import { describe, expect, it } from 'vitest';
import { faultText } from '../../language/settings/fault.ts';
import { readSettings } from '../../language/settings/read.ts';
import { defaultSettings } from '../../language/settings/settings.ts';

const days = { means: 'Days.', least: 0, otherwise: 7 };
const rules = [
  { id: 'contract/missing' },
  { id: 'contract/one-sided', options: { days } },
  { id: 'triangulation/outsider' },
];

/** The settings of a text, which must hold no problem. */
function sound(text: string) {
  const { settings, problems } = readSettings(text, { rules });
  expect(problems).toEqual([]);
  return settings;
}

/** The problems of a text, each with the words it stands under. */
function problemsOf(text: string): (readonly [under: string, message: string, mend?: string])[] {
  return readSettings(text, { rules }).problems.map((problem) => {
    const under = text.slice(problem.start, problem.end);
    const words = faultText(problem, 'en');
    return problem.mend === undefined ? [under, words] : [under, words, problem.mend];
  });
}

function placeIn(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('sound settings', () => {
  it('may say nothing at all', () => {
    expect(sound('')).toEqual(defaultSettings);
    expect(sound('# only a comment\n')).toEqual(defaultSettings);
  });

  it('hold every key of the reference', () => {
    const text = `
title: Stockborough Equity Research Network
as-of: 2007-01-10
language: sv
time-zone: Europe/Stockholm
terms:
  autumn-1: 2026-09-01 to 2026-10-23
  höst: {from: 2026-11-02, to: 2026-12-18}
rules:
  preset: essential
  severity:
    triangulation/outsider: off
    contract/missing: warning
    network/two-voices: hint
  folders:
    ./schools/ash/: {severity: {contract/missing: 'off'}}
  options:
    contract/one-sided: {days: 14}
  own:
    network/two-voices:
      about: question
      must: [{has: {kind: evidence, at least: 2}}]
      message: Who else could tell of “{title}”?
      why: One voice tells half of it.
      examples:
        speaking: question "Why?"
        silent: 'question "Why?" { evidence "A" evidence "B" }'
reports:
  note: For the governing body only.
  small-group: 10
words:
  voice: {governor: {means: School governors.}}
  contested: rigour
  not-deficit: [school refusers]
plans: [schools/*, university]
`;
    const weighed = { 'contract/missing': 'warning', 'network/two-voices': 'hint' };
    const severities = { 'triangulation/outsider': 'off', ...weighed };
    const at = { start: text.indexOf('./schools'), end: text.indexOf(': {severity') };
    const inAsh = { preset: 'essential', severities: { ...severities, 'contract/missing': 'off' }, at };
    expect(sound(text)).toEqual({
      title: 'Stockborough Equity Research Network',
      asOf: '2007-01-10',
      language: 'sv',
      timeZone: 'Europe/Stockholm',
      terms: [
        { name: 'autumn-1', first: '2026-09-01', last: '2026-10-23' },
        { name: 'höst', first: '2026-11-02', last: '2026-12-18' },
      ],
      rules: {
        preset: 'essential',
        severities,
        folders: { 'schools/ash': inAsh },
        options: { 'contract/one-sided': { days: 14 } },
        own: [
          {
            id: 'network/two-voices',
            title: 'network/two-voices',
            severity: 'warning',
            about: 'question',
            when: [],
            must: [{ is: 'has', kind: 'evidence', saying: [], count: { least: 2 } }],
            message: 'Who else could tell of “{title}”?',
            why: 'One voice tells half of it.',
            question: 'Who else could tell of “{title}”?',
            whenNot: '',
            examples: {
              speaking: [{ plan: 'question "Why?"', place: placeIn(text, 'question "Why?"') }],
              silent: [
                {
                  plan: 'question "Why?" { evidence "A" evidence "B" }',
                  place: placeIn(text, `'question "Why?" { evidence "A" evidence "B" }'`),
                },
              ],
            },
          },
        ],
      },
      reports: { note: 'For the governing body only.', smallGroup: 10 },
      words: {
        known: { voice: [{ word: 'governor', means: 'School governors.' }] },
        contested: { added: [{ word: 'rigour' }], left: [] },
        deficit: { added: [], left: ['school refusers'] },
      },
      plans: ['schools/*', 'university'],
    });
  });

  it('keep a title of digits as words, and one plan without brackets as a list', () => {
    expect(sound('title: 2007\nplans: schools/*')).toEqual({ ...defaultSettings, title: '2007', plans: ['schools/*'] });
  });

  it('are the same with a byte order mark and Windows line ends', () => {
    expect(sound('\uFEFFtitle: A\r\nterms:\r\n  spring: 2027-01-05 to 2027-03-31\r\n')).toEqual({
      ...defaultSettings,
      title: 'A',
      terms: [{ name: 'spring', first: '2027-01-05', last: '2027-03-31' }],
    });
  });

  it('may point back at a value with an alias', () => {
    expect(sound('terms:\n  a: &a 2026-09-01 to 2026-10-23\n  b: *a').terms.map(({ first }) => first)).toEqual([
      '2026-09-01',
      '2026-09-01',
    ]);
  });

  it('take any rule where nobody said which there are', () => {
    const { settings, problems } = readSettings('rules: {severity: {my/own: hint}}');
    expect(problems).toEqual([]);
    expect(settings.rules.severities).toEqual({ 'my/own': 'hint' });
  });
});

/** A text, and the one problem in it. */
const faults: readonly (readonly [text: string, under: string, message: string, mend?: string])[] = [
  ['titel: A', 'titel', '“titel” is no setting here. Did you mean “title”?', 'title'],
  [
    'colour: red',
    'colour',
    '“colour” is no setting here. The settings here are title, as-of, language, time-zone, terms, rules, reports, words, plans.',
  ],
  ['rules: {presett: all}', 'presett', '“presett” is no setting here. Did you mean “preset”?', 'preset'],
  [
    'rules: {preset: esential}',
    'esential',
    '“esential” must be one of essential, recommended, all. Did you mean “essential”?',
    'essential',
  ],
  ['language: german', 'german', '“german” must be one of en, sv, es.'],
  [
    'rules: {severity: {contract/mising: off}}',
    'contract/mising',
    'There is no rule “contract/mising”. Did you mean “contract/missing”?',
    'contract/missing',
  ],
  [
    'rules: {severity: {weather/rain: off}}',
    'weather/rain',
    'There is no rule “weather/rain”. `inquiry rules` lists them.',
  ],
  ['rules: {severity: {contract/missing: warn}}', 'warn', '“warn” must be one of error, warning, hint, off.'],
  ['as-of: 10/1/2007', '10/1/2007', '“10/1/2007” must be a day: year, month and day, such as 2007-01-10.'],
  ['as-of: 2007', '2007', '“2007” must be a day: year, month and day, such as 2007-01-10.'],
  ['as-of: 2007-02-30', '2007-02-30', 'There is no 2007-02-30 in the calendar.'],
  ['as-of:', 'as-of', '“as-of” has no value yet. Write one after the colon, or take the line away.'],
  ['title: [a, b]', '[a, b]', 'This must be some words.'],
  [
    'time-zone: Europe/Stockhlm',
    'Europe/Stockhlm',
    'Nobody knows the time zone “Europe/Stockhlm”. Did you mean “Europe/Stockholm”?',
  ],
  ['terms: autumn', 'autumn', 'This must be the names of terms, each with its days.'],
  [
    'terms:\n  autumn-1: 2026-10-23 to 2026-09-01',
    '2026-10-23 to 2026-09-01',
    'This term ends on 2026-09-01, before it starts on 2026-10-23.',
  ],
  [
    'terms:\n  autumn-1: 2026-09-31 to 2026-10-23',
    '2026-09-31 to 2026-10-23',
    '“2026-09-31” is no day of the calendar; a day is written 2026-09-01.',
  ],
  [
    'terms:\n  autumn-1: 2026-09-01',
    '2026-09-01',
    '“2026-09-01” must be a first and a last day, such as 2026-09-01 to 2026-10-23.',
  ],
  [
    'terms:\n  autumn-1: {from: 2026-09-01}',
    '{from: 2026-09-01}',
    'This term does not say “to”. A term has a first and a last day.',
  ],
  [
    'terms:\n  autumn term: 2026-09-01 to 2026-10-23',
    'autumn term',
    '“autumn term” cannot be used as a date in a plan: a term’s name is one word that begins with a letter, such as autumn-2.',
  ],
  ['title: A\ntitle: B', 'title', '“title” is said twice here; only the first counts. Take one away.'],
  [
    'plans: ["..\\\\other"]',
    '"..\\\\other"',
    '“..\\other”: write the folders of a path with “/” between them, on every machine.',
  ],
  [
    'plans: [../other]',
    '../other',
    '“../other” leads out of this folder. Member plans stand below it, such as schools/*.',
  ],
  [
    'rules: {folders: {drafts/*: {preset: all}}}',
    'drafts/*',
    '“drafts/*” is no pattern here: it stands for one folder. Name each, or the folder that holds them all.',
  ],
  ['just words', 'just words', 'This must be settings, one a line, such as `title: Our network`.'],
  ['title: *nowhere', '*nowhere', '“*nowhere” stands for “&nowhere”, which is nowhere in this file.'],
];

describe('a fault is told once, at its place', () => {
  it.each(faults.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it('and everything else is read', () => {
    const { settings } = readSettings('title: A\nas-of: never\nlanguage: es\ntitle: B\n');
    expect(settings).toEqual({ ...defaultSettings, title: 'A', language: 'es' });
  });
});
