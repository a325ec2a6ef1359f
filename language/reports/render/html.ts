import type { Span } from '../../model/plan.ts';
import { drawFigure } from '../figures/draw.ts';
import { figureWords } from '../figures/words.ts';
import { dateWords } from '../parts/dates.ts';
import { around, wordsIn } from '../parts/text.ts';
import type { Cell, Document, Figure, Heading, PlacedBlock, Run, SignatureLine, Table, Text } from '../report.ts';
import { type FrameWords, frameWords } from '../words/frame.ts';
import { breakable, escapeAttribute, escapeText, ruledSpace } from './html-text.ts';
import { pageEdges } from './page-edges.ts';
import { oneLine } from './plain.ts';
import { documentStyles } from './styles.ts';
import { mayOverflow } from './table-room.ts';
import { type HtmlPiece, Trace } from './trace.ts';

/** Draws a report as one file that stands alone: no script, nothing remote; text of the plan is always text. */
export function renderHtml(document: Document): string {
  return new HtmlReport(document).page();
}

/** Draws a report for a preview: piece by piece, each leading back to its source. */
export function renderPieces(document: Document): HtmlPiece[] {
  return new HtmlReport(document).pieces();
}

/** What stands above the blocks, whose ids all begin with a letter or digit. */
const top = '.masthead';

/** Up to this many rows a table stays on one printed page. */
const fewRows = 8;

class HtmlReport {
  private readonly words: FrameWords;
  private readonly document: Document;
  /** Of the piece that is drawn for a preview; an exported file has neither ids nor places. */
  private trace: Trace | undefined;

  constructor(document: Document) {
    this.document = document;
    this.words = frameWords[document.language];
  }

  pieces(): HtmlPiece[] {
    return [
      this.piece(top, () => this.masthead()),
      ...this.document.blocks.map((block) => this.piece(block.id, () => this.block(block))),
    ];
  }

  private piece(id: string, draw: () => string): HtmlPiece {
    const trace = new Trace(id);
    this.trace = trace;
    return trace.piece(draw());
  }

  page(): string {
    const { document } = this;
    const lang = escapeAttribute(document.language);
    const article = `<article class="report" lang="${lang}">\n${this.masthead()}${this.body()}</article>\n`;
    return [
      '<!DOCTYPE html>',
      `<html lang="${lang}">`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      `<title>${escapeText(oneLine(`${document.title}: ${document.plan}`))}</title>`,
      `<style>\n${documentStyles}${pageEdges(document, this.words)}</style>`,
      '</head>',
      `<body>\n<main>\n${article}</main>\n</body>`,
      '</html>\n',
    ].join('\n');
  }

  private masthead(): string {
    const { document } = this;
    const plan = document.planOrigin ? { text: document.plan, origin: document.planOrigin } : { text: document.plan };
    const asOf =
      document.asOf &&
      `<p class="as-of">${escapeText(this.words.asOf(dateWords(this.words.locale, document.asOf)))}</p>\n`;
    return [
      '<header class="masthead">\n',
      `<p class="kind">${escapeText(document.title)}</p>\n`,
      `<h1>${this.text([plan])}</h1>\n`,
      `<p class="answers">${escapeText(document.answers)}</p>\n`,
      asOf ?? '',
      document.edition === 'public' ? `<p class="edition">${escapeText(this.words.publicEdition)}</p>\n` : '',
      '</header>\n',
    ].join('');
  }

  private contents(): string {
    const headings = this.document.blocks.filter(
      (block): block is Heading & PlacedBlock => block.type === 'heading' && block.level === 2,
    );
    if (headings.length < 2) return '';
    const links = headings.map(({ id, text }) => `<li><a href="#${escapeAttribute(id)}">${this.text(text)}</a></li>\n`);
    return `<nav class="contents" aria-labelledby="contents">\n<h2 id="contents">${escapeText(this.words.contents)}</h2>\n<ol>\n${links.join('')}</ol>\n</nav>\n`;
  }

  /** What stands before the first heading is the answer in short, and comes before the contents. */
  private body(): string {
    const { blocks } = this.document;
    const first = blocks.findIndex(({ type }) => type === 'heading');
    const drawn = blocks.map((block) => this.block(block));
    const begin = first < 0 ? drawn.length : first;
    return [...drawn.slice(0, begin), this.contents(), ...drawn.slice(begin)].join('');
  }

  private block(block: PlacedBlock): string {
    const id = this.id(block.id);
    switch (block.type) {
      case 'heading':
        return `<h${block.level} id="${escapeAttribute(block.id)}"${this.source(block.text)}>${this.text(block.text)}</h${block.level}>\n`;
      case 'paragraph':
        return `<p${id}>${this.text(block.text)}</p>\n`;
      case 'list':
        return `<ul${id}>\n${this.items(block.items)}</ul>\n`;
      case 'facts':
        return `<dl${id}>\n${block.rows.map((row) => this.factRow(row)).join('')}</dl>\n`;
      case 'table':
        return this.table(block, block.id);
      case 'figure':
        return this.figure(block, block.id);
      case 'blank':
        return ruledSpace(block, id);
      case 'page-break':
        return `<div${id} class="page-break"></div>\n`;
      case 'note':
        return `<p${id} class="note ${block.kind}"><strong class="label">${escapeText(this.words.notes[block.kind])}</strong> ${this.text(block.text)}</p>\n`;
      case 'signatures':
        return `<div${id} class="signatures">\n${block.lines.map((line) => this.signature(line)).join('')}</div>\n`;
    }
  }

  /** The picture, what it shows in words, and the table that says the same. */
  private figure(figure: Figure, id: string): string {
    const { trace } = this;
    const picture = drawFigure(figure.data, figureWords[this.document.language], `${id}.picture`, {
      ...(trace && { sourceOf: (span: Span) => trace.sourceOf(span) }),
    });
    const caption = `<figcaption>${shown(figure.title)}</figcaption>\n`;
    const table = figure.table ? this.table(figure.table, `${id}.table`) : '';
    return `<figure${this.id(id)}>\n${picture}\n${caption}</figure>\n${table}`;
  }

  private items(items: readonly Text[]): string {
    return items.map((item) => `<li${this.source(item)}>${this.text(item)}</li>\n`).join('');
  }

  private factRow({ term, lines, state }: { readonly term: string } & Cell): string {
    const kind = state ? ` class="${state}"` : '';
    const lead = lines.map((line) => `<dd${kind}${this.source(line)}>${this.text(line)}</dd>\n`);
    return `<div>\n<dt>${shown(term)}</dt>\n${lead.join('')}</div>\n`;
  }

  private table(table: Table, id: string): string {
    const caption = `${escapeAttribute(id)}.caption`;
    const short = table.rows.length <= fewRows;
    const focus = mayOverflow(table) ? ` role="group" tabindex="0" aria-labelledby="${caption}"` : '';
    const head = table.columns.map(
      (column) => `<th scope="col" role="columnheader"${this.source(column)}>${this.text(column)}</th>`,
    );
    const labels = table.columns.map((column) => escapeAttribute(oneLine(wordsIn(column))));
    const rows = table.rows.map((row) => this.row(table, row, labels));
    return [
      `<div class="table${short ? ' short' : ''}"${focus}>\n<table${this.id(id)} role="table">\n`,
      `<caption id="${caption}">${shown(table.caption)}</caption>\n`,
      `<thead role="rowgroup">\n<tr role="row">${head.join('')}</tr>\n</thead>\n`,
      `<tbody role="rowgroup">\n${rows.join('')}</tbody>\n</table>\n</div>\n`,
    ].join('');
  }

  private row(table: Table, cells: readonly Cell[], labels: readonly string[]): string {
    const drawn = cells.map((cell, at) => {
      const attributes = `${cell.state ? ` class="${cell.state}"` : ''}${this.source(cell.lines[0] ?? [])}`;
      const inner = this.cellText(cell);
      if (at === 0 && table.rowHeaders) return `<th scope="row" role="rowheader"${attributes}>${inner}</th>`;
      return `<td role="cell" data-label="${labels[at] ?? ''}"${attributes}>${inner}</td>`;
    });
    return `<tr role="row">${drawn.join('')}</tr>\n`;
  }

  private cellText({ lines }: Cell): string {
    const [only, ...more] = lines;
    if (!only) return '';
    if (more.length === 0) return this.text(only);
    return `<ul>${lines.map((line) => `<li${this.source(line)}>${this.text(line)}</li>`).join('')}</ul>`;
  }

  private signature({ party, role }: SignatureLine): string {
    const blank = (label: string, inner = ''): string =>
      `<div class="line"><dt>${escapeText(label)}</dt><dd>${inner}</dd></div>\n`;
    return [
      `<div class="signature">\n<p>${this.text(around(this.words.signedFor, strong(party)))}</p>\n<dl>\n`,
      blank(this.words.signature),
      blank(this.words.role, role ? this.text(role) : ''),
      blank(this.words.date),
      '</dl>\n</div>\n',
    ].join('');
  }

  private text(text: Text): string {
    return text.map((run) => this.run(run)).join('');
  }

  /** Words of the plan are set apart, so that their direction stays their own. */
  private run({ text, origin, tone }: Run): string {
    const said = shown(text);
    const toned =
      tone === 'strong' ? `<strong>${said}</strong>` : tone === 'quiet' ? `<span class="quiet">${said}</span>` : said;
    return origin ? `<bdi${this.leadingTo(origin)}>${toned}</bdi>` : toned;
  }

  private id(id: string): string {
    return this.trace ? ` id="${escapeAttribute(id)}"` : '';
  }

  /** The place of a piece: that of its first words from the plan. */
  private source(text: Text): string {
    const origin = text.find((run) => run.origin)?.origin;
    return origin ? this.leadingTo(origin) : '';
  }

  private leadingTo(origin: Span): string {
    return this.trace ? ` data-source="${escapeAttribute(this.trace.sourceOf(origin))}"` : '';
  }
}

/** Text as it may stand in a line of the page. */
function shown(text: string): string {
  return breakable(oneLine(text));
}

function strong(text: Text): Text {
  return text.map((run) => ({ ...run, tone: 'strong' }));
}
