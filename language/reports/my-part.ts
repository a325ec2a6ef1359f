import { factsOf } from '../model/ask/facts.ts';
import { partiesOfActor } from '../model/ask/people/organisations.ts';
import { membersOf } from '../model/ask/people/people.ts';
import type { Thing } from '../model/plan.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { facts, heading, note, paragraph, row, section, table, trimmed } from './parts/blocks.ts';
import { orderDay } from './parts/dates.ts';
import { owedIn } from './parts/duties.ts';
import { listed, mention, titleOf } from './parts/names.ts';
import { isOverdue, owingIt, type Part, promisedByNobody, type Task, tasksOf } from './parts/promises.ts';
import { clauses, factText, linesOf, owning } from './parts/telling.ts';
import { around, capital, cell, cellOr, line, sentence } from './parts/text.ts';
import { taskText, times, whatItIs } from './parts/work.ts';
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
  const when = capital(clauses(teller, fact ?? thing, ...times, 'within'));
  return [
    when.length > 0 ? cell(when) : cell(line(words.noDay, 'quiet')),
    cell(taskText(teller, task)),
    cell(partText(teller, words, task.part)),
    fact ? cell() : cell(...whom(teller, words, task)),
    fact ? cell() : standing(teller, words, thing),
  ];
}

/** How somebody is part of something. */
export function partText(teller: Teller, words: MyPartWords, part: Part): Text {
  if (part === 'answers') return line(words.parts.answers);
  if (part === 'takes part') return line(words.parts.takesPart);
  return around(words.parts.through, [mention(teller, part.team)]);
}

const besides: readonly Phrase[] = ['to', 'with', 'for', 'of', 'at'];

/** Whoever takes part wants to know whose it is, and is one of those who are with them. */
const beside: readonly Phrase[] = [...owning, 'to', 'for', 'of', 'at'];

/** To whom, with whom, for whom; a duty is owed to those its block names. */
function whom(teller: Teller, words: MyPartWords, { thing, part }: Task): readonly Text[] {
  if (thing.kind === 'duty') return [owedTo(teller, words, thing)];
  return [capital(clauses(teller, thing, ...(part === 'takes part' ? beside : besides)))];
}

function owedTo(teller: Teller, words: MyPartWords, duty: Thing): Text {
  const block = teller.plan.parents.get(duty);
  const to = block ? (owedIn(teller, block).find((owed) => owed.duty === duty)?.to ?? []) : [];
  const labels = to.map(({ label }) => label);
  return labels.length > 0 ? around(words.toWhom, listed(teller, labels)) : [];
}

const became: readonly Phrase[] = ['happened', 'carried out', 'result', 'came back'];

/** What became of it so far; what is past its day says so. */
function standing(teller: Teller, words: MyPartWords, thing: Thing): Cell {
  const told = became.flatMap((phrase) => factsOf(thing, phrase).map((fact) => factText(teller, fact)));
  return isOverdue(teller, thing) ? { lines: [line(words.overdue), ...told], state: 'gap' } : cell(...told);
}

/** What organisations have promised without naming anybody, so that it is somebody's all the same. */
function promisedByOrganisations(teller: Teller, words: MyPartWords, actors: readonly Thing[]): Block[] {
  const { plan } = teller;
  const parties = actors.flatMap((actor) => partiesOfActor(plan, actor));
  const duties = promisedByNobody(plan)
    .filter((duty) => actors.length > 1 || owingIt(plan, duty).some((party) => parties.includes(party)))
    .toSorted((a, b) => orderDay(plan, a).localeCompare(orderDay(plan, b)));
  const rows = duties.map((duty): Cell[] => {
    const when = capital(clauses(teller, duty, ...times, 'within'));
    const by = owingIt(plan, duty).map((party): Text => [titleOf(teller, party)]);
    return [
      when.length > 0 ? cell(when) : cell(line(words.noDay, 'quiet')),
      cell(whatItIs(teller, duty)),
      cellOr(teller.words.nobodyStated, [listed(teller, by)]),
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
