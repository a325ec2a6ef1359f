import type { Span } from '../../model/plan.ts';

/** A piece of a report as a preview shows it: a block, or what stands above the first. */
export interface HtmlPiece {
  /** Steady while other pieces change. */
  readonly id: string;
  readonly html: string;
  /** Where it comes from. `data-source="id:n"` means the nth of these: text moves at every key, and its HTML need not. */
  readonly places: readonly Span[];
}

/** Counts the places that a piece comes from while it is drawn. */
export class Trace {
  private readonly id: string;
  private readonly counted = new Map<Span, number>();

  constructor(id: string) {
    this.id = id;
  }

  /** What stands for a place in the piece. */
  sourceOf(span: Span): string {
    const at = this.counted.get(span) ?? this.counted.size;
    this.counted.set(span, at);
    return `${this.id}:${at}`;
  }

  piece(html: string): HtmlPiece {
    return { id: this.id, html, places: [...this.counted.keys()] };
  }
}
