import { isAhead, isOpenPoint } from '../../model/ask/facts.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { NetworkWords } from '../words/en/network.ts';
import { wholeTable } from './also.ts';
import { heading, paragraph, section } from './blocks.ts';
import { inOrder } from './dates.ts';
import { titleOf } from './names.ts';
import { clauses, linesOf } from './telling.ts';
import { capital, cell, cellOr, line } from './text.ts';
import { times } from './work.ts';

/** Visits to colleagues, with what hosts and visitors learn. */
export function visitBlocks(teller: Teller, words: NetworkWords['visits']): Block[] {
  const { plan } = teller;
  const visits = inOrder(
    plan,
    plan.byKind.visit.filter((visit) => !isOpenPoint(visit)),
  );
  const present = ['by', 'with', 'attended by', 'at'] as const;
  const rows = wholeTable(teller, words, visits, {
    row: (visit) => {
      // Of what is still ahead nobody can have learnt.
      const learnt = (lines: readonly Text[]): Cell =>
        lines.length === 0 && isAhead(visit) ? cell(line(words.notWritten, 'quiet')) : cellOr(words.notWritten, lines);
      return [
        cell(
          [titleOf(teller, visit)],
          capital(clauses(teller, visit, ...present)),
          capital(clauses(teller, visit, ...times)),
        ),
        cellOr(words.noFocus, linesOf(teller, visit, 'focus')),
        learnt(linesOf(teller, visit, 'hosts learn')),
        learnt(linesOf(teller, visit, 'visitors learn')),
        cell(...linesOf(teller, visit, 'questioned')),
      ];
    },
    printed: [...present, ...times, 'focus', 'hosts learn', 'visitors learn', 'questioned', 'status', 'in'],
  });
  return section(heading(2, 'visits', words.heading), rows.length === 0 ? [] : [paragraph(words.intro), ...rows]);
}
