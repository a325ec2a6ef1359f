/** The colours and faces of a figure. A state is never told by colour alone. */
export interface Paints {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly gap: string;
  readonly unsure: string;
  readonly face: string;
}

/** For a file by itself, and for programs that know no variables: white paper, and colours that also print in grey. */
export const filePaints: Paints = {
  paper: '#ffffff',
  raised: '#f4f2ec',
  ink: '#24292b',
  quiet: '#566063',
  rule: '#b9b4a7',
  accent: '#1f6f78',
  gap: '#b4540a',
  unsure: '#6a5aa8',
  face: "'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif",
};

/**
 * The colours of the page around it: of the report, of the editor's theme, or those of a file where there are none. They
 * are attributes rather than a style sheet, which the preview would not let in.
 */
export const pagePaints: Paints = {
  paper: `var(--paper, ${filePaints.paper})`,
  raised: `var(--raised, ${filePaints.raised})`,
  ink: `var(--ink, ${filePaints.ink})`,
  quiet: `var(--quiet, ${filePaints.quiet})`,
  rule: `var(--rule-strong, ${filePaints.rule})`,
  accent: `var(--accent, ${filePaints.accent})`,
  gap: `var(--gap, ${filePaints.gap})`,
  unsure: `var(--unsure, ${filePaints.unsure})`,
  face: `var(--sans, ${filePaints.face})`,
};

/** What a page says of its figures: they are as wide as it, and take the system's colours where these are forced. */
export const figureStyles = `
svg.figure { display: block; width: 100%; height: auto; }
@media (forced-colors: active) {
  svg.figure { forced-color-adjust: none; --paper: Canvas; --raised: Canvas; --ink: CanvasText; --quiet: CanvasText; --rule-strong: GrayText; --accent: LinkText; --gap: CanvasText; --unsure: CanvasText; }
}
@media print { svg.figure { break-inside: avoid; } }
`;
