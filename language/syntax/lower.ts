import type { Block, Fact, Part, Span, TextProblem, Thing, UnknownWords, Value, Words } from '../model/plan.ts';
import { addTo, clausesOf, nothingSaid, type Said, sentenceFact } from './facts.ts';
import type { File, Item, Loose, Misspelt, Nameless, Sentence } from './generated/ast.ts';
import { type Line, lineOf } from './line.ts';
import { type InquiryLexing, parse } from './parser.ts';
import { problemsOf } from './problems.ts';
import { readValues } from './values.ts';
import type { Kind } from './vocabulary/kinds.ts';
import type { Takes } from './vocabulary/phrases/row.ts';
import { refersDirectly, resembling } from './words/dictionary.ts';

/**
 * From syntax tree to part of a plan: the only file that knows both. Generated types promise children that are absent
 * after a syntax error, so everything read from a node is treated as if it might be missing; what comes out is total.
 */

/** Reads one file. Never throws; what cannot be read is in `problems` and makes the part `partial`. */
export function readPart(file: string, text: string): Part {
  const parsed = parse(text);
  const problems = problemsOf(file, text, parsed);
  const conflicted = problems.some(({ rule }) => rule === 'consistency/conflict-markers');
  const { things, loose } = new Lowering(file, text, parsed.lexing).file(parsed.value);
  return { file, things, loose, problems, conflicted, partial: problems.some(leavesHoles) };
}

function leavesHoles({ rule, message }: TextProblem): boolean {
  if (rule === 'syntax/unclosed') return message !== 'extra-brace' && message !== 'lone-brace';
  return rule === 'syntax/unreadable' || rule === 'consistency/conflict-markers';
}

/** What a header may hold beside name and title: a size, a count. */
const headTakes: readonly Takes[] = ['amount', 'text', 'word'];

type Declaration = Exclude<Item, Sentence | Misspelt | Loose | Nameless>;

class Lowering {
  private readonly path: string;
  private readonly text: string;
  private readonly lexing: InquiryLexing;

  constructor(file: string, text: string, lexing: InquiryLexing) {
    this.path = file;
    this.text = text;
    this.lexing = lexing;
  }

  /** Lines at the top level that begin with no kind belong to the declaration above them. */
  file(node: File): Pick<Part, 'things' | 'loose'> {
    const things: Thing[] = [];
    const loose: (Fact | UnknownWords)[] = [];
    for (const item of node.items ?? []) {
      const said = this.items([item]);
      const owner = things.at(-1);
      if (owner && said.things.length === 0 && item.$type !== 'Misspelt')
        things[things.length - 1] = continued(owner, said);
      else {
        things.push(...said.things);
        loose.push(...said.facts, ...said.unknown, ...this.ownerless(item, said));
      }
    }
    return { things, loose };
  }

  /** Values and marks above the first declaration: words that belong to nothing. */
  private ownerless(item: Item, { values, marks }: Said): UnknownWords[] {
    if (values.length === 0 && marks.length === 0) return [];
    const line = this.line(item);
    const word = { text: '', span: this.span(line.start, line.start) };
    return [
      { word, span: this.span(line.start, line.end), values, marks, facts: [], things: [], unknown: [], nearest: [] },
    ];
  }

  private items(items: readonly Item[] | undefined): Said {
    const said = nothingSaid();
    for (const item of items ?? []) this.item(item, said);
    return said;
  }

  private item(item: Item, said: Said): void {
    switch (item.$type) {
      case 'Sentence':
        this.sentence(item, said);
        return;
      case 'Misspelt':
        said.unknown.push(this.misspelt(item));
        return;
      case 'Loose':
      case 'Nameless':
        addTo(said, this.said(item));
        return;
      default:
        said.things.push(this.thing(item));
    }
  }

  /** What a line says beside its opener: values, marks, clauses, and what stands in its block. */
  private said(item: Item, line = this.line(item), takes?: readonly Takes[]): Said {
    const said = nothingSaid();
    const read = readValues(line.words, this.path, takes);
    addTo(said, { values: [...read.values], marks: [...read.marks] });
    clausesOf(line.clauses, this.path, said);
    addTo(said, this.items(item.items));
    return said;
  }

  private thing(node: Declaration): Thing {
    const line = this.line(node);
    const meaning = this.lexing.meanings.get(line.start);
    const kind = meaning?.type === 'kind' ? meaning.kind : 'doubt';
    const said = this.said(node, line, kind === 'source' ? undefined : headTakes);
    const inHead = said.values.filter(({ span }) => span.start < line.end);
    const rest = kind === 'duties' ? said.values.filter((value) => !inHead.includes(value)) : said.values;
    const wordSpan = this.span(line.start, line.openerEnd);
    const { name, title } = namesOf(kind, inHead);
    const doc = this.docAbove(line.start);
    return {
      kind,
      word: meaning?.type === 'kind' ? meaning.word : (node.word ?? ''),
      wordSpan,
      ...(name ? { name: wordsOf(name) } : {}),
      ...(title ? { title: wordsOf(title) } : {}),
      span: this.span(line.start, node.$cstNode?.end ?? line.end),
      head: this.span(line.start, line.end),
      ...this.blockOf(node, line),
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

  private blockOf(node: Declaration, { open }: Line): { block?: Block } {
    if (open === undefined || !node.$cstNode) return {};
    const span = this.span(open, node.$cstNode.end);
    return { block: { span, oneLine: !this.text.slice(span.start, span.end).includes('\n') } };
  }

  /** A property keeps what is said after it; a little word that opens a line gives it to the thing whose block it is. */
  private sentence(node: Sentence, said: Said): void {
    const line = this.line(node);
    const meaning = this.lexing.meanings.get(line.start);
    if (meaning?.type !== 'phrase') {
      addTo(said, this.said(node, line));
      return;
    }
    const { fact, beside } = sentenceFact(line, meaning.phrase, this.path);
    const inside = this.items(node.items);
    said.facts.push({
      ...fact,
      values: [...fact.values, ...inside.values],
      marks: [...fact.marks, ...inside.marks],
      facts: [...fact.facts, ...inside.facts],
      things: inside.things,
      unknown: inside.unknown,
    });
    addTo(said, beside);
  }

  private misspelt(node: Misspelt): UnknownWords {
    const line = this.line(node);
    const word = this.text.slice(line.start, line.openerEnd);
    return {
      word: { text: word, span: this.span(line.start, line.openerEnd) },
      span: this.span(line.start, node.$cstNode?.end ?? line.end),
      ...this.said(node, line),
      nearest: resembling(word),
    };
  }

  // Places

  private line(item: Item): Line {
    return lineOf(item, this.lexing.meanings);
  }

  private span(start: number, end: number): Span {
    return { file: this.path, start, end };
  }

  private indentAt(offset: number): string {
    const lineStart = this.text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(this.text.slice(lineStart, offset))?.[0] ?? '';
  }

  /** The words of a doc comment (two stars) that ends on the line above. */
  private docAbove(offset: number): string | undefined {
    const found = this.lexing.comments.findLast(({ startOffset }) => startOffset < offset);
    if (!found?.image.startsWith('/**')) return undefined;
    const between = this.text.slice((found.endOffset ?? offset) + 1, offset);
    if (!/^[ \t]*\r?\n?[ \t]*$/.test(between)) return undefined;
    const inner = found.image.replace(/^\/\*\*+/, '').replace(/\*+\/$/, '');
    return inner.replaceAll(/^[ \t]*\*?[ \t]?/gm, '').trim() || undefined;
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

/** A declaration with what the lines below it at the top level add to it. */
function continued(owner: Thing, said: Said): Thing {
  return {
    ...owner,
    values: [...owner.values, ...said.values],
    marks: [...owner.marks, ...said.marks],
    facts: [...owner.facts, ...said.facts],
    things: [...owner.things, ...said.things],
    unknown: [...owner.unknown, ...said.unknown],
  };
}
