import { isOpenPoint, says, wordsOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { NetworkWords } from '../words/en/network.ts';
import { heading, section, tableOf } from './blocks.ts';
import { inOrder } from './dates.ts';
import { clauses, linesOf } from './telling.ts';
import { capital, cell, cellOr, line, wordsIn } from './text.ts';
import { times, whatItIs } from './work.ts';

/** What a group tells others: summaries of its meetings, short accounts, what it shared. */

/** Whoever writes a summary says so; what is shared, and an account in the form of a summary, is one. */
function tellingOf({ plan }: Teller): readonly Thing[] {
  const { network, cluster, shared, report } = plan.byKind;
  const groups = [...network, ...cluster].filter((one) => says(one, 'summary to'));
  const work = plan.things.filter((one) => one.kind !== 'network' && one.kind !== 'cluster' && says(one, 'summary to'));
  const accounts = report.filter((one) => wordsOf(one, 'form').includes('summary'));
  return [...groups, ...inOrder(plan, [...work, ...shared, ...accounts])].filter((one) => !isOpenPoint(one));
}

/** Everybody who is told, each once. */
export function toldFurther(teller: Teller): readonly Text[] {
  const all = tellingOf(teller).flatMap((one) => linesOf(teller, one, 'summary to', 'to'));
  return [...new Map(all.map((text) => [wordsIn(text), text])).values()];
}

export function toldBlocks(teller: Teller, words: NetworkWords['told']): Block[] {
  const table = tableOf(words, tellingOf(teller), (one) => [
    cell(whatItIs(teller, one)),
    says(one, 'meets') ? cell(...linesOf(teller, one, 'meets').map(capital)) : dayCell(teller, words, one),
    cellOr(words.nobody, linesOf(teller, one, 'summary to', 'to')),
    one.kind === 'shared'
      ? cellOr(words.nothingBack, linesOf(teller, one, 'came back'))
      : cell(...linesOf(teller, one, 'came back')),
    cell(...linesOf(teller, one, 'not reached')),
  ]);
  return section(heading(2, 'told', words.heading), table);
}

function dayCell(teller: Teller, words: NetworkWords['told'], one: Thing): ReturnType<typeof cell> {
  const when = capital(clauses(teller, one, ...times));
  return when.length > 0 ? cell(when) : cell(line(words.noDay, 'quiet'));
}
