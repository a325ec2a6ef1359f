import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../../language/model/plan.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { shown } from '../paths.ts';

/** Where a span lies, as readers know it. */
export interface Place {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** Lines and UTF-16 columns from 0, as in the Language Server Protocol. */
  readonly range: Range;
}

/** Turns spans of one plan into places, and gives its lines. */
export class Places {
  private readonly texts: CheckedPlan['texts'];
  private readonly cwd: string;
  private readonly documents = new Map<string, TextDocument>();

  constructor({ texts }: Pick<CheckedPlan, 'texts'>, cwd: string) {
    this.texts = texts;
    this.cwd = cwd;
  }

  at({ file, start, end }: Span): Place {
    const document = this.document(file);
    return { file: shown(file, this.cwd), range: { start: document.positionAt(start), end: document.positionAt(end) } };
  }

  /** The same, for a span that may lie in the programme: of its files no text is at hand, and so no line is known. */
  inOrAround(span: Span): Omit<Place, 'range'> & { readonly range: Range | null } {
    return this.texts.has(span.file) ? this.at(span) : { file: shown(span.file, this.cwd), range: null };
  }

  /** A line of a file, counted from 0, without its end. */
  line(file: string, line: number): string {
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    return this.document(file)
      .getText(range)
      .replace(/[\r\n]+$/, '');
  }

  private document(file: string): TextDocument {
    const held = this.documents.get(file);
    if (held) return held;
    const document = TextDocument.create(file, 'inquiry', 0, this.texts.get(file) ?? '');
    this.documents.set(file, document);
    return document;
  }
}
