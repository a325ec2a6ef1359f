import { owned } from '../model/ask/agreements/agreements.ts';
import { says } from '../model/ask/facts.ts';
import { balanceParts } from './figures/figure.ts';
import { balanceOf } from './figures/select/balance.ts';
import { heading, paragraph } from './parts/blocks.ts';
import { levelBlocks } from './parts/levels.ts';
import { figure } from './parts/pictures.ts';
import { rightsTable } from './parts/rights.ts';
import { acceptedLimitations, undecided } from './parts/standing.ts';
import { whoDoesWhat } from './parts/who-does-what.ts';
import { type Block, defineReport } from './report.ts';
import type { Teller } from './teller.ts';
import { ownershipWords as en, type OwnershipWords } from './words/en/ownership-map.ts';
import { ownershipWords as es } from './words/es/ownership-map.ts';
import { ownershipWords as sv } from './words/sv/ownership-map.ts';

/** Who owns, leads and decides, and from which organisations and levels they come. */
export const ownershipMap = defineReport({
  id: 'ownership-map',
  words: { en, sv, es },
  build: ({ teller: base, words }) => {
    const teller: Teller = { ...base, rolesInFull: true };
    return [
      ...balance(teller, words),
      ...rights(teller, words.rights),
      ...whoDoesWhat(teller, words.does),
      ...levelBlocks(teller, words.levels),
      ...acceptedLimitations(teller, (rule) => /^ownership\//.test(rule)),
      ...undecided(teller, (rule) => /^ownership\//.test(rule)),
    ];
  },
});

function balance(teller: Teller, words: OwnershipWords): Block[] {
  const shown = balanceOf(teller.plan, words.rights.rows);
  if (!shown.sides.some(({ parts }) => balanceParts.some((part) => parts[part].length > 0))) return [];
  return [heading(2, 'balance', words.balance.heading), paragraph(words.balance.intro), figure(teller, shown)];
}

function rights(teller: Teller, words: OwnershipWords['rights']): Block[] {
  const { contract, agreement } = teller.plan.byKind;
  const saying = [...contract, ...agreement].filter((one) => owned.some((phrase) => says(one, phrase)));
  return saying.length === 0 ? [] : [heading(2, 'rights', words.heading), rightsTable(teller, words, saying)];
}
