import { figureStyles } from '../figures/paint.ts';

/**
 * How a report looks: one set of shapes for the exported page and the preview, and a set of colours for each. Nothing
 * is said by colour alone: a gap has its words, and a border that is drawn otherwise.
 */

const shapes = `
.report { color: var(--ink); background: var(--paper); font: 1.0625rem/1.6 var(--serif); container-type: inline-size; overflow-wrap: break-word; font-variant-numeric: lining-nums; }
.report * { box-sizing: border-box; }
.report :is(h1, h2, h3, h4) { line-height: 1.25; text-wrap: balance; font-weight: 600; margin: 0; color: var(--heading); break-after: avoid; scroll-margin-top: 1rem; }
.report h1 { font-size: clamp(1.6rem, 1.2rem + 2.2cqi, 2.4rem); letter-spacing: -0.01em; }
.report h2 { font-size: 1.45rem; margin-top: 3.25rem; padding-top: 0.9rem; border-top: 2px solid var(--accent); }
.report h3 { font-size: 1.15rem; margin-top: 2.25rem; }
.report h4 { font-size: 1.0625rem; margin-top: 1.5rem; }
.report p { margin: 0.75rem 0; max-width: 68ch; text-wrap: pretty; }
.report ul { margin: 0.75rem 0; padding-left: 1.25rem; max-width: 68ch; }
.report li { margin: 0.25rem 0; }
.report li::marker { color: var(--quiet); }
.report .quiet { color: var(--quiet); }
.report a { color: var(--accent-ink); text-underline-offset: 0.2em; text-decoration-thickness: 0.06em; }
.report :is(a, [tabindex]):focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }

.report .masthead { margin-bottom: 1.5rem; }
.report .masthead .kind { font: 600 0.875rem/1.4 var(--sans); letter-spacing: 0.08em; text-transform: uppercase; color: var(--accent-ink); margin: 0 0 0.5rem; }
.report .masthead .answers { font-size: 1.2rem; font-style: italic; color: var(--quiet); margin: 0.75rem 0 0; }
.report .masthead .as-of { font: 0.875rem/1.5 var(--sans); color: var(--quiet); margin: 0.5rem 0 0; }

.report .masthead .edition { font: 0.9375rem/1.5 var(--sans); border: 1px solid var(--rule-strong); border-radius: 6px; padding: 0.6rem 0.9rem; margin: 1rem 0 0; }

.report .contents { font: 0.875rem/1.5 var(--sans); border: 1px solid var(--rule); border-radius: 6px; padding: 0.7rem 1.1rem; margin: 1.5rem 0; background: var(--raised); }
.report .contents h2 { font: 600 0.875rem/1.4 var(--sans); margin: 0 0 0.2rem; padding: 0; border: 0; }
.report .contents ol { margin: 0; padding-left: 1.4rem; columns: 15rem auto; column-gap: 2rem; }
.report .contents + h2 { margin-top: 2rem; }
.report .contents li { margin: 0; padding: 0.1rem 0; break-inside: avoid; }

.report dl { margin: 1rem 0; }
.report dl > div { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: 0 1.5rem; padding: 0.5rem 0; border-top: 1px solid var(--rule); break-inside: avoid; }
.report dl > div:last-child { border-bottom: 1px solid var(--rule); }
.report dt { grid-row: 1 / span 40; font: 600 0.9375rem/1.7 var(--sans); color: var(--heading); }
.report dd { grid-column: 2; margin: 0; max-width: 62ch; }
.report dd + dd { margin-top: 0.3rem; }

.report .table { margin: 1.25rem 0 1.75rem; overflow-x: auto; }
.report table { border-collapse: collapse; width: 100%; font: 0.9375rem/1.5 var(--sans); }
.report caption { caption-side: top; text-align: left; font-weight: 600; color: var(--heading); padding: 0 0 0.5rem; }
.report :is(th, td) { text-align: left; vertical-align: top; padding: 0.6rem 0.9rem 0.6rem 0.75rem; border-bottom: 1px solid var(--rule); }
.report thead th { font-weight: 600; font-size: 0.875rem; color: var(--quiet); border-bottom: 2px solid var(--rule-strong); vertical-align: bottom; }
.report tbody th { font-weight: 600; color: var(--heading); }
.report :is(:is(h2, h3, h2 + p) + .table:not(:has(+ .table)), figure + .table) caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.report .table { position: relative; }
.report td ul { margin: 0; padding-left: 1.1rem; }
.report td ul li { margin: 0 0 0.2rem; }
.report th ul { margin: 0; padding: 0; list-style: none; }
.report :is(td, dd).gap { color: var(--gap-ink); font-style: italic; }
.report td.gap { background: var(--gap-paper); box-shadow: inset 3px 0 0 var(--gap); }
.report dd.gap { border-left: 3px solid var(--gap); padding-left: 0.7rem; }
.report :is(td, dd).unsure { color: var(--unsure-ink); }
.report td.unsure { background: var(--unsure-paper); box-shadow: inset 3px 0 0 var(--unsure); }
.report dd.unsure { border-left: 3px dotted var(--unsure); padding-left: 0.7rem; }

.report .note { font: 0.9375rem/1.55 var(--sans); border-left: 4px solid var(--accent); background: var(--raised); padding: 0.7rem 1rem; border-radius: 0 6px 6px 0; max-width: none; break-inside: avoid; }
.report .note .label { display: inline-block; margin-right: 0.4rem; color: var(--accent-ink); }
.report .note.gap { border-left-color: var(--gap); background: var(--gap-paper); }
.report .note.gap .label { color: var(--gap-ink); }
.report .note.open { border-left-color: var(--unsure); border-left-style: dashed; background: var(--unsure-paper); }
.report .note.open .label { color: var(--unsure-ink); }

.report figure { margin: 1.5rem 0 0.5rem; break-inside: avoid; }
.report figcaption { font: 600 0.9375rem/1.5 var(--sans); color: var(--heading); margin: 0.5rem 0 0; max-width: 68ch; }
.report .blank { margin: 0.5rem 0 1.5rem; break-inside: avoid; }
.report .blank .rule { height: 2.2rem; border-bottom: 1px solid var(--rule-strong); }

.report .signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 2rem 2.5rem; margin: 1.5rem 0; }
.report .signature { break-inside: avoid; }
.report .signature p { margin: 0; }
.report .signature dl { margin: 0.5rem 0 0; }
.report .signature dl > div.line { display: flex; gap: 0.75rem; align-items: end; min-height: 2.9rem; padding: 0 0 0.25rem; border: 0; border-bottom: 1px solid var(--ink); }
.report .signature dt { font-weight: 400; font-size: 0.875rem; line-height: 1.4; color: var(--quiet); min-width: 4.5rem; }
.report .signature dd { line-height: 1.4; }

@container (max-width: 40rem) {
  .report dl > div { grid-template-columns: minmax(6rem, 9rem) 1fr; gap: 0 1rem; padding: 0.3rem 0; }
  .report table, .report tbody, .report tr, .report td, .report tbody th, .report caption { display: block; }
  .report thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .report tbody tr { border: 1px solid var(--rule-strong); border-radius: 6px; margin: 0 0 0.9rem; overflow: hidden; }
  .report tbody th { background: var(--raised); border-bottom: 1px solid var(--rule-strong); }
  .report tr > :last-child { border-bottom: 0; }
  .report td::before { content: attr(data-label); display: block; font-size: 0.8125rem; font-style: normal; color: var(--quiet); }
  .report td:empty { display: none; }
}
@container (max-width: 26rem) {
  .report dl > div:not(.line) { display: block; }
}
`;

const print = `
@page { size: A4; margin: 22mm 18mm; @top-left { font: 9pt sans-serif; color: #444; width: 65%; } @top-right { font: 9pt sans-serif; color: #444; } @bottom-right { font: 9pt sans-serif; color: #444; } }
@media print {
  html { font-size: 10pt; }
  .report { line-height: 1.45; }
  .report .contents { display: none; }
  .report h1 { font-size: 2.2rem; }
  .report h2 { margin-top: 9mm; }
  .report h3 { margin-top: 6mm; }
  .report .table { overflow: visible; }
  .report thead { display: table-header-group; }
  .report tr, .report .table.short { break-inside: avoid; }
  .report :is(caption, thead), .report p:has(+ :is(.table, .signatures, .blank, dl, ul)) { break-after: avoid; }
  .report tbody tr:first-child, .report .table + .note { break-before: avoid; }
  .report .signatures { grid-template-columns: 1fr 1fr; gap: 8mm 12mm; }
  .report .page-break { break-after: page; }
  .report * { print-color-adjust: exact; }
}
`;

const fonts = `
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;`;

const light = `
  --paper: #fffefb; --raised: #f6f4ee; --ink: #24292b; --heading: #10262b; --quiet: #566063; --rule: #dedad0; --rule-strong: #b9b4a7;
  --accent: #1f6f78; --accent-ink: #14545c; --focus: #0b62c4;
  --gap: #b4540a; --gap-ink: #8a3d04; --gap-paper: #fdf3e7; --unsure: #6a5aa8; --unsure-ink: #4b3d86; --unsure-paper: #f3f1fa;`;

const dark = `
  --paper: #15191a; --raised: #1d2324; --ink: #dfe2df; --heading: #f2f4f1; --quiet: #a5aeae; --rule: #313a3b; --rule-strong: #55605f;
  --accent: #4fa9b3; --accent-ink: #86cdd5; --focus: #8ab8ff;
  --gap: #e0934a; --gap-ink: #f2b27a; --gap-paper: #2a2118; --unsure: #9d8fe0; --unsure-ink: #c0b5f2; --unsure-paper: #221f30;`;

const strongLight = `
  --paper: #fff; --raised: #fff; --ink: #000; --heading: #000; --quiet: #222; --rule: #000; --rule-strong: #000; --accent: #003f47; --accent-ink: #003f47;
  --gap: #6b2b00; --gap-ink: #6b2b00; --gap-paper: #fff; --unsure: #33206f; --unsure-ink: #33206f; --unsure-paper: #fff;`;

const strongDark = `
  --paper: #000; --raised: #000; --ink: #fff; --heading: #fff; --quiet: #e8e8e8; --rule: #fff; --rule-strong: #fff; --accent: #9be8f2; --accent-ink: #9be8f2;
  --gap: #ffc48a; --gap-ink: #ffc48a; --gap-paper: #000; --unsure: #d5ccff; --unsure-ink: #d5ccff; --unsure-paper: #000;`;

/** Where the system chooses the colours, borders say what backgrounds no longer can. */
const forced = `
@media (forced-colors: active) {
  .report :is(td.gap, td.unsure) { border: 2px dashed CanvasText; }
  .report .note { border: 1px solid CanvasText; border-left-width: 4px; }
}
`;

/** The style of an exported page. */
export const documentStyles = `:root {${fonts}${light}
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) { :root {${dark} } }
@media (prefers-contrast: more) { :root {${strongLight} } }
@media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root {${strongDark} } }
@media print { :root {${light}
  --paper: #fff; color-scheme: light; } }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 58rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 4rem) clamp(1rem, 4vw, 2.5rem) 5rem; }
@media print { main { max-width: none; padding: 0; } }
${shapes}${figureStyles}${forced}${print}`;

/** The style of the preview: the same shapes in the colours of the editor's theme. */
export const previewStyles = `:root {
  --serif: var(--vscode-markdown-font-family, var(--vscode-font-family, system-ui, sans-serif));
  --sans: var(--vscode-font-family, system-ui, sans-serif);
  --paper: var(--vscode-editor-background, #fff); --raised: var(--vscode-textBlockQuote-background, transparent);
  --ink: var(--vscode-editor-foreground, #24292b); --heading: var(--vscode-foreground, var(--ink)); --quiet: var(--vscode-descriptionForeground, #566063);
  --rule: var(--vscode-widget-border, var(--vscode-editorWidget-border, #c8c8c8)); --rule-strong: var(--vscode-contrastBorder, var(--vscode-descriptionForeground, #888));
  --accent: var(--vscode-textLink-foreground, #14545c); --accent-ink: var(--vscode-textLink-foreground, #14545c); --focus: var(--vscode-focusBorder, #0b62c4);
  --gap: var(--vscode-editorWarning-foreground, #b4540a); --gap-ink: var(--ink); --gap-paper: var(--vscode-inputValidation-warningBackground, transparent);
  --unsure: var(--vscode-editorInfo-foreground, #6a5aa8); --unsure-ink: var(--ink); --unsure-paper: transparent;
}
body { margin: 0; background: var(--paper); }
${shapes}${figureStyles}
.report [data-source] { cursor: pointer; }
.report bdi[data-source]:hover { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.report svg.figure [data-source]:hover .figure-label { text-decoration: underline dotted; }
.report .is-revealed { background: var(--vscode-editor-rangeHighlightBackground, #fff3b0); }
${forced}`;
