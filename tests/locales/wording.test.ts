import { describe, expect, it } from 'vitest';
import { wording as en } from '../../language/locales/en/wording.ts';
import { wording as es } from '../../language/locales/es/wording.ts';
import { findTerms } from '../../language/locales/find-terms.ts';
import { wording as sv } from '../../language/locales/sv/wording.ts';
import type { TermList } from '../../language/locales/term.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';
import { foldedText } from '../../language/text/words-in.ts';

const lists: readonly TermList[] = ['contested', 'deficit'];
const settings = { language: 'en', words: noOwnWords } as const;

describe.each(lists)('the %s wording', (list) => {
  const terms = [en, sv, es].flatMap((wording) => wording[list]);
  const forms = terms.flatMap((term) => term.forms);

  it('holds no form twice, in any language', () => {
    const folded = forms.map(foldedText);
    expect(folded.filter((form, index) => folded.indexOf(form) !== index)).toEqual([]);
  });

  it.each(terms.map((term) => [term.forms[0], term] as const))('finds every form of “%s”', (called, term) => {
    for (const form of term.forms)
      expect(findTerms(`(${form.toUpperCase()})`, list, settings)).toMatchObject([{ start: 1, term: called }]);
  });
});

it('never offers deficit wording instead of other deficit wording', () => {
  const offered = [en, sv, es].flatMap(({ deficit }) => deficit.map(({ instead }) => instead));
  expect(offered.flatMap((instead) => findTerms(instead, 'deficit', settings))).toEqual([]);
});
