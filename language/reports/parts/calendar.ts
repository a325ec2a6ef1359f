import { says } from '../../model/ask/facts.ts';
import { ownedByDefault } from '../../model/ask/people/ownership.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';
import { andList } from '../../text/formats.ts';
import { type DatedItem, type Timeline, type TimelineItem, type UndatedItem, whenPhrases } from '../figures/figure.ts';
import { idOf } from '../figures/select/item.ts';
import { daysInWords } from '../figures/time.ts';
import { timelineSheets } from '../figures/timeline-sheets.ts';
import { figureWords } from '../figures/words.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { CalendarWords } from '../words/en/cycle-calendar.ts';
import { heading, paragraph, section, table } from './blocks.ts';
import { owedIn } from './duties.ts';
import { listed } from './names.ts';
import { picture } from './pictures.ts';
import { clauses, linesOf, ownersText, owning } from './telling.ts';
import { around, capital, cell, cellOr, line, quote, say, sentence } from './text.ts';

/** What happens when: the line of time, then the same day by day, then what no day can be told for. */

/** What a row tells: something on the line, and the thing of the plan that it shows, where it shows one as a whole. */
interface Entry<Item extends TimelineItem> {
  readonly item: Item;
  readonly thing: Thing | undefined;
}

export function calendarBlocks(teller: Teller, words: CalendarWords, timeline: Timeline): Block[] {
  const things = thingsById(teller.plan);
  const entry = <Item extends TimelineItem>(item: Item): Entry<Item> => ({ item, thing: things.get(item.id) });
  const dated = timeline.items.toSorted((one, other) => one.first.localeCompare(other.first)).map(entry);
  const { caption, columns } = words.dated;
  return [
    ...section(
      heading(2, 'calendar', words.dated.heading),
      dated.length === 0
        ? []
        : [
            paragraph(words.dated.intro),
            ...timelineSheets(timeline, figureWords[teller.language]).map((sheet) => picture(teller, sheet)),
            table(
              caption,
              columns,
              dated.map((one) => datedRow(teller, words, one)),
            ),
          ],
    ),
    ...undatedBlocks(teller, words, timeline.undated.map(entry)),
    ...terms(teller, words.terms, timeline),
  ];
}

function thingsById(plan: Plan): ReadonlyMap<string, Thing> {
  return new Map(plan.things.map((thing) => [idOf(plan, thing), thing]));
}

function datedRow(teller: Teller, words: CalendarWords, entry: Entry<DatedItem>): Cell[] {
  const { item, thing } = entry;
  const rhythm = thing ? clauses(teller, thing, 'every') : [];
  const when = cell(line(daysInWords(item, figureWords[teller.language])), capital(rhythm));
  return [when, what(teller, item), who(teller, words, entry), howFar(teller, words, entry)];
}

function undatedBlocks(teller: Teller, words: CalendarWords, undated: readonly Entry<UndatedItem>[]): Block[] {
  const { heading: says, intro, caption, columns, noDay } = words.undated;
  if (undated.length === 0) return [];
  const rows = undated.map((entry): Cell[] => {
    const when = entry.thing ? clauses(teller, entry.thing, ...whenPhrases) : [];
    return [
      what(teller, entry.item),
      cellOr(noDay, [capital(when)]),
      who(teller, words, entry),
      howFar(teller, words, entry),
    ];
  });
  return [heading(2, 'undated', says), paragraph(intro), table(caption, columns, rows)];
}

/** `Visit: Ash sees Birch`. */
function what({ language }: Teller, { label, sort, span }: TimelineItem): Cell {
  return cell([say(`${figureWords[language].timeline.sorts[sort]}: `), span ? quote(label, span) : say(label)]);
}

const beside = ['with', 'attended by', 'decided by', 'agreed by', 'between', 'for', 'to', 'at'] as const;

/** Who does it, with whom and where; that nobody is named is said of whatever somebody has to do. */
function who(teller: Teller, words: CalendarWords, { item, thing }: Entry<TimelineItem>): Cell {
  if (!thing) return cell(line(item.description));
  if (thing.kind === 'duty') return whoOwes(teller, words, thing);
  const isOwned = ownedByDefault.has(thing.kind) || owning.some((phrase) => says(thing, phrase));
  const said = sentence(isOwned ? ownersText(teller, thing) : [], clauses(teller, thing, ...beside));
  const lines = [capital(said)];
  return thing.kind !== 'evidence' && ownedByDefault.has(thing.kind)
    ? cellOr(teller.words.nobodyStated, lines)
    : cell(...lines);
}

function whoOwes(teller: Teller, words: CalendarWords, duty: Thing): Cell {
  const block = teller.plan.parents.get(duty);
  const owed = block && owedIn(teller, block).find((one) => one.duty === duty);
  const labels = (sides: readonly { readonly label: Text }[] = []): Text =>
    listed(
      teller,
      sides.map(({ label }) => label),
    );
  const [by, to] = [labels(owed?.by), labels(owed?.to)];
  return cellOr(teller.words.nobodyStated, [
    by.length === 0 || to.length === 0 ? by : sentence(by, around(words.owedTo, to)),
  ]);
}

/** What was planned, what changed, what became of it. */
function howFar(teller: Teller, words: CalendarWords, { item, thing }: Entry<TimelineItem>): Cell {
  const { locale } = teller.words;
  const changes = andList(locale).format(item.changes);
  return cell(
    line(words.progress[item.progress], item.progress === 'planned' ? 'quiet' : undefined),
    changes === '' ? [] : line(`${words.changed}: ${changes}`),
    ...(thing ? linesOf(teller, thing, 'happened', 'carried out', 'result', 'not reached') : []),
  );
}

function terms(teller: Teller, words: CalendarWords['terms'], timeline: Timeline): Block[] {
  const rows = timeline.terms.map(({ label, first, last }): Cell[] => [
    cell(line(label)),
    cell(line(daysInWords({ first, last }, figureWords[teller.language]))),
  ]);
  return rows.length === 0 ? [] : [heading(2, 'terms', words.heading), table(words.caption, words.columns, rows)];
}
