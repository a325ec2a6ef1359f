import { daysInWords } from '../figures/time.ts';
import { figureWords } from '../figures/words.ts';
import type { MemberDate, MemberSummary } from '../members.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { OverviewWords } from '../words/en/programme-overview.ts';
import { heading, paragraph, section, table } from './blocks.ts';
import { valueLabel } from './labels.ts';
import { capital, cell, counted, line, numbersIn, quote, say } from './text.ts';

/** The plans of a programme: what is past its day in them, what comes next, and each in a row. */

export function memberTitle({ title, origin }: MemberSummary): Text {
  return [origin ? quote(title, origin) : say(title)];
}

/** Plans of different places may bear one title. */
function titleAndPlace(member: MemberSummary): Text {
  if (member.places.length === 0) return memberTitle(member);
  const places = line(member.places.join(', '), 'quiet');
  return [...memberTitle(member), say(' (', 'quiet'), ...places, say(')', 'quiet')];
}

/** `Meeting: What the walks tell us` */
export function whatText({ language }: Teller, { sort, label, span }: MemberDate): Text {
  return [say(`${figureWords[language].timeline.sorts[sort]}: `), span ? quote(label, span) : say(label)];
}

export function whenWords({ language }: Teller, date: MemberDate): string {
  return daysInWords(date, figureWords[language]);
}

/** The status a plan gives itself. */
export function stageLabel(teller: Teller, { status }: MemberSummary, noStatus: string): string {
  return status === undefined ? noStatus : valueLabel(teller, 'status', status);
}

/** How many questions are contradictions or obligations, and how many a friend's wondering. */
export function weighed(
  words: OverviewWords['weights'],
  members: readonly MemberSummary[],
): { readonly settle: number; readonly think: number; readonly text: Text } {
  const asked = members.flatMap((member) => member.asked);
  const sum = (isHint: boolean): number =>
    asked.filter(({ severity }) => (severity === 'hint') === isHint).reduce((total, { count }) => total + count, 0);
  const [settle, think] = [sum(false), sum(true)];
  const text = counted([
    [words.settle, settle],
    [words.think, think],
  ]);
  return { settle, think, text };
}

export function overdueBlocks(
  teller: Teller,
  words: OverviewWords['overdue'],
  members: readonly MemberSummary[],
): Block[] {
  const rows = members.flatMap((member) =>
    member.overdue.map((date): Cell[] => [
      cell(titleAndPlace(member)),
      cell(whatText(teller, date)),
      cell(line(whenWords(teller, date))),
    ]),
  );
  return section(
    heading(2, 'overdue', words.heading),
    rows.length === 0 ? [] : [paragraph(words.intro), table(words.caption, words.columns, rows)],
  );
}

/** So many days ahead are told of all plans together; each plan has a calendar of its own. */
const mostAhead = 12;

export function nextBlocks(teller: Teller, words: OverviewWords['next'], members: readonly MemberSummary[]): Block[] {
  const rows = members
    .flatMap((member) => member.next.map((date) => ({ member, date })))
    .toSorted((a, b) => a.date.first.localeCompare(b.date.first))
    .slice(0, mostAhead)
    .map(({ member, date }): Cell[] => [
      cell(line(whenWords(teller, date))),
      cell(whatText(teller, date)),
      cell(titleAndPlace(member)),
    ]);
  return section(
    heading(2, 'next', words.heading),
    rows.length === 0 ? [] : [table(words.caption, words.columns, rows)],
  );
}

export function planBlocks(teller: Teller, words: OverviewWords, members: readonly MemberSummary[]): Block[] {
  const { heading: says, intro, caption, columns } = words.plans;
  const number = numbersIn(teller.words.locale);
  const rows = members.map((member) => planRow(teller, words, member, number));
  return [heading(2, 'plans', says), paragraph(intro), table(caption, columns, rows)];
}

function planRow(
  teller: Teller,
  words: OverviewWords,
  member: MemberSummary,
  number: (count: number) => string,
): Cell[] {
  const { plans, weights, answer } = words;
  const { next, overdue, underWay, isPartial } = member;
  const { text } = weighed(weights, [member]);
  const [first] = next;
  const title = titleAndPlace(member);
  return [
    isPartial ? { lines: [title, line(plans.partial)], state: 'unsure' } : cell(title),
    cell(capital(line(stageLabel(teller, member, answer.noStatus))), ...underWay.map((date) => whatText(teller, date))),
    first
      ? cell([say(`${whenWords(teller, first)}: `), ...whatText(teller, first)])
      : cell(line(plans.nothingNext, 'quiet')),
    overdue.length > 0 ? { lines: [line(number(overdue.length))], state: 'gap' } : cell(line(plans.nothing, 'quiet')),
    text.length > 0 ? cell(capital(text)) : cell(line(plans.nothing, 'quiet')),
  ];
}
