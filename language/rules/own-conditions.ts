import { accountsDiffer, factOf, isLeftOpen, pointedAt, says, valuesOf } from '../model/ask/facts.ts';
import { edgeOf } from '../model/ask/time/periods.ts';
import { daysBetween } from '../model/dates.ts';
import type { Plan } from '../model/join.ts';
import type { Fact, Thing } from '../model/plan.ts';
import type { Condition, Range } from '../settings/own-rule.ts';
import { unique } from '../text/unique.ts';

/**
 * Whether a condition of a plan's own rule holds of a thing. An open point holds: it was said, and is printed. What
 * rests on dates in words or on accounts that differ cannot be told.
 */
export type Answer = 'yes' | 'no' | 'cannot tell';

export function holds(plan: Plan, thing: Thing, condition: Condition): Answer {
  switch (condition.is) {
    case 'says':
      return isSaid(thing, condition);
    case 'has':
      return isCount(
        standingWith(plan, thing, condition).map((one) => allHold(plan, one, condition.saying)),
        condition.count,
      );
    case 'points':
      if (isLeftOpen(thing, condition.phrase)) return 'yes';
      return isCount(
        pointedAt(plan, thing, condition.phrase)
          .filter(({ kind }) => condition.kind === undefined || kind === condition.kind)
          .map((one) => allHold(plan, one, condition.saying)),
        condition.count,
      );
    case 'days':
      return areApart(plan, thing, condition);
    case 'not':
      return opposite[holds(plan, thing, condition.condition)];
  }
}

/** Whether all of some conditions hold. */
export function allHold(plan: Plan, thing: Thing, conditions: readonly Condition[]): Answer {
  const answers = conditions.map((condition) => holds(plan, thing, condition));
  if (answers.includes('no')) return 'no';
  return answers.includes('cannot tell') ? 'cannot tell' : 'yes';
}

const opposite = { yes: 'no', no: 'yes', 'cannot tell': 'cannot tell' } as const satisfies Record<Answer, Answer>;

function isSaid(thing: Thing, { phrase, values, count }: Extract<Condition, { is: 'says' }>): Answer {
  if (isLeftOpen(thing, phrase)) return 'yes';
  if (accountsDiffer(thing, phrase)) return 'cannot tell';
  const said = valuesOf(thing, phrase);
  if (values.length > 0) return said.some(({ text }) => values.includes(text)) ? 'yes' : 'no';
  if (count.least === undefined && count.most === undefined) return says(thing, phrase) ? 'yes' : 'no';
  return isWithin(said.length, count) ? 'yes' : 'no';
}

/** The things of a kind that stand right inside a thing or point at it, each once. */
function standingWith(plan: Plan, thing: Thing, { kind, by }: Extract<Condition, { is: 'has' }>): readonly Thing[] {
  const inside = by === undefined ? plan.byKind[kind].filter((one) => plan.parents.get(one) === thing) : [];
  const pointing = (plan.citations.get(thing) ?? [])
    .filter(({ from, phrase }) => from.kind === kind && (by === undefined || phrase === by))
    .map(({ from }) => from);
  return unique([...inside, ...pointing]);
}

/** Whether as many as are asked for hold; one at least where nothing is said. */
function isCount(answers: readonly Answer[], { least, most }: Range): Answer {
  const range = { least: least ?? (most === undefined ? 1 : 0), ...(most === undefined ? {} : { most }) };
  const sure = answers.filter((answer) => answer === 'yes').length;
  const possible = sure + answers.filter((answer) => answer === 'cannot tell').length;
  const outcomes = Array.from({ length: possible - sure + 1 }, (_, more) => isWithin(sure + more, range));
  if (outcomes.every((outcome) => outcome)) return 'yes';
  return outcomes.some((outcome) => outcome) ? 'cannot tell' : 'no';
}

function isWithin(count: number, { least = 0, most = Number.POSITIVE_INFINITY }: Range): boolean {
  return count >= least && count <= most;
}

/** A date that is not there is another rule's matter, so nothing is asked of the days to it. */
function areApart(plan: Plan, thing: Thing, { from, to, count }: Extract<Condition, { is: 'days' }>): Answer {
  const [first, last] = [dayOf(plan, thing, from), dayOf(plan, thing, to)];
  if (first.state === 'words' || last.state === 'words') return 'cannot tell';
  if (first.state !== 'known' || last.state !== 'known') return 'yes';
  // A month holds many days: only what is true of all of them is sure.
  const shortest = daysBetween(first.days.last, last.days.first);
  const longest = daysBetween(first.days.first, last.days.last);
  const outcomes = [isWithin(shortest, count), isWithin(longest, count)];
  if (outcomes.every((outcome) => outcome)) return 'yes';
  return outcomes.some((outcome) => outcome) ? 'cannot tell' : 'no';
}

function dayOf(plan: Plan, thing: Thing, phrase: Fact['phrase']): ReturnType<typeof edgeOf> {
  // The end of `from … to …` is said of the beginning.
  const teller = phrase === 'to' ? (factOf(thing, 'from') ?? thing) : thing;
  return edgeOf(
    plan,
    teller.facts.filter((fact) => fact.phrase === phrase),
  );
}
