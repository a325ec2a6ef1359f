import { expect, it } from 'vitest';
import { settingsText } from '../../language/locales/settings.ts';
import { allRules } from '../../language/rules/index.ts';
import { file } from '../../language/settings/keys.ts';
import type { Around, KeyHelp, Shape } from '../../language/settings/shapes.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';
import type { Language } from '../../language/text/languages.ts';

/** Every key and every word of `inquiry.yaml` that an editor offers or explains, whatever stands beside it. */

const around: Around = { world: { rules: allRules, own: noOwnWords }, beside: new Map() };

/** What is said in a language, by the path of keys that leads there; conditions nest, so a path ends where it goes round. */
function toldIn(language: Language): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const seen = new Set<Shape<unknown>>();
  const key = (path: string, { means, shape }: KeyHelp): void => {
    told.set(path, means(language));
    told.set(`${path} takes`, settingsText(shape.words, language));
    visit(path, shape);
  };
  const visit = (path: string, shape: Shape<unknown>): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    const { words = [], keys = {}, chosen, item } = shape.offers(around);
    for (const { word, means } of words) if (means) told.set(`${path}: ${word}`, means(language));
    for (const [name, help] of Object.entries(keys)) key(`${path}/${name}`, help);
    if (chosen) key(`${path}/${chosen.key}`, chosen);
    if (item) visit(`${path}[]`, item);
  };
  visit('', file);
  return told;
}

const english = toldIn('en');

it.each(['sv', 'es'] as const)('all of it is said in %s', (language) => {
  const told = toldIn(language);
  expect([...told.keys()]).toEqual([...english.keys()]);
  expect([...told].filter(([path, words]) => words === english.get(path))).toEqual([]);
});

it('reaches the innermost keys, and the words of every list', () => {
  expect([...english.keys()]).toEqual(
    expect.arrayContaining([
      '/terms/autumn-1/from',
      '/rules/severity/contract/missing: off',
      '/rules/own/network/notes-kept/when/says: gathered by',
      '/words/contested[]/instead',
    ]),
  );
});
