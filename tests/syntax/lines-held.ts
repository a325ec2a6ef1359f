import type { Fact, MarkAt, Part, Span, Thing, UnknownWords, Value } from '../../language/model/plan.ts';

interface Said {
  readonly span: Span;
  readonly text: string;
}

/**
 * What a part holds of each line of its text, each with what it belongs to: `question > .by: tutor`. Two texts agree on
 * a line when it says the same there, of the same thing.
 */
export function linesHeld(part: Part, text: string): string[] {
  const said = part.things.flatMap((thing) => inThing(thing, ''));
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lines: string[][] = starts.map(() => []);
  for (const each of said.sort((a, b) => a.span.start - b.span.start)) {
    lines[starts.findLastIndex((start) => start <= each.span.start)]?.push(each.text);
  }
  return lines.map((line) => line.join('; '));
}

function inThing(thing: Thing, above: string): Said[] {
  const path = `${above}${thing.word} > `;
  const words = [thing.name, thing.title].flatMap((name) =>
    name ? [{ span: name.span, text: `${path}${name.text}` }] : [],
  );
  const own = { span: thing.wordSpan, text: `${above}${thing.word}` };
  return [own, ...words, ...valuesOf(thing, path), ...inside(thing, path)];
}

function inFact(fact: Fact, above: string): Said[] {
  const path = `${above}.${fact.phrase} > `;
  return [{ span: fact.phraseSpan, text: `${above}.${fact.phrase}` }, ...valuesOf(fact, path), ...inside(fact, path)];
}

function inUnknown(unknown: UnknownWords, above: string): Said[] {
  const path = `${above}?${unknown.word.text} > `;
  return [{ span: unknown.word.span, text: path }, ...valuesOf(unknown, path), ...inside(unknown, path)];
}

function valuesOf(
  { values, marks }: { readonly values: readonly Value[]; readonly marks: readonly MarkAt[] },
  path: string,
): Said[] {
  return [
    ...values.map(({ span, type, text }) => ({ span, text: `${path}${type} ${text}` })),
    ...marks.map(({ span, mark }) => ({ span, text: `${path}${mark}` })),
  ];
}

function inside({ facts, things, unknown }: Pick<Thing, 'facts' | 'things' | 'unknown'>, path: string): Said[] {
  return [
    ...facts.flatMap((fact) => inFact(fact, path)),
    ...things.flatMap((thing) => inThing(thing, path)),
    ...unknown.flatMap((each) => inUnknown(each, path)),
  ];
}

/** Cuts a line after each of its words: what somebody sees who has typed so far. */
export function cutsOf(line: string): string[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => line.slice(0, index + word.length)).slice(0, -1);
}
