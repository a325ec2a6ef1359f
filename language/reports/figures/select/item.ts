import { called, isOpenPoint, labelOf, placeOf, valuesOf } from '../../../model/ask/facts.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing } from '../../../model/plan.ts';
import { unique } from '../../../text/unique.ts';
import type { Item } from '../figure.ts';

/** What is shown of a thing: what it is called, and where it stands. */
export function itemOf(plan: Plan, thing: Thing, description = ''): Item {
  return { id: idOf(plan, thing), label: called(thing), description, span: placeOf(thing) };
}

export function idOf(plan: Plan, thing: Thing): string {
  return plan.ids.get(thing) ?? `${thing.kind} ${thing.span.file} ${thing.span.start}`;
}

/** Who does something, with whom and where, as the plan calls them. */
export function whoAndWhere(plan: Plan, thing: Thing): string {
  const values = valuesOf(thing, 'by', 'led by', 'gathered by', 'coordinated by', 'attended by', 'with', 'at');
  return unique(values.map((value) => labelOf(plan, value))).join(', ');
}

/** Whether a thing says something: it is no mere `not stated`. */
export function isSaid(thing: Thing): boolean {
  return !isOpenPoint(thing);
}
