import type { MemberSummary } from '../members.ts';
import type { Block, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { OverviewWords } from '../words/en/programme-overview.ts';
import { facts } from './blocks.ts';
import { askedInPlans, ruleTitle } from './member-questions.ts';
import { memberTitle, stageLabel, whatText, whenWords } from './members.ts';
import { counted, joined, line, numbersIn, say } from './text.ts';

/** How the plans of a programme are doing, in short. */

/** So many plans, and so many questions, are named before the tables. */
const most = 5;
const mostAsked = 3;

export function membersAnswered(teller: Teller, words: OverviewWords, members: readonly MemberSummary[]): Block[] {
  const { answer } = words;
  const stages = Map.groupBy(members, (member) => stageLabel(teller, member, answer.noStatus));
  const sorted = [...stages].toSorted(([, one], [, other]) => other.length - one.length);
  const number = numbersIn(teller.words.locale);
  return facts([
    { term: answer.plans, lines: [line(number(members.length))] },
    { term: answer.stages, lines: [counted(sorted.map(([label, same]) => [label, same.length]))] },
    late(answer, members, number),
    next(teller, answer, members),
    asked(teller, answer, members, number),
  ]);
}

type Words = OverviewWords['answer'];

function late(words: Words, members: readonly MemberSummary[], number: (count: number) => string): FactRow {
  const overdue = members.filter((member) => member.overdue.length > 0);
  if (overdue.length === 0) return { term: words.overdue, lines: [line(words.nothingOverdue)], state: 'met' };
  const names = overdue.slice(0, most).map(memberTitle);
  const rest = overdue.length > most ? [line(words.more(number(overdue.length - most)), 'quiet')] : [];
  const inPlans = line(`${words.inPlans(number(overdue.length), overdue.length === 1)}: `);
  return { term: words.overdue, lines: [[...inPlans, ...joined([...names, ...rest], '; ')]], state: 'gap' };
}

/** The day that comes first in any of the plans. */
function next(teller: Teller, words: Words, members: readonly MemberSummary[]): FactRow {
  const [first] = members
    .flatMap((member) => member.next.slice(0, 1).map((date) => ({ member, date })))
    .toSorted((a, b) => a.date.first.localeCompare(b.date.first));
  if (!first) return { term: words.next, lines: [line(words.nothingNext, 'quiet')] };
  const { member, date } = first;
  const said: Text = [
    say(`${whenWords(teller, date)}: `),
    ...whatText(teller, date),
    say(' ('),
    ...memberTitle(member),
  ];
  return { term: words.next, lines: [[...said, say(')')]] };
}

/** The questions that most plans are asked, whatever they weigh. */
function asked(
  teller: Teller,
  words: Words,
  members: readonly MemberSummary[],
  number: (count: number) => string,
): FactRow {
  const inOrder = askedInPlans(members).toSorted((one, other) => other.plans - one.plans);
  // What one plan alone is asked is not what most are asked, unless no two share a question.
  const several = inOrder.filter(({ plans }) => plans > 1);
  const widest = several.length > 0 ? several : inOrder;
  const lines = widest
    .slice(0, mostAsked)
    .map(
      ({ rule, plans }): Text => [...ruleTitle(teller, rule), say(`, ${words.inPlans(number(plans), plans === 1)}`)],
    );
  return lines.length > 0
    ? { term: words.asked, lines }
    : { term: words.asked, lines: [line(words.nothingAsked)], state: 'met' };
}
