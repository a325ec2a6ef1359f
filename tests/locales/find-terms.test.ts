import { describe, expect, it } from 'vitest';
import { findTerms, type TermSettings } from '../../language/locales/find-terms.ts';
import type { TermList } from '../../language/locales/term.ts';
import { noOwnWords, type OwnWording } from '../../language/syntax/vocabulary/own.ts';
import type { Language } from '../../language/text/languages.ts';

const shipped: TermSettings = { language: 'en', words: noOwnWords };
const own = (list: TermList, wording: Partial<OwnWording>, language: Language = 'en'): TermSettings => ({
  language,
  words: { ...noOwnWords, [list]: { added: [], left: [], ...wording } },
});

/** What was written of each term, what it is called, and what to say instead. */
const told = (text: string, list: TermList, settings = shipped): string[] =>
  findTerms(text, list, settings).map(({ start, end, term, instead }) =>
    [text.slice(start, end), term, instead].filter((one) => one !== undefined).join(' → '),
  );

describe('contested terms', () => {
  it.each([
    ['What does equity ask of us?', ['equity → equity']],
    ['EQUITY and a more equitable start', ['EQUITY → equity', 'equitable → equity']],
    ['Inclusion, raised standards: what is meant?', ['Inclusion → inclusion', 'raised standards → raising standards']],
    ['Close the\n  gap', ['Close the\n  gap → closing the gap']],
    ['Equity’s cost', ['Equity → equity']],
    ['Hur blir undervisningen likvärdig?', ['likvärdig → likvärdighet']],
    ['¿Qué es la inclusión aquí?', ['inclusión → inclusión']],
    ['¿Qué es la inclusio\u0301n aquí?', ['inclusio\u0301n → inclusión']],
  ])('%j', (text, expected) => {
    expect(told(text, 'contested')).toEqual(expected);
  });

  it.each([
    'Equity-minded and pay-equity',
    'Inequity',
    'raising, standards',
    'Does Inclusive Inquiry suit us?',
    'The disadvantages of rows',
    'Una duda: las ventajas y desventajas',
    'inkluderar',
  ])('none in %j', (text) => {
    expect(told(text, 'contested')).toEqual([]);
  });
});

describe('deficit wording', () => {
  it.each([
    ['Hard-to-reach families', ['Hard-to-reach → hard to reach → whom we have not reached yet']],
    ['hard to‑reach', ['hard to‑reach → hard to reach → whom we have not reached yet']],
    ['Low-ability readers', ['Low-ability → low-ability → for whom teaching has not worked yet']],
    [
      "Parents who don't care",
      ["Parents who don't care → uninterested parents → parents whom school has not invited in yet"],
    ],
    ['De svaga eleverna', ['svaga eleverna → svag elev → elever som behöver andra vägar in']],
    ['Alumnado desmotivado', ['desmotivado → desmotivado → a quien la clase aún no da motivos para participar']],
  ])('%j', (text, expected) => {
    expect(told(text, 'deficit')).toEqual(expected);
  });

  it.each([
    'A weak link between lessons',
    'Students at risk of exclusion',
    'The difficult step',
    'Not unmotivated-looking',
    'Abrimos una lata',
  ])('none in %j', (text) => {
    expect(told(text, 'deficit')).toEqual([]);
  });
});

describe('the words of a plan', () => {
  it('are looked for beside the shipped ones', () => {
    const added = [{ word: 'rigour', also: ['rigorous'] }];
    expect(told('Rigorous equity', 'contested', own('contested', { added }))).toEqual([
      'Rigorous → rigour',
      'equity → equity',
    ]);
  });

  it('stand in place of a shipped one', () => {
    const added = [{ word: 'hard to reach', instead: 'who live far away' }];
    expect(told('hard to reach', 'deficit', own('deficit', { added }))).toEqual([
      'hard to reach → hard to reach → who live far away',
    ]);
  });

  it('count in plans of their own language', () => {
    const added = [{ word: 'kvalitet', language: 'sv' as const }];
    expect(told('kvalitet', 'contested', own('contested', { added }, 'sv'))).toEqual(['kvalitet → kvalitet']);
    expect(told('kvalitet', 'contested', own('contested', { added }))).toEqual([]);
  });

  it('take a shipped one out, with all its forms', () => {
    expect(told('equity, equitable, inclusion', 'contested', own('contested', { left: ['Equitable'] }))).toEqual([
      'inclusion → inclusion',
    ]);
  });
});
