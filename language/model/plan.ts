import type { Kind } from '../syntax/vocabulary/kinds.ts';
import type { Gap, Mark, Qualifier } from '../syntax/vocabulary/marks.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';

/**
 * A plan as plain, readonly data: what rules, reports and comparisons read. Nothing here knows Langium, a disk or an
 * editor; everything typed is somewhere in it.
 */

/** A stretch of one file: UTF-16 offsets, `end` exclusive. `file` is the path as the host gave it. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Words with the place they came from. Quotes and escapes are gone. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** A bare word: a reference, a known value or a unit of time. `each` marks `at each school`. */
export interface NameValue extends Words {
  readonly type: 'name';
  readonly each?: true;
}

/** A quoted text; where a name is expected it may equal a declared title. */
export interface TextValue extends Words {
  readonly type: 'text';
}

/** A date or school year: first and last day, ISO `yyyy-mm-dd`; no days when it could not be read. */
export interface DateValue extends Words {
  readonly type: 'date';
  readonly first?: string;
  readonly last?: string;
}

/** A number with what is counted: `24 students`, `8 to 10 hours`, `5 of 6 quiet`, `40 % of staff`. */
export interface AmountValue extends Words {
  readonly type: 'amount';
  /** No number when the digits could not be read. */
  readonly count?: number;
  /** The upper end of `8 to 10`. */
  readonly upTo?: number;
  readonly percent?: true;
  /** The whole of `5 of 6`. */
  readonly outOf?: number;
  /** What is counted, or the group a part belongs to. */
  readonly unit?: NameValue | TextValue;
  readonly per?: NameValue | TextValue;
  readonly qualifier?: Qualifier;
}

/** `not stated`, `unknown`, `left open`. */
export interface GapValue extends Words {
  readonly type: 'gap';
  readonly gap: Gap;
}

export type Value = NameValue | TextValue | DateValue | AmountValue | GapValue;

/** A mark with its place: `tentative`. */
export interface MarkAt {
  readonly mark: Mark;
  readonly span: Span;
}

/** One thing said: a phrase, its values, and what was said of it in turn. */
export interface Fact {
  readonly phrase: Phrase;
  /** The phrase and its values and clauses; without its block. */
  readonly span: Span;
  readonly phraseSpan: Span;
  readonly values: readonly Value[];
  readonly marks: readonly MarkAt[];
  /** What was said of this fact: `on`, `by`, `because`, `based on`, or the lines of its block. */
  readonly facts: readonly Fact[];
  readonly unknown: readonly UnknownWords[];
  readonly things: readonly Thing[];
}

/** A line that begins with a word nobody knows, kept as it was typed. */
export interface UnknownWords {
  readonly word: Words;
  readonly span: Span;
  readonly values: readonly Value[];
  readonly marks: readonly MarkAt[];
  readonly facts: readonly Fact[];
  readonly things: readonly Thing[];
  readonly unknown: readonly UnknownWords[];
  /** The known words it resembles, nearest first. */
  readonly nearest: readonly string[];
}

/** The block of a thing, from brace to brace. */
export interface Block {
  readonly span: Span;
  readonly oneLine: boolean;
}

/** Something declared: a question, a role, a cycle. */
export interface Thing {
  readonly kind: Kind;
  /** The keyword as typed, for kinds with several: `school`, `research aim`. */
  readonly word: string;
  readonly wordSpan: Span;
  readonly name?: Words | undefined;
  readonly title?: Words | undefined;
  /** The whole declaration, with its block. */
  readonly span: Span;
  /** The header: keyword to the last word before the block. */
  readonly head: Span;
  readonly block?: Block | undefined;
  /** White space before the keyword on its line, so that an edit can match it. */
  readonly indent: string;
  /** Values of the header that belong to no phrase: a second text, a size, a year. */
  readonly values: readonly Value[];
  readonly marks: readonly MarkAt[];
  readonly facts: readonly Fact[];
  readonly things: readonly Thing[];
  readonly unknown: readonly UnknownWords[];
  /** The comment written right above it. */
  readonly doc?: string | undefined;
}

/** A fault of the text itself, found while it was read; the rule of that id words it. */
export interface TextProblem {
  readonly rule:
    | 'syntax/unreadable'
    | 'syntax/unclosed'
    | 'syntax/unknown-word'
    | 'syntax/wrong-place'
    | 'syntax/wrong-value'
    | 'consistency/conflict-markers';
  /** Which message of the rule. */
  readonly message: string;
  readonly holes: Readonly<Record<string, string>>;
  readonly span: Span;
  /** Further places on the same line that follow from the same mistake. */
  readonly also?: readonly Span[];
  /** The one edit that mends it, where there is one; `asks` where it may not be what was meant. */
  readonly mend?: { readonly span: Span; readonly text: string; readonly asks?: true };
}

/** One file, read: the declarations at its top level and what could not be read. */
export interface Part {
  readonly file: string;
  readonly things: readonly Thing[];
  /** Lines at the top level that belong to no declaration. */
  readonly loose: readonly (Fact | UnknownWords)[];
  readonly problems: readonly TextProblem[];
  /** Part of the text could not be read: rules that speak of absence keep quiet about it. */
  readonly partial: boolean;
  /** The file holds an unresolved merge: nothing else in it is checked. */
  readonly conflicted: boolean;
}

/** A value that says honestly that something is not stated, unknown or left open. */
export interface OpenPoint {
  readonly thing: Thing;
  /** Absent where the thing itself is left open: `outcome for boarders left open`. */
  readonly phrase?: Phrase;
  readonly value: GapValue;
}
