import { isBetween, piecesIn } from './places.ts';

export interface WalkerOptions {
  readonly report: HTMLElement;
  /** What covers the top of the report. */
  readonly below: Element;
  /** Called with the current piece when the reader asks for its source. */
  readonly reveal: (piece: Element) => void;
}

const current = 'is-current';

/** Where a key leads from one place in a list of this length. */
const steps: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at) => at + 1,
  j: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_, length) => length - 1,
};

/**
 * Lets a reader without a mouse go from piece to piece and to the source of each. A report has hundreds of pieces, so
 * it takes one tab stop: the report itself, or the piece the reader is at.
 */
export class Walker {
  private readonly options: WalkerOptions;
  private piece: HTMLElement | undefined;
  private at = 0;

  constructor(options: WalkerOptions) {
    this.options = options;
    options.report.addEventListener('keydown', (event) => this.pressed(event));
    this.dress();
  }

  /** Draws the report anew; the reader stays at the same piece, or where that is gone at the one in its place. */
  redraw(draw: () => void): void {
    const { report } = this.options;
    const hadFocus = report.contains(document.activeElement);
    draw();
    const pieces = piecesIn(report);
    if (this.piece !== undefined) {
      const kept = pieces.indexOf(this.piece);
      this.at = kept >= 0 ? kept : Math.min(this.at, pieces.length - 1);
      this.piece = pieces[this.at];
    }
    this.dress();
    if (hadFocus && !report.contains(document.activeElement)) (this.piece ?? report).focus({ preventScroll: true });
  }

  private pressed(event: KeyboardEvent): void {
    const { report, reveal } = this.options;
    const isOurs = event.target === report || event.target === this.piece;
    if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) this.walk(step);
    else if (event.key === 'Escape' && this.piece !== undefined) this.goTo(undefined);
    else if (event.key === 'Enter' && this.piece !== undefined) reveal(this.piece);
    else return;
    event.preventDefault();
  }

  private walk(step: (at: number, length: number) => number): void {
    const pieces = piecesIn(this.options.report);
    const last = pieces.length - 1;
    if (last < 0) return;
    const wanted = this.piece === undefined ? this.firstInView(pieces) : step(this.at, pieces.length);
    this.at = Math.max(0, Math.min(wanted, last));
    this.goTo(pieces[this.at]);
  }

  /** Who begins to walk begins with what is seen. */
  private firstInView(pieces: readonly Element[]): number {
    const top = this.options.below.getBoundingClientRect().bottom;
    return pieces.findIndex((piece) => isBetween(piece, top, innerHeight));
  }

  private goTo(piece: HTMLElement | undefined): void {
    this.piece = piece;
    this.dress();
    (piece ?? this.options.report).focus({ preventScroll: true });
    piece?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the one tab stop where the reader is. A piece leads to its source, so it is announced as a link. */
  private dress(): void {
    const { report } = this.options;
    const { piece } = this;
    report.tabIndex = piece === undefined ? 0 : -1;
    report.setAttribute('aria-describedby', 'keys');
    for (const other of report.querySelectorAll(`.${current}`)) if (other !== piece) undress(other);
    if (piece === undefined) return;
    piece.tabIndex = 0;
    piece.setAttribute('role', 'link');
    piece.classList.add(current);
  }
}

function undress(piece: Element): void {
  piece.classList.remove(current);
  piece.removeAttribute('tabindex');
  piece.removeAttribute('role');
}
