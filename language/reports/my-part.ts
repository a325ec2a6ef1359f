import { membersOf } from '../model/ask/people/people.ts';
import type { Thing } from '../model/plan.ts';
import { myCalendar } from './calendar/my-calendar.ts';
import { facts, heading, note, paragraph, row, section, table, trimmed } from './parts/blocks.ts';
import { orderDay } from './parts/dates.ts';
import { mention, titleOf } from './parts/names.ts';
import { isOverdue, type Part, promisedBeside, type Task, tasksOf } from './parts/promises.ts';
import { becameOf, owedTo, owingText, whatText, whenText, whomText } from './parts/tasks.ts';
import { clauses, linesOf } from './parts/telling.ts';
import { around, capital, cell, cellOr, line, sentence } from './parts/text.ts';
import { whatItIs } from './parts/work.ts';
import { type Block, type Cell, defineReport, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { myPartWords as en, type MyPartWords } from './words/en/my-part.ts';
import { myPartWords as es } from './words/es/my-part.ts';
import { myPartWords as sv } from './words/sv/my-part.ts';
import type { InEachLanguage } from './words/translated.ts';

/** Its words, in each language. */
export const myPartTexts: InEachLanguage<MyPartWords> = { en, sv, es };

/** What each role and team owes, to whom, by when. */
export const myPart = defineReport({
  id: 'my-part',
  words: myPartTexts,
  aboutRoles: true,
  build: ({ teller, words, actors }) => {
    if (teller.plan.things.length === 0) return [];
    if (actors.length === 0) return [note('gap', words.noRoles)];
    return [
      ...actors.flatMap((actor) => onePart(teller, words, actor)),
      ...promisedByOrganisations(teller, words, actors),
    ];
  },
  calendar: ({ teller, words, actors }) => myCalendar(teller, words, actors),
});

function onePart(teller: Teller, words: MyPartWords, actor: Thing): Block[] {
  const { plan } = teller;
  const tasks = tasksOf(plan, actor).toSorted((a, b) => dayOf(teller, a).localeCompare(dayOf(teller, b)));
  const teams = plan.byKind.team.filter((team) => team !== actor && membersOf(plan, team).includes(actor));
  return [
    heading(2, plan.ids.get(actor) ?? 'role', [titleOf(teller, actor)]),
    ...facts([
      ...row(words.at, linesOf(teller, actor, 'at')),
      ...row(
        words.teams,
        teams.map((team) => sentence([titleOf(teller, team)], clauses(teller, team, 'time', 'meets'))),
      ),
      ...row(words.time, linesOf(teller, actor, 'time')),
      ...row(words.meets, linesOf(teller, actor, 'meets').map(capital)),
    ]),
    ...(tasks.length === 0
      ? [note('info', words.nothing)]
      : [
          trimmed(
            table(
              words.caption,
              words.columns,
              tasks.map((task) => taskRow(teller, words, task)),
            ),
          ),
        ]),
  ];
}

function dayOf({ plan }: Teller, { thing, fact }: Task): string {
  return orderDay(plan, fact ?? thing);
}

function taskRow(teller: Teller, words: MyPartWords, task: Task): Cell[] {
  const { thing, fact } = task;
  const when = whenText(teller, task);
  return [
    when.length > 0 ? cell(when) : cell(line(words.noDay, 'quiet')),
    cell(whatText(teller, task)),
    cell(partText(teller, words, task.part)),
    fact ? cell() : cell(whomText(teller, words, task)),
    fact ? cell() : standing(teller, words, thing),
  ];
}

/** How somebody is part of something. */
export function partText(teller: Teller, words: MyPartWords, part: Part): Text {
  if (part === 'answers') return line(words.parts.answers);
  if (part === 'takes part') return line(words.parts.takesPart);
  return around(words.parts.through, [mention(teller, part.team)]);
}

/** What became of it so far; what is past its day says so. */
function standing(teller: Teller, words: MyPartWords, thing: Thing): Cell {
  const told = becameOf(teller, thing);
  return isOverdue(teller, thing) ? { lines: [line(words.overdue), ...told], state: 'gap' } : cell(...told);
}

/** What organisations have promised without naming anybody, so that it is somebody's all the same. */
function promisedByOrganisations(teller: Teller, words: MyPartWords, actors: readonly Thing[]): Block[] {
  const duties = promisedBeside(teller.plan, actors);
  const rows = duties.map((duty): Cell[] => {
    const when = whenText(teller, { thing: duty });
    return [
      when.length > 0 ? cell(when) : cell(line(words.noDay, 'quiet')),
      cell(whatItIs(teller, duty)),
      cellOr(teller.words.nobodyStated, [owingText(teller, duty)]),
      cell(owedTo(teller, words, duty)),
      standing(teller, words, duty),
    ];
  });
  return section(
    heading(2, 'promised', words.promised.heading),
    rows.length === 0
      ? []
      : [paragraph(words.promised.intro), trimmed(table(words.promised.caption, words.promised.columns, rows))],
  );
}
