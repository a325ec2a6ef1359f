import type { Thing } from '../../model/plan.ts';
import { audienceOf, readersOf } from '../audience.ts';
import type { FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { row } from './blocks.ts';
import { titleOf, valuesText } from './names.ts';
import { linesOf } from './telling.ts';
import { around, capital, line } from './text.ts';

/** What a declared account says of itself: whose it is and for whom, by when, how far it goes, and how much it tells. */
export function accountRows(teller: Teller, account: Thing): readonly FactRow[] {
  const { account: words } = teller.words;
  return [
    ...row(words.title, [[titleOf(teller, account)]]),
    ...row(words.by, linesOf(teller, account, 'by')),
    ...row(words.to, linesOf(teller, account, ...readersOf)),
    ...row(words.due, linesOf(teller, account, 'due').map(capital)),
    ...row(words.on, linesOf(teller, account, 'on').map(capital)),
    ...row(words.covers, linesOf(teller, account, 'covers')),
    ...row(words.edition, [editionText(teller, account)]),
  ];
}

/** The edition, and what decided it: the readers of the account, or whoever asked for this one. */
function editionText(teller: Teller, account: Thing): Text {
  const { editions } = teller.words.account;
  const { edition, because, beyond } = audienceOf(teller.plan, account);
  if (edition !== teller.edition) return line(editions.asked[teller.edition]);
  if (because === 'beyond') return around(editions.beyond, valuesText(teller, beyond));
  return line(editions[because]);
}
