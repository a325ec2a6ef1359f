import { factsOf, says, valuesOf } from '../../model/ask/facts.ts';
import { daysOfValue, edgeOf, edgesOf, isBackwards } from '../../model/ask/time/periods.ts';
import type { Days } from '../../model/dates.ts';
import type { Plan } from '../../model/join.ts';
import type { Fact } from '../../model/plan.ts';

type Dated = Pick<Fact, 'facts'>;

/** The days on which something stands in a calendar; none where no day can be told. None is guessed. */
export function stretchesOf(plan: Plan, said: Dated): readonly Days[] {
  const done = daysSaid(plan, said, 'on');
  const period = says(said, 'from') || says(said, 'until') || says(said, 'lasting') ? periodOf(plan, said) : done;
  // What was done on a day is not due any more.
  return done.length > 0 ? period : [...period, ...daysSaid(plan, said, 'due')];
}

/** From its first day to its last, or the end of it that is known. */
function periodOf(plan: Plan, said: Dated): readonly Days[] {
  const { begin, end } = edgesOf(plan, said);
  if (isBackwards({ begin, end })) return [];
  const [first, last] = [begin, end].map((edge) => (edge.state === 'known' ? edge.days : undefined));
  const known = first ?? last;
  return known ? [{ first: known.first, last: (last ?? known).last }] : [];
}

/** Each of the days that one phrase names; accounts that differ name none. */
function daysSaid(plan: Plan, said: Dated, phrase: 'on' | 'due'): readonly Days[] {
  if (edgeOf(plan, factsOf(said, phrase)).state !== 'known') return [];
  return valuesOf(said, phrase).flatMap((value) => daysOfValue(plan, value) ?? []);
}
