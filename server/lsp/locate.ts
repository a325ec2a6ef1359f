import type { Plan } from '../../language/model/join.ts';
import type { Span, Thing, Value } from '../../language/model/plan.ts';

/** A place where a thing is declared or pointed at, by its name or by its title. */
export interface SymbolPlace {
  /** More than one when a title is borne by several things. */
  readonly targets: readonly Thing[];
  readonly span: Span;
  readonly by: 'name' | 'title';
  readonly declares: boolean;
}

/** Whether a span holds an offset, its end included: a cursor right behind a word means the word. */
export function holds(span: Span, file: string, offset: number): boolean {
  return span.file === file && span.start <= offset && offset <= span.end;
}

/** What is declared or pointed at under the cursor. */
export function symbolAt(plan: Plan, file: string, offset: number): SymbolPlace | undefined {
  for (const { value, targets } of plan.references) {
    if (targets.length > 0 && holds(value.span, file, offset))
      return { targets, span: value.span, by: byOf(value), declares: false };
  }
  for (const thing of plan.things) {
    if (!holds(thing.span, file, offset)) continue;
    const { name, title, kind } = thing;
    if (name && kind !== 'accept' && holds(name.span, file, offset))
      return { targets: [thing], span: name.span, by: 'name', declares: true };
    if (title && holds(title.span, file, offset))
      return { targets: [thing], span: title.span, by: 'title', declares: true };
  }
  return undefined;
}

/** Every place that points at a thing, in the order of files and text. */
export function placesOf(plan: Plan, thing: Thing): SymbolPlace[] {
  return (plan.citations.get(thing) ?? []).map(({ value }) => ({
    targets: [thing],
    span: value.span,
    by: byOf(value),
    declares: false,
  }));
}

/** Where a thing is declared: its name, and its title. */
export function declarationsOf(thing: Thing): SymbolPlace[] {
  const { name, title } = thing;
  const names: SymbolPlace[] = name ? [{ targets: [thing], span: name.span, by: 'name', declares: true }] : [];
  return title ? [...names, { targets: [thing], span: title.span, by: 'title', declares: true }] : names;
}

/** The innermost thing that a file declares around an offset. */
export function thingAround(plan: Plan, file: string, offset: number): Thing | undefined {
  let found: Thing | undefined;
  for (const thing of plan.things) if (holds(thing.span, file, offset)) found = thing;
  return found;
}

function byOf(value: Value): 'name' | 'title' {
  return value.type === 'text' ? 'title' : 'name';
}
