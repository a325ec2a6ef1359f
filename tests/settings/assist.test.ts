import { describe, expect, it } from 'vitest';
import { completionsIn, hoverIn } from '../../language/settings/assist.ts';
import type { World } from '../../language/settings/shapes.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';

const world: World = {
  rules: [
    { id: 'contract/missing', title: 'No contract' },
    {
      id: 'consistency/numbers-disagree',
      title: 'Numbers that disagree',
      options: { roughly: { means: 'How far off, in per cent.', least: 0, most: 100, otherwise: 5 } },
    },
  ],
  own: { ...noOwnWords, known: { status: [{ word: 'paused', means: 'Waiting for something.' }] } },
};

/** What is offered at the `|` of a text, in order. */
function offered(text: string): string[] {
  return completionsIn(text.replace('|', ''), text.indexOf('|'), world).items.map(({ label }) => label);
}

/** The text as it is once an item is taken at the `|`. */
function taken(text: string, label: string): string {
  const plain = text.replace('|', '');
  const { start, end, items } = completionsIn(plain, text.indexOf('|'), world);
  const item = items.find((one) => one.label === label);
  return `${plain.slice(0, start)}${item?.text}${plain.slice(end)}`;
}

const top = ['title', 'as-of', 'language', 'time-zone', 'terms', 'rules', 'reports', 'words', 'plans'];

describe('keys', () => {
  it('are offered in an empty file', () => {
    expect(offered('|')).toEqual(top);
  });

  it.each([
    ['title: Ours\n|', ['as-of', 'language', 'time-zone', 'terms', 'rules', 'reports', 'words', 'plans']],
    ['title: Ours\n|\nlanguage: sv\n', ['as-of', 'time-zone', 'terms', 'rules', 'reports', 'words', 'plans']],
    ['rules:\n  preset: all\n  |', ['severity', 'folders', 'options', 'own']],
    ['rules:\n  |\n  preset: all\n', ['severity', 'folders', 'options', 'own']],
    ['rules:\r\n  |\r\n  preset: all\r\n', ['severity', 'folders', 'options', 'own']],
    ['title: "Ours\r\nrules:\r\n  folders:\r\n    drafts:\r\n      |', ['preset', 'severity']],
    ['rules:\n  sev|\ntitle: Ours\n', ['preset', 'severity', 'folders', 'options', 'own']],
    ['rules: {preset: all, |}', ['severity', 'folders', 'options', 'own']],
    ['rules: {preset: all, |\ntitle: Ours\n', ['severity', 'folders', 'options', 'own']],
    ['rules:\n  folders:\n    drafts:\n      |\n    ash:\n      preset: all\n', ['preset', 'severity']],
    ['rules: {options: {consistency/numbers-disagree: {|}}}', ['roughly']],
    ['rules:\n  severity:\n    contract/missing: off\n    |', ['consistency/numbers-disagree']],
    ['terms:\n  autumn: |', ['from', 'to']],
    ['words: {method: {walk: {|}}}', ['means', 'data', 'label', 'also']],
    ['words: {contested: [{word: rigour, |}]}', ['also', 'instead', 'language']],
  ])('%j', (text, keys) => {
    expect(offered(text)).toEqual(keys);
  });

  it('stand before the others where the map is not whole without them', () => {
    const rule = 'rules:\n  own:\n    network/notes-kept:\n      ';
    const [needed, rest] = [
      ['about', 'must', 'message', 'why', 'examples'],
      ['title', 'when', 'question', 'when not', 'severity'],
    ];
    expect(offered(`${rule}|`)).toEqual([...needed, ...rest]);
    expect(offered(`${rule}about: meeting\n      mu|`)).toEqual([...needed.slice(1), ...rest]);
  });

  it('of which a condition has one', () => {
    const must = 'rules: {own: {a/b: {must: ';
    expect(offered(`${must}[{|}]}}}`)).toEqual(['says', 'has', 'points', 'days', 'not']);
    expect(offered(`${must}[{says: decides, |}]}}}`)).toEqual([]);
    expect(offered(`${must}[{has: {kind: role, |`)).toEqual(['by', 'saying', 'at least', 'at most']);
  });
});

describe('values', () => {
  it.each([
    ['language: |', ['en', 'sv', 'es']],
    ['language:|', ['en', 'sv', 'es']],
    ['language: "|"', ['en', 'sv', 'es']],
    ['language: s| # ours\n', ['en', 'sv', 'es']],
    ['rules:\n  preset: |\n  severity: {}\n', ['essential', 'recommended', 'all']],
    ['rules: {severity: {contract/missing: |', ['error', 'warning', 'hint', 'off']],
    ['words: {level: {trust: {side: |}}}', ['within-school', 'between-schools', 'beyond-school']],
    ['rules: {own: {a/b: {when: [{days: {from: o|', expect.arrayContaining(['on', 'due'])],
  ])('%j', (text, words) => {
    expect(offered(text)).toEqual(words);
  });

  it('are time zones, kinds, properties, and shipped terms', () => {
    expect(offered('time-zone: Europe/St|')).toContain('Europe/Stockholm');
    expect(offered('rules: {own: {a/b: {about: |')).toContain('meeting');
    expect(offered('rules:\n  own:\n    a/b:\n      must:\n        - says: |')).toContain('decides');
    expect(offered('words: {not-deficit: [|]}')).toContain('hard to reach');
  });

  it('go by the property that stands beside them, and know the plan’s own words', () => {
    const statuses = expect.arrayContaining(['done', 'paused']);
    expect(offered('rules: {own: {a/b: {when: [{says: {phrase: status, value: [do|')).toEqual(statuses);
    expect(offered('rules: {own: {a/b: {when: [{says: {value: |, phrase: status}}]}}}')).toEqual(statuses);
    expect(offered('rules: {own: {a/b: {when: [{says: {phrase: message, value: |')).toEqual([]);
  });
});

describe('nothing is offered', () => {
  it.each([
    'title: |',
    'title: Our net|',
    'title: Ours, la|',
    'title: "Our |"',
    '# lan|',
    'language: sv # |',
    'language: sv # ours, |',
    'rules:\n  own:\n    a/b:\n      message: Who could not\n        com|',
    'rules:\n  own:\n    a/b:\n      examples:\n        speaking: >\n          meeting "Forum" { sta|',
    'unheard-of:\n  |',
    'title: Ours\nreports:\n  note: |',
  ])('at %j', (text) => {
    expect(offered(text)).toEqual([]);
  });
});

describe('text that is broken elsewhere', () => {
  it.each([
    ['title: "Ours\nrules:\n  severity:\n    contract/missing: |', ['error', 'warning', 'hint', 'off']],
    [
      'title: "Ours\nrules:\n  own:\n    a/b:\n      when:\n      - says: x\n      - h|',
      ['says', 'has', 'points', 'days', 'not'],
    ],
    ['title: }\nrules:\n  |', ['preset', 'severity', 'folders', 'options', 'own']],
    ['plans: [schools/*\nrules:\n  preset: |', ['essential', 'recommended', 'all']],
  ])('%j', (text, labels) => {
    expect(offered(text)).toEqual(labels);
  });
});

describe('what is written', () => {
  it.each([
    ['ti|', 'title', 'title: '],
    ['ti|: Ours', 'title', 'title: Ours'],
    ['|', 'rules', 'rules:\n  '],
    ['|', 'plans', 'plans: [$1]'],
    ['rules: |', 'preset', 'rules: \n  preset: '],
    ['rules: {|}', 'severity', 'rules: {severity: {$1}}'],
    ['rules:\n  |', 'own', 'rules:\n  own:\n    '],
    ['language:|', 'sv', 'language: sv'],
    ['language: e|n', 'sv', 'language: sv'],
    ['language: "|"', 'sv', 'language: "sv"'],
    ['terms:\n  |', 'autumn-1', 'terms:\n  autumn-1: '],
    ['words:\n  not-contested:\n    |', 'diversity', 'words:\n  not-contested:\n    - diversity'],
    ['words:\n  not-contested: |', 'diversity', 'words:\n  not-contested: diversity'],
  ])('%j and %s', (text, label, written) => {
    expect(taken(text, label)).toBe(written);
  });

  it('is the skeleton of what a map cannot do without', () => {
    expect(taken('words:\n  method:\n    |', 'walking-interview')).toBe(
      'words:\n  method:\n    walking-interview:\n      means: $1\n      data: $2',
    );
    expect(taken('words: {method: {|}}', 'walking-interview')).toBe(
      'words: {method: {walking-interview: {means: $1, data: $2}}}',
    );
    expect(taken('rules:\n  own:\n    |', 'network/notes-kept')).toBe(
      [
        'rules:\n  own:\n    network/notes-kept:',
        'about: $1\n      must:\n        - $2\n      message: $3\n      why: $4',
        'examples:\n        speaking: $5\n        silent: $6',
      ].join('\n      '),
    );
  });

  it('begins a list where one is due', () => {
    const rule = 'rules:\n  own:\n    a/b:\n      must:';
    expect(taken(`${rule}\n        |`, 'has')).toBe(`${rule}\n        - has:\n            kind: `);
    expect(taken(`${rule}\n        - |`, 'has')).toBe(`${rule}\n        - has:\n            kind: `);
    expect(taken(`${rule} |`, 'says')).toBe(`${rule} \n        - says: `);
    expect(taken(`${rule} [|]`, 'has')).toBe(`${rule} [{has: {kind: $1}}]`);
  });
});

describe('the hover', () => {
  /** The word at the `|` and what is told of it. */
  function told(text: string): unknown[] {
    const plain = text.replace('|', '');
    const found = hoverIn(plain, text.indexOf('|'), world);
    if (found === undefined) return [];
    const { start, end, about } = found;
    const means = about.type === 'key' ? about.help.means : about.choice.means;
    return [plain.slice(start, end), about.type, means?.('en')];
  }

  it.each([
    ['lang|uage: sv', ['language', 'key', expect.stringMatching(/^The language of the critical friend/)]],
    ['language: s|v', ['sv', 'word', 'Swedish.']],
    ['rules: {severity: {contract/mis|sing: off}}', ['contract/missing', 'key', 'No contract']],
    [
      'rules: {options: {consistency/numbers-disagree: {rough|ly: 3}}}',
      ['roughly', 'key', 'How far off, in per cent.'],
    ],
    ['terms: {aut|umn: 2026-09-01 to 2026-10-23}', ['autumn', 'key', expect.stringMatching(/^A school term/)]],
    ['rules: {own: {a/b: {must: [{points: {phrase: with, ki|nd: role}}]}}}', ['kind', 'key', 'What it must point at.']],
    [
      'rules: {own: {a/b: {when: [{says: {phrase: status, value: pau|sed}}]}}}',
      ['paused', 'word', 'Waiting for something.'],
    ],
    ['unheard: o|f', []],
    ['title: Our net|work', []],
    ['rules: |', []],
  ])('%j', (text, words) => {
    expect(told(text)).toEqual(words);
  });
});
