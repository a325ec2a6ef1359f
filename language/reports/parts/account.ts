import type { Thing } from '../../model/plan.ts';
import type { Block } from '../report.ts';
import type { Teller } from '../teller.ts';
import { facts, row } from './blocks.ts';
import { titleOf } from './names.ts';
import { linesOf } from './telling.ts';
import { capital } from './text.ts';

/** What a declared account says of itself: whose it is and for whom, by when, and how far it goes. */
export function accountBlocks(teller: Teller, account: Thing): Block[] {
  const { account: words } = teller.words;
  return facts([
    ...row(words.title, [[titleOf(teller, account)]]),
    ...row(words.by, linesOf(teller, account, 'by')),
    ...row(words.to, linesOf(teller, account, 'to')),
    ...row(words.due, linesOf(teller, account, 'due').map(capital)),
    ...row(words.covers, linesOf(teller, account, 'covers')),
  ]);
}
