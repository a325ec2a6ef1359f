import { facts, paragraph, row } from './parts/blocks.ts';
import { listed } from './parts/names.ts';
import { gapsOf, rowsOnAPage } from './parts/plain-page.ts';
import { around, line } from './parts/text.ts';
import { type Block, defineReport } from './report.ts';
import type { Teller } from './teller.ts';
import { plainWords as en, type PlainWords } from './words/en/plain-summary.ts';
import { plainWords as es } from './words/es/plain-summary.ts';
import { plainWords as sv } from './words/sv/plain-summary.ts';

/** One page for students and families: what it is about, what is asked of them and what happens with it. */
export const plainSummary = defineReport({
  id: 'plain-summary',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    if (teller.plan.things.length === 0) return [];
    const rows = rowsOnAPage(teller, words);
    return [
      ...facts(rows.flatMap(({ name, lines }) => row(words.rows[name], lines))),
      ...(rows.length > 0 ? stillOpen(teller, words) : []),
    ];
  },
});

/** One honest line at the end, rather than a heap of gaps. */
function stillOpen(teller: Teller, words: PlainWords): Block[] {
  const gaps = gapsOf(teller, words).map((gap) => line(words.gaps[gap]));
  return gaps.length === 0 ? [] : [paragraph(around(words.open, listed(teller, gaps)))];
}
