import { describe, expect, it } from 'vitest';
import type { CompletionList, Hover } from 'vscode-languageserver-protocol';
import { skeletonOf } from '../../language/locales/skeletons.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { allKinds, type Kind, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import { gaps, marks } from '../../language/syntax/vocabulary/marks.ts';
import { allPhrases, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';
import { languages } from '../../language/text/languages.ts';
import { withoutGaps } from '../../server/lsp/snippets.ts';
import { faultsOf } from '../docs/faults.ts';
import { placed, wholeOf } from '../docs/whole.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';
import { coloured } from './coloured.ts';

/** Every word of the language in a plan where it may stand, so that what an editor shows follows the vocabulary. */

const kindWords = allKinds.flatMap((kind) => kindRow(kind).words.map((word) => ({ kind, word })));
const phraseWords = allPhrases.flatMap((phrase) =>
  [phrase, ...(phraseRow(phrase).also ?? [])].map((word) => ({ phrase, word })),
);

describe('the skeleton that completion writes', () => {
  const inEach = languages.flatMap((language) => kindWords.map((one) => ({ ...one, language })));

  it.each(inEach)('of $word can be read with its own words in its gaps in $language', ({ kind, word, language }) => {
    const written = withoutGaps(skeletonOf(kind, word, language));
    const plan = placed(kind, written);
    expect(faultsOf(plan)).toEqual([]);
    expect(JSON.stringify(readPart('plan.inquiry', plan).things)).toContain(`"kind":"${kind}"`);
  });
});

interface Shown {
  readonly word: string;
  /** What hover says of it. */
  readonly means: string;
  readonly colour: string;
  /** A plan with the word in it, and where in it the word stands. */
  readonly plan: string;
  readonly at: number;
}

function shown(word: string, plan: string, line: string, more: Pick<Shown, 'means' | 'colour'>): Shown {
  return { word, plan, at: plan.lastIndexOf(line) + line.indexOf(word), ...more };
}

const declaring = ({ kind, word }: { kind: Kind; word: string }): Shown => {
  const line = kind === 'duties' ? `${word} riverside { }` : `${word} x "Something"`;
  return shown(word, placed(kind, line), line, { means: kindRow(kind).means, colour: 'keyword' });
};

const words: readonly Shown[] = [
  ...kindWords.map(declaring),
  ...phraseWords.map(({ phrase, word }) => {
    const { example, means, sort } = phraseRow(phrase);
    const line = example.replace(phrase, word);
    return shown(word, wholeOf(phrase, line), line, { means, colour: sort === 'property' ? 'property' : 'operator' });
  }),
  ...Object.entries(marks).map(([mark, means]) =>
    shown(mark, `finding x "Something" ${mark}`, mark, { means, colour: 'modifier' }),
  ),
  ...Object.entries(gaps).map(([gap, means]) =>
    shown(gap, `finding x "Something" by ${gap}`, gap, { means, colour: 'enumMember.defaultLibrary' }),
  ),
];

describe('the colour that the server gives', () => {
  it.each(words)('$word is that of its sort', ({ word, plan, at, colour }) => {
    const before = coloured(plan.slice(0, at)).length;
    expect(coloured(plan)[before]).toBe(`${word}: ${colour}`);
  });
});

describe('the server', () => {
  const file = '/w/plan.inquiry';

  async function opened(text: string): Promise<Client> {
    const client = await Client.start({ files: new MemoryFiles({ [file]: text }), capabilities: vscode });
    await client.open(file, text);
    await client.shown(file);
    return client;
  }

  it('explains every word where it stands', { timeout: 60_000 }, async () => {
    const text = words.map(({ plan }) => `${plan}\n`).join('');
    const client = await opened(text);
    const silent: string[] = [];
    let start = 0;
    for (const { word, plan, at, means } of words) {
      const position = client.document(file).positionAt(start + at + 1);
      const hover = await client.ask<Hover | null>('textDocument/hover', { ...client.on(file), position });
      if (!JSON.stringify(hover?.contents ?? '').includes(JSON.stringify(means).slice(1, -1))) silent.push(word);
      start += plan.length + 1;
    }
    expect(silent).toEqual([]);
    await client.finish();
  });

  it('offers every kind and phrase where it may stand, with what it means', { timeout: 60_000 }, async () => {
    const missing: string[] = [];
    const offers = [
      ...kindWords.map(({ kind, word }) => ({ word, plan: placed(kind, '‸') })),
      ...allPhrases.map((phrase) => ({ word: phrase, plan: wholeOf(phrase, '‸') })),
    ];
    const byPlan = Map.groupBy(offers, ({ plan }) => plan);
    for (const [plan, wanted] of byPlan) {
      const client = await opened(plan.replace('‸', ''));
      const position = client.document(file).positionAt(plan.indexOf('‸'));
      const list = await client.ask<CompletionList>('textDocument/completion', { ...client.on(file), position });
      for (const { word } of wanted) {
        const item = list.items.find(({ label }) => label === word);
        if (!item?.detail) missing.push(`${word} in ${plan}`);
      }
      await client.finish();
    }
    expect(missing).toEqual([]);
  });
});
