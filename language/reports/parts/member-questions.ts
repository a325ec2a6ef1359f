import { severities } from '../../findings/finding.ts';
import { ruleIn } from '../../rules/own.ts';
import { unique } from '../../text/unique.ts';
import type { MemberQuestions, MemberSummary } from '../members.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { OverviewWords } from '../words/en/programme-overview.ts';
import { heading, paragraph, section, table } from './blocks.ts';
import { weighed } from './members.ts';
import { cell, line, numbersIn, say } from './text.ts';

/** What the critical friend asks in the plans of a programme: in all by question, and by place. */

/** One question with the plans in which it is open. */
export interface AskedInPlans {
  readonly rule: string;
  readonly plans: number;
  readonly count: number;
}

/** The questions of all plans, those that weigh most first, then those that most plans are asked. */
export function askedInPlans(members: readonly MemberSummary[]): readonly AskedInPlans[] {
  const weight = (same: readonly MemberQuestions[]): number =>
    Math.min(...same.map(({ severity }) => severities.indexOf(severity)));
  return [
    ...Map.groupBy(
      members.flatMap(({ asked }) => asked),
      ({ rule }) => rule,
    ),
  ]
    .map(([rule, same]) => ({
      rule,
      weight: weight(same),
      plans: same.length,
      count: same.reduce((total, { count }) => total + count, 0),
    }))
    .toSorted((a, b) => a.weight - b.weight || b.plans - a.plans || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** What a rule asks about, in the language of the report; its id where the programme does not know it. */
export function ruleTitle({ plan: { settings } }: Teller, id: string): Text {
  const title = ruleIn(settings, id)?.title;
  return title === undefined ? line(id) : [say(title), say(` (${id})`, 'quiet')];
}

export function askedBlocks(teller: Teller, words: OverviewWords['asked'], members: readonly MemberSummary[]): Block[] {
  const numbers = numbersIn(teller.words.locale);
  const number = (count: number): Cell => cell(line(numbers(count)));
  const rules = askedInPlans(members).map(({ rule, plans, count }): Cell[] => [
    cell(ruleTitle(teller, rule)),
    number(plans),
    number(count),
  ]);
  return section(
    heading(2, 'asked', words.heading),
    rules.length === 0
      ? []
      : [
          paragraph(words.intro),
          table(words.rules.caption, words.rules.columns, rules),
          ...placeTable(teller, words.places, members, number),
        ],
  );
}

/** A plan that lies in two places counts in both. */
function placeTable(
  teller: Teller,
  words: OverviewWords['asked']['places'],
  members: readonly MemberSummary[],
  number: (count: number) => Cell,
): readonly Block[] {
  const collator = new Intl.Collator(teller.words.locale);
  const named = unique(members.flatMap(({ places }) => places)).toSorted(collator.compare);
  if (named.length === 0) return [];
  const nowhere = members.filter(({ places }) => places.length === 0);
  const row = (place: Cell, there: readonly MemberSummary[]): Cell[] => {
    const { settle, think } = weighed({ settle: '', think: '' }, there);
    const late = there.filter(({ overdue }) => overdue.length > 0).length;
    return [
      place,
      number(there.length),
      late > 0 ? { ...number(late), state: 'gap' } : number(late),
      number(settle),
      number(think),
    ];
  };
  const rows = named.map((place) =>
    row(
      cell(line(place)),
      members.filter(({ places }) => places.includes(place)),
    ),
  );
  if (nowhere.length > 0) rows.push(row({ lines: [line(words.nowhere)], state: 'unsure' }, nowhere));
  return [table(words.caption, words.columns, rows)];
}
