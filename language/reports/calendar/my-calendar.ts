import { isDropped } from '../../model/ask/facts.ts';
import type { Days } from '../../model/dates.ts';
import { slug } from '../../model/identity.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import { progressOf } from '../figures/select/timeline.ts';
import { listed, mention } from '../parts/names.ts';
import { isOverdue, promisedBeside, type Share, type ToDo, toDoOf } from '../parts/promises.ts';
import { becameOf, owedTo, owingText, whatText, whenText, whomText } from '../parts/tasks.ts';
import { linesOf } from '../parts/telling.ts';
import { joined, line, wordsIn } from '../parts/text.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { MyPartWords } from '../words/en/my-part.ts';
import type { CalendarEvent, Entries } from './calendar.ts';
import { stretchesOf } from './stretches.ts';

/** What there is to do, as entries of a calendar: one for each thing, whoever has a part in it. */

/** Something to do, with those who have a part in it. */
interface Happening {
  readonly thing: Thing;
  readonly fact?: Fact;
  /** Whom to name beside what it is. */
  readonly who: readonly Text[];
  readonly lines: readonly Text[];
}

export function myCalendar(teller: Teller, words: MyPartWords, actors: readonly Thing[]): Entries {
  const happenings = [
    ...toDoOf(teller.plan, actors).map((toDo) => shared(teller, words, toDo)),
    ...promisedBeside(teller.plan, actors).map((duty) => promised(teller, words, duty)),
  ].filter(({ thing }) => !isDropped(thing));
  const named = identified(teller, happenings);
  const isForOne = actors.length === 1;
  const events = named.flatMap(({ id, happening }) => eventsOf(teller, words, { id, happening, isForOne }));
  return {
    events: events.toSorted((a, b) => a.first.localeCompare(b.first)),
    unplaced: happenings
      .filter(({ thing, fact }) => stretchesOf(teller.plan, fact ?? thing).length === 0)
      .map((one) => unplaced(teller, words, one)),
    unplacedHeading: words.calendar.unplaced,
  };
}

function shared(teller: Teller, words: MyPartWords, { thing, fact, who }: ToDo): Happening {
  const answering = who.filter(({ part }) => part === 'answers');
  const part = (answering[0] ?? who[0])?.part ?? 'answers';
  return {
    thing,
    ...(fact ? { fact } : {}),
    who: (answering.length > 0 ? answering : who).map(({ actor }) => [mention(teller, actor)]),
    lines: [...partLines(teller, words, who), ...(fact ? [] : [whomText(teller, words, { thing, part })])],
  };
}

/** Who has which part, a line for each part: those who answer for it first. */
function partLines(teller: Teller, words: MyPartWords, shares: readonly Share[]): readonly Text[] {
  const parts = Map.groupBy(shares, ({ part }) => (typeof part === 'string' ? part : part.team));
  const lines = [...parts].map(([part, sharing]): readonly [part: typeof part, line: Text] => {
    const who = wordsIn(
      listed(
        teller,
        sharing.map(({ actor }): Text => [mention(teller, actor)]),
      ),
    );
    return [part, line(partWords(teller, words, part, who))];
  });
  return lines.toSorted(([a], [b]) => Number(b === 'answers') - Number(a === 'answers')).map(([, text]) => text);
}

function partWords(
  teller: Teller,
  { calendar }: MyPartWords,
  part: 'answers' | 'takes part' | Thing,
  who: string,
): string {
  if (part === 'answers') return calendar.answers(who);
  return part === 'takes part' ? calendar.takesPart(who) : calendar.through(who, wordsIn([mention(teller, part)]));
}

/** What an organisation has promised, where nobody in it is named. */
function promised(teller: Teller, words: MyPartWords, duty: Thing): Happening {
  const owing = owingText(teller, duty);
  return {
    thing: duty,
    who: owing.length > 0 ? [owing] : [],
    lines: [...(owing.length > 0 ? [line(words.calendar.owes(wordsIn(owing)))] : []), owedTo(teller, words, duty)],
  };
}

interface Named {
  readonly id: string;
  readonly happening: Happening;
}

/** Identities as the plan has them; what is said of a thing is named by its words, and a twin by a number. */
function identified(teller: Teller, happenings: readonly Happening[]): readonly Named[] {
  const taken = new Map<string, number>();
  return happenings.map((happening) => {
    const { thing, fact } = happening;
    const whole = teller.plan.ids.get(thing) ?? thing.word;
    const plain = fact ? `${whole}/${fact.phrase}/${slug(fact.values[0]?.text ?? '')}` : whole;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return { id: numbered(plain, count), happening };
  });
}

function numbered(id: string, count: number): string {
  return count === 1 ? id : `${id}~${count}`;
}

function eventsOf(
  teller: Teller,
  words: MyPartWords,
  { id, happening, isForOne }: Named & { readonly isForOne: boolean },
): readonly CalendarEvent[] {
  const { thing, fact } = happening;
  const said = fact ?? thing;
  const place = wordsIn(joined(linesOf(teller, said, 'at'), ', '));
  const event = {
    summary: summaryOf(teller, words, happening, isForOne),
    lines: linesIn(teller, words, happening),
    ...(place === '' ? {} : { place }),
  };
  return stretchesOf(teller.plan, said).map(({ first, last }: Days, at) => ({
    id: numbered(id, at + 1),
    first,
    last,
    ...event,
  }));
}

/** What it is; in a calendar for all also whose; what is done says so, so that whoever reads it in anew sees that. */
function summaryOf(teller: Teller, words: MyPartWords, happening: Happening, isForOne: boolean): string {
  const { who } = happening;
  const what = wordsIn(whatText(teller, happening));
  const whole = isForOne || who.length === 0 ? what : `${what} (${wordsIn(listed(teller, who))})`;
  return isDone(teller, happening) ? words.calendar.done(whole) : whole;
}

function isDone(teller: Teller, { thing, fact }: Happening): boolean {
  return fact ? becameOf(teller, fact).length > 0 : progressOf(thing) === 'happened';
}

function linesIn(teller: Teller, words: MyPartWords, happening: Happening): readonly string[] {
  const { thing, fact, lines } = happening;
  const overdue = !fact && isOverdue(teller, thing) ? [line(words.overdue)] : [];
  return [...lines, whenText(teller, happening), ...overdue, ...becameOf(teller, fact ?? thing)]
    .map(wordsIn)
    .filter((text) => text !== '');
}

function unplaced(teller: Teller, words: MyPartWords, happening: Happening): string {
  const when = wordsIn(whenText(teller, happening));
  return `${wordsIn(whatText(teller, happening))} (${when === '' ? words.noDay : when})`;
}
