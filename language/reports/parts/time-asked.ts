import { says } from '../../model/ask/facts.ts';
import { hoursAgainst, lacksTime, workOfTeam } from '../../model/ask/people/hours.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { CalendarWords } from '../words/en/cycle-calendar.ts';
import { heading, paragraph, section, table, tableOf } from './blocks.ts';
import { timeMade } from './gains.ts';
import { mention, titleOf } from './names.ts';
import { linesOf } from './telling.ts';
import { around, cell, cellOr, joined, line, say } from './text.ts';

/** The time that the work asks of people, beside the time they are allowed for it. */

export function timeBlocks(teller: Teller, words: CalendarWords['time']): Block[] {
  const { team, role } = teller.plan.byKind;
  const given = [...team, ...role.filter((one) => says(one, 'time'))];
  const made = timeMade(teller, words.made, teller.plan.things);
  return section(heading(2, 'time', words.heading), [
    ...(given.length > 0 ? [paragraph(words.intro)] : []),
    ...tableOf(words, given, (actor) => [
      cell([titleOf(teller, actor)]),
      cellOr(words.noTime, linesOf(teller, actor, 'time')),
      asked(teller, words, actor),
      balance(teller, words, actor),
    ]),
    ...(made.length > 0 ? [table(words.madeCaption, words.made.columns, made)] : []),
  ]);
}

function asked(teller: Teller, words: CalendarWords['time'], actor: Thing): Cell {
  const timed = workOfTeam(teller.plan, actor).filter((work) => says(work, 'time'));
  if (timed.length === 0) return cell(line(words.noneAsked, 'quiet'));
  return cell(
    ...timed.map((work): Text => [titleOf(teller, work), say(': '), ...joined(linesOf(teller, work, 'time'), '; ')]),
  );
}

/** Whether the one goes into the other, as far as hours can be counted. */
function balance(teller: Teller, words: CalendarWords['time'], actor: Thing): Cell {
  const { plan, words: shared } = teller;
  if (lacksTime(plan, actor)) return cellOr(words.lacking, []);
  const hours = new Intl.NumberFormat(shared.locale, { maximumFractionDigits: 1 });
  const found = hoursAgainst(plan, actor);
  const over = found.flatMap((one): readonly Text[] =>
    'period' in one
      ? [
          around(
            (period) => words.over(period, hours.format(one.asked), hours.format(one.allowed)),
            [mention(teller, one.period)],
          ),
        ]
      : [],
  );
  if (over.length > 0) return { lines: over, state: 'gap' };
  if (found.length > 0) return { lines: [line(words.unclear)], state: 'unsure' };
  const isCounted = says(actor, 'time') && workOfTeam(plan, actor).some((work) => says(work, 'time'));
  return isCounted ? { lines: [line(words.enough)], state: 'met' } : cell();
}
