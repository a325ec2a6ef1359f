import type { Edit } from '../../language/findings/finding.ts';
import { factsOf } from '../../language/model/ask/facts.ts';
import type { Fact, Span, Thing, Value } from '../../language/model/plan.ts';
import type { Change } from '../../language/refactorings/change.ts';
import { cutOf } from '../../language/refactorings/cut.ts';
import { Lines } from '../../language/refactorings/passage.ts';
import type { Sound } from './mutator.ts';

/** What can be done to a plan, written as edits of its texts. */

export const textOf = ({ texts }: Sound, { file }: Span): string => texts.get(file) ?? '';

/** What stands in a stretch, as it was typed. */
export const typed = (sound: Sound, span: Span): string => textOf(sound, span).slice(span.start, span.end);

/** Takes out what is said with some facts of a thing, each with its clauses and its block. */
export function dropFacts(sound: Sound, thing: Thing, facts: readonly Fact[]): readonly Edit[] {
  const text = textOf(sound, thing.span);
  return together(
    facts.map((fact) => cutOf(text, thing, { ...fact, phraseSpan: extentOf(text, thing, fact), values: [] })),
    thing.span.file,
  );
}

/** Takes out declarations with everything in them. */
export function dropThings(sound: Sound, things: readonly Thing[]): readonly Edit[] {
  return [...Map.groupBy(things, ({ span }) => span.file)].flatMap(([file, own]) => {
    const lines = Lines.of(sound.texts.get(file) ?? '');
    const cuts = own.flatMap(({ span }) => (lines ? [lines.removal(lines.passageOf(span))] : []));
    return together(cuts, file);
  });
}

/** Leaves of the values of a fact those that are to stay; all must not go. */
export function keepValues(sound: Sound, { values }: Fact, stays: (value: Value) => boolean): readonly Edit[] {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) return [];
  const kept = values.filter(stays).map(({ span }) => typed(sound, span));
  return [rewrite({ ...first.span, end: last.span.end }, kept.join(', '))];
}

/** Writes other words in the place of all values of a fact. */
export function sayInstead({ values, phraseSpan }: Fact, words: string): Edit {
  const [first] = values;
  const last = values.at(-1);
  return first && last
    ? rewrite({ ...first.span, end: last.span.end }, words)
    : rewrite({ ...phraseSpan, start: phraseSpan.end }, ` ${words}`);
}

/** All values of some phrases, wherever they are said of some things, written otherwise. */
export function sayEverywhere(
  things: readonly Thing[],
  phrases: readonly Fact['phrase'][],
  words: string,
): readonly Edit[] {
  return things.flatMap((thing) =>
    phrases.flatMap((phrase) => factsOf(thing, phrase).map((fact) => sayInstead(fact, words))),
  );
}

/** Takes some values out of everything that is said of a thing; where none would be left, others stand in their place. */
export function handOver(sound: Sound, thing: Thing, goes: (value: Value) => boolean, words: string): readonly Edit[] {
  return everyPhrase(thing).flatMap((fact) => {
    if (!fact.values.some(goes)) return [];
    return fact.values.every(goes) ? [sayInstead(fact, words)] : keepValues(sound, fact, (value) => !goes(value));
  });
}

const everyPhrase = ({ facts }: Pick<Thing, 'facts'>): readonly Fact[] =>
  facts.flatMap((fact) => [fact, ...everyPhrase(fact)]);

/** The edits that touch no words which are cut out anyhow. */
export function outside(edits: readonly Edit[], cuts: readonly Edit[]): readonly Edit[] {
  const isCut = ({ span }: Edit): boolean =>
    cuts.some((cut) => cut.span.file === span.file && cut.span.start <= span.start && span.end <= cut.span.end);
  return edits.filter((edit) => !isCut(edit));
}

export const rewrite = (span: Span, text: string): Edit => ({ span, text });

/** Where a fact ends with its clauses and the block that may follow them. */
function extentOf(text: string, { head }: Thing, fact: Fact): Span {
  const end = Math.max(fact.span.end, ...fact.facts.map(({ span }) => span.end));
  const opens = /^[ \t]*\{/.exec(text.slice(end));
  // In a header the brace is that of the declaration.
  const isInHead = head.start <= fact.span.start && fact.span.end <= head.end;
  return { ...fact.span, end: opens && !isInHead ? closing(text, end + opens[0].length) : end };
}

/** Right behind the brace that closes what was opened before an offset; braces in quotes are words. */
function closing(text: string, from: number): number {
  let depth = 1;
  const piece = /"[^"]*"|\/\/[^\n]*|[{}]/g;
  piece.lastIndex = from;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    if (found[0] === '{') depth++;
    if (found[0] === '}') depth--;
    if (depth === 0) return piece.lastIndex;
  }
  return text.length;
}

/** Cuts as edits; those that touch the same words become one. */
function together(cuts: readonly Change[], file: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    const before = edits.at(-1);
    if (before && start < before.span.end)
      edits[edits.length - 1] = rewrite({ ...before.span, end: Math.max(end, before.span.end) }, '');
    else edits.push(rewrite({ file, start, end }, ''));
  }
  return edits;
}
