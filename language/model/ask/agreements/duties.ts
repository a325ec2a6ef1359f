import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { AmountValue, Thing, Value } from '../../plan.ts';
import { factsOf, hasMark, pointingAt, says, targetsOf, valuesOf, wordsOf } from '../facts.ts';
import { partiesNamed, partnersNamed } from '../people/organisations.ts';
import { isCoordinated, teamsAt } from '../people/schools.ts';
import { edgeOf, edgesOf } from '../time/periods.ts';
import { isYetToBegin } from '../time/stages.ts';
import { owingsOf } from './agreements.ts';

/** Single lines of what is owed: what they aim at, what came of them, whether anything shows that they were met. */

/** Everything a party owes. */
export function dutiesOwedBy(plan: Plan, party: Thing): readonly Thing[] {
  return owingsOf(plan)
    .filter(({ from }) => from.some((value) => partiesNamed(plan, value).includes(party)))
    .flatMap(({ duties }) => duties);
}

/** The duties of some words, whoever owes them. */
export function dutiesOf(plan: Plan, ...words: readonly string[]): readonly Thing[] {
  return plan.byKind.duty.filter(({ word }) => words.includes(word));
}

function amounts(values: readonly Value[]): readonly AmountValue[] {
  return values.flatMap((value) => (value.type === 'amount' && value.count !== undefined ? [value] : []));
}

/** What a duty aims at: its target, else the amounts in its line that are not what it came to. */
export function targetOf(duty: Thing): readonly Value[] {
  return [...amounts(duty.values).filter(({ qualifier }) => qualifier !== 'actual'), ...valuesOf(duty, 'target')];
}

/** What a duty came to. */
export function actualOf(duty: Thing): readonly Value[] {
  return [
    ...amounts(duty.values).filter(({ qualifier }) => qualifier === 'actual'),
    ...valuesOf(duty, 'result', 'carried out'),
  ];
}

/** A share in per cent or a plain count, from its lowest to its highest reading. */
interface Extent {
  readonly share: boolean;
  readonly low: number;
  readonly high: number;
}

/** How much an amount is: of a plain count of staff, the share where the number of staff is known. */
function extentOf(value: Value, staff: number | undefined): Extent | undefined {
  if (value.type !== 'amount' || value.count === undefined || value.qualifier === 'roughly') return undefined;
  const high = value.upTo ?? value.count;
  if (value.percent) return { share: true, low: value.count, high };
  const whole = value.outOf ?? staff;
  if (whole === undefined || whole === 0) return { share: false, low: value.count, high };
  return { share: true, low: (100 * value.count) / whole, high: (100 * high) / whole };
}

/** Whether what a duty came to is below what it aims at; of words and rough figures it cannot be told. */
export function isBelowTarget(duty: Thing, staff: number | undefined): boolean | 'cannot tell' {
  const target = targetOf(duty)[0];
  const actual = actualOf(duty)[0];
  if (!target || !actual) return false;
  const wanted = extentOf(target, staff);
  const reached = extentOf(actual, staff);
  if (!wanted || !reached || wanted.share !== reached.share || countedOf(target) !== countedOf(actual))
    return 'cannot tell';
  if (reached.high < wanted.low) return true;
  return reached.low >= wanted.low ? false : 'cannot tell';
}

/** What an amount counts; one that names nothing counts staff. */
function countedOf(value: Value): string {
  return (value.type === 'amount' && value.unit?.text) || 'staff';
}

/** The staff of a school, as it states them. */
export function staffOf(school: Thing): number | undefined {
  return amounts(valuesOf(school, 'staff'))[0]?.count;
}

/** Whether a duty falls due on a day or later, so that it may still be met. */
export function isStillDue(plan: Plan, duty: Thing, today: string): boolean {
  const due = edgeOf(plan, factsOf(duty, 'due'));
  return due.state === 'known' && due.days.last >= today;
}

/** What tells of a duty what became of it. */
const telling: readonly Phrase[] = ['happened', 'carried out', 'result', 'on', 'not reached', 'based on'];

/** What a duty of a word is met by, where it stands in the plan by itself. */
const metBy: Readonly<Record<string, readonly Kind[]>> = {
  training: ['training'],
  'staff development': ['training'],
  visits: ['visit'],
  records: ['report', 'shared'],
  feedback: ['report', 'shared'],
};

/** Whether anything in the plan shows that a duty was met, as of a day, or tells what became of it instead. */
export function showsMet(plan: Plan, duty: Thing, today: string): boolean {
  if (telling.some((phrase) => says(duty, phrase)) || amounts(duty.values).some(isActual)) return true;
  if (wordsOf(duty, 'status').includes('done') || hasMark(duty, 'withdrawn')) return true;
  const citing = pointingAt(plan, duty, 'about', 'based on', 'after', 'for', 'covers');
  if (citing.some((one) => one !== duty && one.kind !== 'accept' && one.kind !== 'doubt')) return true;
  const block = plan.parents.get(duty);
  const owing = valuesOf(duty, 'owed by');
  const from = owing.length > 0 || !block ? owing : valuesOf(block, 'owed by');
  const parties = unique(from.flatMap((value) => partiesNamed(plan, value)));
  if (duty.word === 'coordination') return parties.every((school) => teamsAt(plan, school).some(isCoordinated));
  const kinds = metBy[duty.word] ?? [];
  const done = plan.things.filter(({ kind }) => kinds.includes(kind));
  return done.some((thing) => isDone(plan, thing, today) && mayBeBy(plan, thing, parties));
}

function isActual({ qualifier }: AmountValue): boolean {
  return qualifier === 'actual';
}

/** A report counts once it is written; work counts once its day has come. */
function isDone(plan: Plan, thing: Thing, today: string): boolean {
  if (thing.kind !== 'report') return !isYetToBegin(plan, thing, today);
  const { begin } = edgesOf(plan, thing);
  return wordsOf(thing, 'status').includes('done') || (begin.state === 'known' && begin.days.first <= today);
}

/** Whether a piece of work may be that of some parties: it names one of them, or nobody whose place is known. */
function mayBeBy(plan: Plan, thing: Thing, parties: readonly Thing[]): boolean {
  const named = valuesOf(thing, 'by', 'led by', 'with', 'attended by').filter(
    (value) => targetsOf(plan, value).length > 0,
  );
  const partners = named.flatMap((value) => partnersNamed(plan, value));
  return partners.length === 0 || partners.some((partner) => parties.includes(partner));
}
