import type { Fact, MarkAt, Span, Thing, UnknownWords, Value } from '../model/plan.ts';
import type { ClauseWords, Line, Word } from './items.ts';
import { readValues } from './values.ts';
import type { Takes } from './vocabulary/phrases/row.ts';
import { type Phrase, phraseRow } from './vocabulary/phrases.ts';

/** What a block or a header says, gathered while its lines are read. */
export interface Said {
  readonly values: Value[];
  readonly marks: MarkAt[];
  readonly facts: Fact[];
  readonly things: Thing[];
  readonly unknown: UnknownWords[];
}

/** The same, read by somebody else. */
export type SaidOf = { readonly [Key in keyof Said]: readonly Said[Key][number][] };

export const nothingSaid = (): Said => ({ values: [], marks: [], facts: [], things: [], unknown: [] });

export function addTo(said: Said, more: Partial<SaidOf>): void {
  if (more.values?.length) said.values.push(...more.values);
  if (more.marks?.length) said.marks.push(...more.marks);
  if (more.facts?.length) said.facts.push(...more.facts);
  if (more.things?.length) said.things.push(...more.things);
  if (more.unknown?.length) said.unknown.push(...more.unknown);
}

/** A fact that what follows on the line may still be said of. */
interface OpenFact {
  readonly phrase: Phrase;
  readonly facts: Fact[];
  span: Span;
}

/** The fact of a phrase that opens a line; clauses go to it when it is a property, else they stand beside it. */
export function sentenceFact(
  line: Line,
  phrase: Phrase,
  file: string,
): { readonly fact: Fact; readonly beside: Partial<SaidOf> } {
  const isProperty = phraseRow(phrase).sort === 'property';
  const opener: ClauseWords = { phrase, start: line.start, phraseEnd: line.openerEnd, words: line.words };
  const { fact, fallen, marks } = factOf(opener, file);
  if (line.clauses.length === 0)
    return isProperty
      ? { fact: { ...fact, marks }, beside: { values: fallen } }
      : { fact, beside: { values: fallen, marks } };
  const own = nothingSaid();
  const beside = nothingSaid();
  const open: OpenFact = { phrase, facts: own.facts, span: fact.span };
  clausesOf(line.clauses, file, isProperty ? own : beside, open);
  addTo(isProperty ? own : beside, { marks });
  addTo(beside, { values: fallen });
  const end = isProperty ? line.end : open.span.end;
  const values = [...fact.values, ...own.values];
  return { fact: { ...fact, span: { ...fact.span, end }, values, marks: own.marks, facts: own.facts }, beside };
}

/**
 * Reads the clauses after an opener. Amounts a clause does not take (a size after `in form`), a gap after a value
 * (`outcome for "Staff" not stated`) and marks fall to the opener; the day after a specific `by`, the end after `from`,
 * the account after `worded` belong to the clause before.
 */
export function clausesOf(clauses: readonly ClauseWords[], file: string, owner: Said, opener?: OpenFact): void {
  let before = opener;
  for (const clause of clauses) {
    const { fact, fallen, marks } = factOf(clause, file, true);
    const inner: Fact[] = [];
    const open = { ...fact, facts: inner };
    if (before && belongsTo(before.phrase, clause.phrase, opener !== undefined)) {
      before.facts.push(open);
      before.span = { ...before.span, end: open.span.end };
    } else {
      owner.facts.push(open);
      before = open;
    }
    addTo(owner, { values: fallen, marks });
  }
}

interface ReadFact {
  readonly fact: Fact;
  /** Values that the phrase does not take. */
  readonly fallen: Value[];
  readonly marks: readonly MarkAt[];
}

function factOf({ phrase, start, phraseEnd, words }: ClauseWords, file: string, isClause = false): ReadFact {
  const { takes } = phraseRow(phrase);
  const { values, marks } = readValues(words, file, takes);
  const fallen = fallenFrom(values, takes, isClause);
  const kept = fallen.length === 0 ? values : values.filter((value) => !fallen.includes(value));
  return {
    fact: {
      phrase,
      span: { file, start, end: endOf(words, phraseEnd) },
      phraseSpan: { file, start, end: phraseEnd },
      values: kept,
      ...nothingElse,
    },
    fallen,
    marks,
  };
}

/** Shared by all facts that say no more than their values. */
const nothingElse = { marks: [], facts: [], things: [], unknown: [] } satisfies Partial<Fact>;

function endOf(words: readonly Word[], phraseEnd: number): number {
  return words.at(-1)?.end ?? phraseEnd;
}

/**
 * The values that fall to the opener: an amount where none is taken, though right after a word for a date it is part
 * of one (`12 October`), and in a clause a gap that stands after a value.
 */
function fallenFrom(values: readonly Value[], takes: readonly Takes[], isClause: boolean): Value[] {
  const takesAmounts = takes.includes('amount') || takes.includes('nothing');
  const afterDate = takes.includes('date');
  let isComplete = false;
  return values.filter(({ type }, index) => {
    if (type === 'date' || !afterDate) isComplete ||= index > 0 || type === 'date';
    if (type === 'amount') return !takesAmounts && isComplete && index > 0;
    return isClause && type === 'gap' && index > 0;
  });
}

function belongsTo(before: Phrase, phrase: Phrase, opensLine: boolean): boolean {
  const isSpecificBy = phraseRow(before).sort === 'by' && before !== 'by';
  if (phrase === 'on') return isSpecificBy;
  if (phrase === 'to') return before === 'from';
  if (phrase === 'according to') return before === 'worded' || opensLine;
  return phrase === 'because' && opensLine;
}
