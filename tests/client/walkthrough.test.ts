import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The pages of the walkthrough. Where a page is called `make.md`, VS Code shows `make.nls.sv.md` to whoever reads it in
 * Swedish, and the English page where there is none, so that a name with a slip in it would never be noticed.
 */

const folder = 'client/walkthrough';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

const pages: readonly string[] = [...readFileSync('package.json', 'utf8').matchAll(/walkthrough\/(\w+)\.md"/g)].map(
  ([, page = '']) => page,
);

/** What a page is made of: headings, pictures, items and paragraphs. */
const builtOf = (text: string): readonly string[] =>
  text.split(/\n(?=\n|- )/).map((block) => /^\s*(#|!|-)/.exec(block)?.[1] ?? 'words');

/** The keys and files it names, which are the same everywhere; what a plan says between quotes is not. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]*)`/g)].map(([, named = '']) => named.replace(/".*"/, '""'));

/** Words of a picture, in their order, and the picture without them. */
const wordsOf = (picture: string): readonly string[] =>
  [...picture.matchAll(/>([^<>]*\p{L}[^<>]*)</gu)].map(([, words = '']) => words);
const drawnIn = (picture: string): string => picture.replaceAll(/>[^<>]+</g, '><');

/** What is typed in a plan, and names. */
const alike = ['question', 'evidence', 'plan.inquiry', 'inquiry.yaml'];

it('has a page for each step, and no other', () => {
  const languages = ['', '.nls.es', '.nls.sv'];
  const files = pages.flatMap((page) => [
    ...languages.map((language) => `${page}${language}.md`),
    ...['', '.es', '.sv'].map((language) => `${page}${language}.svg`),
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
});

describe.each(['sv', 'es'])('in %s', (language) => {
  it.each(pages)('the page %s is built as the English one, and names what it names', (page) => {
    const [english, text] = [read(`${page}.md`), read(`${page}.nls.${language}.md`)];
    expect(builtOf(text)).toEqual(builtOf(english));
    expect(namedIn(text)).toEqual(namedIn(english));
    const lines = english.split('\n').filter((line) => line !== '');
    expect(text.split('\n').filter((line) => lines.includes(line))).toEqual([]);
  });

  it.each(pages)(
    'the picture of %s is the English one but for its words, and says what its page says of it',
    (page) => {
      const [english, picture] = [read(`${page}.svg`), read(`${page}.${language}.svg`)];
      expect(drawnIn(picture)).toBe(drawnIn(english));
      const same = wordsOf(picture).filter((words, at) => words === wordsOf(english)[at]);
      expect(same.filter((words) => !alike.includes(words))).toEqual([]);
      const [title] = wordsOf(picture);
      expect(read(`${page}.nls.${language}.md`)).toContain(`![${title}](${page}.${language}.svg)`);
    },
  );
});
