import type { Figure } from '../report.ts';
import type { FrameWords } from '../words/frame.ts';

/** The colours of a figure, as any CSS colour: fixed ones for a file, variables where the page has them. */
export interface FigureTheme {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly gap: string;
  readonly unsure: string;
}

/** The colours of the page a figure stands in. */
export const pageTheme: FigureTheme = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  rule: 'var(--rule-strong)',
  accent: 'var(--accent)',
  gap: 'var(--gap)',
  unsure: 'var(--unsure)',
};

/**
 * A figure as one static `svg` element, deterministic, with nothing remote in it; empty where it cannot be drawn, and
 * then its table says everything alone.
 */
export function drawFigure(_figure: Figure, _theme: FigureTheme, _words: FrameWords): string {
  return '';
}
