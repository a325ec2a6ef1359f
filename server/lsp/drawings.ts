import { randomUUID } from 'node:crypto';
import type { HtmlPiece } from '../../language/reports/render/trace.ts';
import type { AccountInfo, DrawnPreview, Piece, PieceStep } from '../protocol.ts';

/** More previews than anybody has open at once; one that was forgotten is sent whole again. */
const most = 12;

interface Drawing {
  readonly pieces: readonly Piece[];
  /** The accounts that came with it or before it, as text. */
  readonly offered: string;
}

/**
 * What previews have, so that they are sent what changed. A preview names the drawing it has. One that is not known here,
 * because it is another server's or was answered to already, is no ground to build on, and everything is sent.
 */
export class Drawings {
  private readonly known = new Map<string, Drawing>();

  draw(
    drawn: readonly HtmlPiece[],
    accounts: readonly AccountInfo[],
    uriOf: (file: string) => string,
    since: string | undefined,
  ): Pick<DrawnPreview, 'version' | 'since' | 'files' | 'accounts' | 'steps'> {
    const { files, pieces } = addressed(drawn, uriOf);
    const offered = JSON.stringify(accounts);
    const before = since === undefined ? undefined : this.known.get(since);
    if (since !== undefined) this.known.delete(since);
    const version = this.keep({ pieces, offered });
    if (since === undefined || before === undefined) return { version, files, accounts, steps: pieces };
    const others = offered === before.offered ? {} : { accounts };
    return { version, since, files, ...others, steps: stepsFrom(before.pieces, pieces) };
  }

  private keep(drawing: Drawing): string {
    const version = randomUUID();
    this.known.set(version, drawing);
    const [oldest] = this.known.keys();
    if (this.known.size > most && oldest !== undefined) this.known.delete(oldest);
    return version;
  }
}

/** Pieces as they go over the wire: a file is named once, and a place is three numbers. */
function addressed(
  drawn: readonly HtmlPiece[],
  uriOf: (file: string) => string,
): { readonly files: string[]; readonly pieces: Piece[] } {
  const numbers = new Map<string, number>();
  const numberOf = (file: string): number => {
    const number = numbers.get(file) ?? numbers.size;
    numbers.set(file, number);
    return number;
  };
  const pieces = drawn.map(({ id, html, places }) => ({
    id,
    html,
    places: places.flatMap(({ file, start, end }) => [numberOf(file), start, end]),
  }));
  return { files: [...numbers.keys()].map(uriOf), pieces };
}

/** What makes some pieces of others: most of them stay, and of one that does not, most of its HTML. */
export function stepsFrom(before: readonly Piece[], now: readonly Piece[]): PieceStep[] {
  const numbers = new Map(before.map(({ id }, number) => [id, number]));
  return now.map((piece) => {
    const of = numbers.get(piece.id);
    const old = of === undefined ? undefined : before[of];
    return of === undefined || old === undefined ? piece : stepFrom(old, piece, of);
  });
}

function stepFrom(old: Piece, { html, places }: Piece, of: number): PieceStep {
  const isMoved = !isSame(old.places, places);
  if (old.html === html && !isMoved) return of;
  const [from, to, end] = differing(old.html, html);
  return { of, from, to, html: html.slice(from, end), ...(isMoved && { places }) };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** The lines in which two texts differ: where they begin, and where they end in each. No letter is cut in two so. */
function differing(a: string, b: string): readonly [from: number, endInA: number, endInB: number] {
  if (a === b) return [0, 0, 0];
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a[from] === b[from]) from++;
  while (from > 0 && a[from - 1] !== '\n') from--;
  let same = 0;
  while (same < shorter - from && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  while (same > 0 && a[a.length - 1 - same] !== '\n') same--;
  return [from, a.length - same, b.length - same];
}
