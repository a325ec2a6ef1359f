import { ancestors, factsOf, pointingAt } from '../model/ask/facts.ts';
import { membersOf } from '../model/ask/people/people.ts';
import { headCount } from '../model/ask/people/schools.ts';
import type { Thing } from '../model/plan.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { facts, heading, note, paragraph, row, rowOr, table, trimmed } from './parts/blocks.ts';
import { orderDay } from './parts/dates.ts';
import { type Held, heldBy } from './parts/holding.ts';
import { listed, mention, titleOf } from './parts/names.ts';
import { whatText } from './parts/tasks.ts';
import { clauses, linesOf } from './parts/telling.ts';
import { capital, cell, line, say } from './parts/text.ts';
import { times } from './parts/work.ts';
import { type Block, type Cell, defineReport, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { leavingWords as en, type LeavingWords } from './words/en/if-somebody-leaves.ts';
import { leavingWords as es } from './words/es/if-somebody-leaves.ts';
import { leavingWords as sv } from './words/sv/if-somebody-leaves.ts';

/** What goes with each role and team: everything it owns, leads, keeps or promised, and who steps in. */
export const ifSomebodyLeaves = defineReport({
  id: 'if-somebody-leaves',
  words: { en, sv, es },
  aboutRoles: true,
  build: ({ teller, words, actors }) => {
    if (teller.plan.things.length === 0) return [];
    if (actors.length === 0) return [note('gap', words.noRoles)];
    return [paragraph(words.intro), ...actors.flatMap((actor) => oneRole(teller, words, actor))];
  },
});

function oneRole(teller: Teller, words: LeavingWords, actor: Thing): Block[] {
  const { plan } = teller;
  const held = heldBy(plan, actor).toSorted((a, b) => dayOf(teller, a).localeCompare(dayOf(teller, b)));
  const rows = held.map((one) => heldRow(teller, words, actor, one));
  const stepsIn = pointingAt(plan, actor, 'deputy').map((one): Text => [titleOf(teller, one)]);
  return [
    heading(2, plan.ids.get(actor) ?? 'role', [titleOf(teller, actor)]),
    ...facts([
      ...row(words.at, linesOf(teller, actor, 'at')),
      ...row(words.until, [capital(clauses(teller, actor, 'from', 'until'))]),
      ...row(words.mandate, linesOf(teller, actor, 'mandate')),
      ...(held.length > 0 && isAlone(teller, actor)
        ? [rowOr(words.nobody, words.deputy, linesOf(teller, actor, 'deputy'))]
        : row(words.deputy, linesOf(teller, actor, 'deputy'))),
      ...row(words.stepsIn, stepsIn),
    ]),
    ...(rows.length === 0 ? [note('info', words.nothing)] : [trimmed(table(words.caption, words.columns, rows))]),
  ];
}

/** Of a role that several hold, and of a team, somebody is left. */
function isAlone({ plan }: Teller, actor: Thing): boolean {
  return actor.kind === 'role' && headCount(plan, actor) === 1;
}

function dayOf({ plan }: Teller, { thing, fact }: Held): string {
  return orderDay(plan, fact ?? thing);
}

function heldRow(teller: Teller, words: LeavingWords, actor: Thing, held: Held): Cell[] {
  const { thing, fact, way, byDefault } = held;
  const when = capital(clauses(teller, fact ?? thing, ...times, 'within', 'kept until'));
  const how: Text = byDefault
    ? [say(words.ways[way]), say(` (${teller.words.byDefault})`, 'quiet')]
    : line(words.ways[way]);
  return [
    cell(whatText(teller, held), inWhat(teller, thing)),
    cell(how),
    when.length > 0 ? cell(when) : cell(line(words.noDay, 'quiet')),
    leftWith(teller, words, actor, held),
  ];
}

/** The cycle it is part of, so that whoever takes over knows where to look. */
function inWhat({ plan, ...teller }: Teller, thing: Thing): Text {
  const cycle = ancestors(plan, thing).find(({ kind }) => kind === 'cycle');
  return cycle ? [mention({ plan, ...teller }, cycle)] : [];
}

/** Who is left with it: others who hold it too, else whoever steps in; else it is a gap that says so. */
function leftWith(teller: Teller, words: LeavingWords, actor: Thing, { thing, fact, way, holders }: Held): Cell {
  const { plan } = teller;
  const others = holders.filter((one) => one !== actor);
  if (others.length > 0)
    return cell(
      listed(
        teller,
        others.map((one): Text => [mention(teller, one)]),
      ),
    );
  const own = [...linesOf(teller, thing, 'deputy'), ...deputiesIn(teller, thing, way)];
  if (!fact && own.length > 0 && thing.kind !== 'role' && thing.kind !== 'team') return cell(...own);
  const deputies = linesOf(teller, actor, 'deputy');
  if (deputies.length > 0) return cell(...deputies);
  if (actor.kind === 'team')
    return cell(
      listed(
        teller,
        membersOf(plan, actor).map((one): Text => [mention(teller, one)]),
      ),
    );
  return isAlone(teller, actor)
    ? { lines: [line(words.nobody)], state: 'gap' }
    : cell(line(words.severalHold, 'quiet'));
}

/** A deputy that is named where the task is given: `custodian council { deputy … }`. */
function deputiesIn(teller: Teller, thing: Thing, way: Phrase): readonly Text[] {
  return factsOf(thing, way).flatMap((fact) => linesOf(teller, fact, 'deputy'));
}
