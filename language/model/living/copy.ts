import type { Fact, MarkAt, Span, Thing, UnknownWords, Value } from '../plan.ts';
import type { Memory } from './memory.ts';
import { LivingThing } from './thing.ts';

/** Pieces of a part as they go into a living plan: with places of their own, which may move, and with living things. */

export function livingThing(thing: Thing, memory: Memory): LivingThing {
  const { name, title, block } = thing;
  const contents = {
    ...thing,
    wordSpan: copied(thing.wordSpan),
    head: copied(thing.head),
    ...(name ? { name: atOwnPlace(name) } : {}),
    ...(title ? { title: atOwnPlace(title) } : {}),
    ...(block ? { block: atOwnPlace(block) } : {}),
    ...livingInside(thing, memory),
  };
  return new LivingThing(contents, memory);
}

export function livingFact(fact: Fact, memory: Memory): Fact {
  return { ...fact, phraseSpan: copied(fact.phraseSpan), ...livingInside(fact, memory) };
}

export function livingUnknown(line: UnknownWords, memory: Memory): UnknownWords {
  return { ...line, word: atOwnPlace(line.word), ...livingInside(line, memory) };
}

export function livingValue(value: Value): Value {
  if (value.type !== 'amount') return atOwnPlace(value);
  const { unit, per } = value;
  return {
    ...atOwnPlace(value),
    ...(unit ? { unit: atOwnPlace(unit) } : {}),
    ...(per ? { per: atOwnPlace(per) } : {}),
  };
}

type Inside = Pick<Thing, 'span' | 'values' | 'marks' | 'facts' | 'unknown' | 'things'>;
type LivingInside = Inside & { readonly things: readonly LivingThing[] };

function livingInside({ span, values, marks, facts, unknown, things }: Inside, memory: Memory): LivingInside {
  return {
    span: copied(span),
    values: values.map(livingValue),
    marks: marks.map((mark): MarkAt => atOwnPlace(mark)),
    facts: facts.map((fact) => livingFact(fact, memory)),
    unknown: unknown.map((line) => livingUnknown(line, memory)),
    things: things.map((thing) => livingThing(thing, memory)),
  };
}

export function atOwnPlace<Piece extends { readonly span: Span }>(piece: Piece): Piece {
  return { ...piece, span: copied(piece.span) };
}

/** A place as it is now, for whoever keeps it while the plan is typed into. */
export function copied({ file, start, end }: Span): Span {
  return { file, start, end };
}
