import type { Fact, MarkAt, Span, TextProblem, Thing, UnknownWords, Value, Words } from '../plan.ts';

/** A piece of a plan laid out: everything it says in the order of its text, and the places of all of it. */
export class Trace {
  readonly said: unknown[] = [];
  readonly places: Span[] = [];
  /** Something is declared in it. */
  declares = false;

  words({ text, span }: Words): this {
    this.said.push(text);
    return this.at(span);
  }

  value(value: Value): this {
    this.said.push(value.type);
    this.words(value);
    if (value.type === 'name') this.said.push(value.each);
    if (value.type === 'date') this.said.push(value.first, value.last);
    if (value.type === 'gap') this.said.push(value.gap);
    if (value.type !== 'amount') return this;
    this.said.push(value.count, value.upTo, value.percent, value.outOf, value.qualifier);
    for (const inner of [value.unit, value.per]) if (inner) this.value(inner);
    return this;
  }

  mark({ mark, span }: MarkAt): this {
    this.said.push(mark);
    return this.at(span);
  }

  fact(fact: Fact): this {
    this.said.push(fact.phrase);
    this.at(fact.span).at(fact.phraseSpan);
    return this.inside(fact);
  }

  unknown(line: UnknownWords): this {
    this.said.push(...line.nearest);
    this.words(line.word).at(line.span);
    return this.inside(line);
  }

  thing(thing: Thing): this {
    this.declares = true;
    this.said.push(thing.kind, thing.word, thing.indent, thing.doc, thing.block?.oneLine);
    this.at(thing.span).at(thing.head).at(thing.wordSpan);
    if (thing.block) this.at(thing.block.span);
    for (const words of [thing.name, thing.title]) {
      this.said.push(words === undefined);
      if (words) this.words(words);
    }
    return this.inside(thing);
  }

  problem({ rule, message, holes, span, also = [], mend }: TextProblem): this {
    this.said.push(rule, message, ...Object.entries(holes).flat(), also.length, mend?.text);
    for (const place of [span, ...also, ...(mend ? [mend.span] : [])]) this.at(place);
    return this;
  }

  private inside({
    values,
    marks,
    facts,
    unknown,
    things,
  }: Pick<Thing, 'values' | 'marks' | 'facts' | 'unknown' | 'things'>): this {
    this.said.push(values.length, marks.length, facts.length, unknown.length, things.length);
    for (const value of values) this.value(value);
    for (const mark of marks) this.mark(mark);
    for (const fact of facts) this.fact(fact);
    for (const line of unknown) this.unknown(line);
    for (const thing of things) this.thing(thing);
    return this;
  }

  private at(span: Span): this {
    this.said.push(span.end - span.start);
    this.places.push(span);
    return this;
  }
}

/** Whether two pieces say the same; if so the first goes to where the second stands. */
export function follows(kept: Trace, next: Trace): boolean {
  if (kept.said.length !== next.said.length) return false;
  for (const [index, said] of kept.said.entries()) if (said !== next.said[index]) return false;
  for (const [index, place] of kept.places.entries()) moveTo(place, next.places[index]);
  return true;
}

/** Places are read by everybody and moved by nobody but this. */
export function moveTo(place: { start: number; end: number }, next: Span | undefined): void {
  if (next === undefined) return;
  place.start = next.start;
  place.end = next.end;
}
