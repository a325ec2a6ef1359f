import type { Block, Fact, Part, Span, TextProblem, Thing, UnknownWords, Value, Words } from '../model/plan.ts';
import { lineStartAt } from '../text/line-ends.ts';
import { docsOf } from './docs.ts';
import { addTo, clausesOf, nothingSaid, type Said, sentenceFact } from './facts.ts';
import { type Item, itemsOf, type Line } from './items.ts';
import { tokenize } from './parser.ts';
import { problemsOf } from './problems.ts';
import { readValues } from './values.ts';
import type { Kind } from './vocabulary/kinds.ts';
import type { Takes } from './vocabulary/phrases/row.ts';
import type { Phrase } from './vocabulary/phrases.ts';
import { type Meaning, refersDirectly, resembling } from './words/dictionary.ts';

/** From told words to part of a plan. Whatever was typed, what comes out is total: nothing typed is dropped. */

/** Reads one file. Never throws; what cannot be read is in `problems` and makes the part `partial`. */
export function readPart(file: string, text: string): Part {
  const told = tokenize(text);
  const problems = problemsOf(file, text, told);
  const conflicted = problems.some(({ rule }) => rule === 'consistency/conflict-markers');
  const items = itemsOf(told.tokens, told.meanings);
  const { things, loose } = new Lowering(file, text, docsOf(text, told.comments)).file(items);
  return { file, things, loose, problems, conflicted, partial: problems.some(leavesHoles) };
}

function leavesHoles({ rule, message }: TextProblem): boolean {
  if (rule === 'syntax/unclosed') return message !== 'extra-brace' && message !== 'lone-brace';
  return rule === 'syntax/unreadable' || rule === 'consistency/conflict-markers';
}

/** What a header may hold beside name and title: a size, a count. */
const headTakes: readonly Takes[] = ['amount', 'text', 'word'];

type KindMeaning = Extract<Meaning, { type: 'kind' }>;

class Lowering {
  private readonly path: string;
  private readonly text: string;
  private readonly docs: ReadonlyMap<number, string>;

  constructor(file: string, text: string, docs: ReadonlyMap<number, string>) {
    this.path = file;
    this.text = text;
    this.docs = docs;
  }

  /** Lines at the top level that begin with no kind belong to the declaration above them. */
  file(items: readonly Item[]): Pick<Part, 'things' | 'loose'> {
    const things: Thing[] = [];
    const loose: (Fact | UnknownWords)[] = [];
    for (const item of items) {
      const said = this.items([item]);
      const owner = things.at(-1);
      if (owner && said.things.length === 0 && item.opener.type !== 'unknown')
        things[things.length - 1] = continued(owner, said);
      else {
        things.push(...said.things);
        loose.push(...said.facts, ...said.unknown, ...this.ownerless(item, said));
      }
    }
    return { things, loose };
  }

  /** Values and marks above the first declaration: words that belong to nothing. */
  private ownerless({ line }: Item, { values, marks }: Said): UnknownWords[] {
    if (values.length === 0 && marks.length === 0) return [];
    const word = { text: '', span: this.span(line.start, line.start) };
    return [
      { word, span: this.span(line.start, line.end), values, marks, facts: [], things: [], unknown: [], nearest: [] },
    ];
  }

  private items(items: readonly Item[], said = nothingSaid()): Said {
    for (const item of items) this.item(item, said);
    return said;
  }

  private item(item: Item, said: Said): void {
    const { opener } = item;
    switch (opener.type) {
      case 'kind':
        said.things.push(this.thing(item, opener));
        return;
      case 'phrase':
        this.sentence(item, opener.phrase, said);
        return;
      case 'unknown':
        said.unknown.push(this.misspelt(item));
        return;
      default:
        addTo(said, this.said(item));
    }
  }

  /** What a line says beside its opener: values, marks, clauses, and what stands in its block. */
  private said({ line, items }: Item, takes?: readonly Takes[]): Said {
    const said = nothingSaid();
    addTo(said, readValues(line.words, this.path, takes));
    clausesOf(line.clauses, this.path, said);
    return this.items(items, said);
  }

  private thing(item: Item, { kind, word }: KindMeaning): Thing {
    const { line } = item;
    const said = this.said(item, kind === 'source' ? undefined : headTakes);
    const inHead = said.values.filter(({ span }) => span.start < line.end);
    const rest = kind === 'duties' ? said.values.filter((value) => !inHead.includes(value)) : said.values;
    const { name, title } = namesOf(kind, inHead);
    const doc = this.docs.get(line.start);
    return {
      kind,
      word,
      wordSpan: this.span(line.start, line.openerEnd),
      ...(name ? { name: wordsOf(name) } : {}),
      ...(title ? { title: wordsOf(title) } : {}),
      span: this.span(line.start, item.end),
      head: this.span(line.start, line.end),
      ...this.blockOf(item),
      indent: this.indentAt(line.start),
      values: rest.filter((value) => value !== name && value !== title),
      marks: said.marks,
      facts: kind === 'duties' ? [this.owedBy(line, inHead), ...said.facts] : said.facts,
      things: said.things,
      unknown: said.unknown,
      ...(doc === undefined ? {} : { doc }),
    };
  }

  /** `owed by riverside` is a phrase that opens a block: its parties are kept as any other values. */
  private owedBy({ start, openerEnd }: Line, values: readonly Value[]): Fact {
    const own = values.filter(({ type }) => type !== 'amount');
    const end = own.at(-1)?.span.end ?? openerEnd;
    const [span, phraseSpan] = [this.span(start, end), this.span(start, openerEnd)];
    return { phrase: 'owed by', span, phraseSpan, values, marks: [], facts: [], things: [], unknown: [] };
  }

  private blockOf({ open, end }: Item): { block?: Block } {
    if (open === undefined) return {};
    const span = this.span(open, end);
    return { block: { span, oneLine: !/[\r\n]/.test(this.text.slice(span.start, span.end)) } };
  }

  /** A property keeps what is said after it; a little word that opens a line gives it to the thing whose block it is. */
  private sentence({ line, items }: Item, phrase: Phrase, said: Said): void {
    const { fact, beside } = sentenceFact(line, phrase, this.path);
    said.facts.push(items.length === 0 ? fact : continued(fact, this.items(items)));
    addTo(said, beside);
  }

  private misspelt(item: Item): UnknownWords {
    const { start, openerEnd } = item.line;
    const word = this.text.slice(start, openerEnd);
    return {
      word: { text: word, span: this.span(start, openerEnd) },
      span: this.span(start, item.end),
      ...this.said(item),
      nearest: resembling(word),
    };
  }

  // Places

  private span(start: number, end: number): Span {
    return { file: this.path, start, end };
  }

  private indentAt(offset: number): string {
    return /^[ \t]*/.exec(this.text.slice(lineStartAt(this.text, offset), offset))?.[0] ?? '';
  }
}

/** The bare word that comes first in a header is the name, the first text the title; what refers has neither. */
function namesOf(kind: Kind, values: readonly Value[]): { readonly name?: Value; readonly title?: Value } {
  const first = values[0];
  if (kind === 'accept') return first ? { name: first } : {};
  if (refersDirectly(kind)) return {};
  const title = values.find(({ type }) => type === 'text');
  const isName = first?.type === 'name';
  // `definition equity "What it means"`: the word defined is what the definition is called.
  if (kind === 'definition' && isName && first) return { name: first, title: first };
  return { ...(isName && first ? { name: first } : {}), ...(title ? { title } : {}) };
}

function wordsOf({ text, span }: Words): Words {
  return { text, span };
}

/** What was said, with what the lines of its block or below it add to it. */
function continued<Told extends Fact | Thing>(told: Told, said: Said): Told {
  return {
    ...told,
    values: [...told.values, ...said.values],
    marks: [...told.marks, ...said.marks],
    facts: [...told.facts, ...said.facts],
    things: [...told.things, ...said.things],
    unknown: [...told.unknown, ...said.unknown],
  };
}
