import { oncePerPlan } from '../model/ask/once.ts';
import type { Plan } from '../model/join.ts';
import { coveredPlan } from './covered.ts';
import { facts, paragraph, row } from './parts/blocks.ts';
import { openText, rowsOnAPage } from './parts/plain-page.ts';
import { publicPlan } from './public/plan.ts';
import { defineReport } from './report.ts';
import type { Teller } from './teller.ts';
import { plainWords as en } from './words/en/plain-summary.ts';
import { plainWords as es } from './words/es/plain-summary.ts';
import { plainWords as sv } from './words/sv/plain-summary.ts';

/** Those who get this page are no partners, for whomever it is printed: what is internal is not for them. */
const forOutsiders = oncePerPlan(publicPlan);

function toldOutside({ plan, account }: Teller): Plan {
  const cut = forOutsiders(plan);
  return account ? coveredPlan(cut, account) : cut;
}

/** One page for students and families: what it is about, what is asked of them and what happens with it. */
export const plainSummary = defineReport({
  id: 'plain-summary',
  words: { en, sv, es },
  build: ({ teller: whole, words }) => {
    if (whole.plan.things.length === 0) return [];
    const teller = whole.edition === 'public' ? whole : { ...whole, plan: toldOutside(whole) };
    const rows = rowsOnAPage(teller, words).flatMap(({ name, lines }) => row(words.rows[name], lines));
    const open = openText(teller, words);
    return [...facts(rows), ...(rows.length > 0 && open.length > 0 ? [paragraph(open)] : [])];
  },
});
