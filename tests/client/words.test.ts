import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../client/words/index.ts';
import { pageWordsIn } from '../../client/words/page.ts';

/**
 * What the extension says in the language of the editor. That no word is forgotten and that each takes what its English
 * takes is seen to by the types, but for what `package.json` says.
 */

const manifest = readFileSync('package.json', 'utf8');
const saidIn = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`package.nls${language === 'en' ? '' : `.${language}`}.json`, 'utf8'));

type Texts = Readonly<Record<string, unknown>>;

/** A word as a reader sees it; what takes something is given signs that stand for it. */
function shown(text: unknown): string {
  return typeof text === 'function' ? String(text('{0}', '{1}')) : String(text);
}

const tables = (language: string): readonly (readonly [what: string, texts: Texts])[] => [
  ['the extension', wordsIn(language)],
  ['the page of the preview', pageWordsIn(language)],
  ['package.json', saidIn(language)],
];

/** Names, which are the same in every language. */
const names = new Set(['PDF', 'Markdown', 'JSON']);

describe.each([
  ['sv', /["“«»]/],
  ['es', /["“”]/],
] as const)('in %s', (language, foreignQuotes) => {
  it.each(tables(language).map(([what, texts], at) => ({ what, texts, english: tables('en')[at]?.[1] ?? {} })))(
    '$what leaves nothing in English, forgets nothing it is given and quotes as the language does',
    ({ texts, english }) => {
      const keys = Object.keys(english);
      expect(Object.keys(texts)).toEqual(keys);
      const kept = keys.map((key) => shown(texts[key])).filter((text, at) => text === shown(english[keys[at] ?? '']));
      expect(kept.filter((text) => !names.has(text))).toEqual([]);
      const holes = (of: Texts) => keys.map((key) => [key, [...new Set(shown(of[key]).match(/\{\d\}/g))].toSorted()]);
      expect(holes(texts)).toEqual(holes(english));
      expect(keys.map((key) => shown(texts[key])).filter((text) => foreignQuotes.test(text))).toEqual([]);
    },
  );

  it('leads where the English leads', () => {
    const links = (text = ''): readonly string[] => text.match(/\(command:[^)]*\)/g) ?? [];
    const english = Object.entries(saidIn('en')).map(([key, text]) => [key, links(text)]);
    expect(Object.entries(saidIn(language)).map(([key, text]) => [key, links(text)])).toEqual(english);
  });
});

describe('package.json', () => {
  it('says everything in words that are translated, and uses each of them', () => {
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect(used.toSorted()).toEqual(Object.keys(saidIn('en')).toSorted());
  });
});

describe('the skeletons of *Insert Snippet*', () => {
  it.each([
    ['en', 'question (inquiry)', 'question ${1:name} "${2:What do we want to find out?}" exploratory {'],
    ['sv', 'question (undersökning)', 'question ${1:namn} "${2:Vad vill vi ta reda på?}" exploratory {'],
    ['es', 'question (indagación)', 'question ${1:nombre} "${2:¿Qué queremos averiguar?}" exploratory {'],
  ])('in %s are those that package.json leads to', (language, name, line) => {
    const all: Readonly<Record<string, { readonly body: readonly string[] }>> = JSON.parse(
      readFileSync(saidIn(language)['snippets'] ?? '', 'utf8'),
    );
    expect(all[name]?.body[0]).toBe(line);
  });
});

describe('the language of the extension', () => {
  it.each([
    ['en', 'Preview'],
    ['sv', 'Förhandsvisning'],
    ['es-MX', 'Vista previa'],
    ['fr', 'Preview'],
  ])('is that of the editor, %s, where it is one of ours', (locale, preview) => {
    expect(wordsIn(locale).preview).toBe(preview);
  });
});
