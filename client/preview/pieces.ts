import type { Piece, PieceStep } from './messages.ts';

/** The pieces of a report, made of those of the drawing before it. */
export function applied(before: readonly Piece[], steps: readonly PieceStep[]): readonly Piece[] {
  return steps.flatMap((step) => {
    if (typeof step === 'object' && 'id' in step) return step;
    const old = before[typeof step === 'number' ? step : step.of];
    if (old === undefined || typeof step === 'number') return old ?? [];
    const { from, to, html, places = old.places } = step;
    return { id: old.id, html: old.html.slice(0, from) + html + old.html.slice(to), places };
  });
}
