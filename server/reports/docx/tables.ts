import {
  BorderStyle,
  BuilderElement,
  HeightRule,
  type ITableCellOptions,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from 'docx';
import { around, line } from '../../../language/reports/parts/text.ts';
import type {
  Blank,
  Cell,
  CellState,
  FactRow,
  Table as ReportTable,
  SignatureLine,
  Text,
} from '../../../language/reports/report.ts';
import type { FrameWords } from '../../../language/reports/words/frame.ts';
import { columnWidths } from './columns.ts';
import { textWidth, twips } from './measures.ts';
import { border, inks, noBorder } from './styles.ts';
import { paragraph, plain } from './text.ts';

/** Whatever stands in rows: real tables, with their headings told to those who listen. */

interface Frame extends Pick<ITableOptions, 'rows' | 'borders'> {
  readonly widths: readonly number[];
  /** What the table is, for those who cannot see what stands above it. */
  readonly told: string;
  readonly headed: boolean;
  readonly rowHeaders: boolean;
}

const none = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

class TitledTable extends Table {
  constructor({ widths, told, headed, rowHeaders, rows, borders }: Frame) {
    super({
      rows,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...none, ...borders },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      tableLook: {
        firstRow: headed,
        firstColumn: rowHeaders,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    });
    const [properties] = this.root;
    // The library has no word for the title of a table, which is the last thing among its properties.
    if (properties instanceof XmlComponent)
      properties.addChildElement(
        new BuilderElement({ name: 'w:tblCaption', attributes: { val: { key: 'w:val', value: plain(told) } } }),
      );
  }
}

/** Up to this many rows, or lines of a row, stay on one page. */
const fewRows = 8;

type Look = Pick<ITableCellOptions, 'borders' | 'shading'>;

/** A state has its words already; a broad line at the side and a tint help the eye. */
function lookOf(state: CellState | undefined): Look {
  if (state === 'gap') return { borders: { left: border(inks.gap, 18) }, shading: { fill: inks.gapPaper } };
  if (state === 'unsure')
    return { borders: { left: border(inks.unsure, 18, BorderStyle.DASHED) }, shading: { fill: inks.unsurePaper } };
  return {};
}

function linesOf(lines: readonly Text[], style: string): Paragraph[] {
  const [only = [], ...more] = lines;
  if (more.length === 0) return [paragraph(style, only)];
  // Headings of rows hold several lines without bullets.
  return lines.map((text) => paragraph(style === 'TableText' ? 'TableList' : style, text));
}

function cellOf({ lines, state }: Cell, style: string, width: number): TableCell {
  return new TableCell({
    children: linesOf(lines, style),
    width: { size: width, type: WidthType.DXA },
    ...lookOf(state),
  });
}

/** A table of a report. Its headings come again on each page, and no row is torn apart. */
export function tableOf({ caption, columns, rows, rowHeaders }: ReportTable): Table {
  const widths = columnWidths(columns, rows, textWidth);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (text, at) =>
        new TableCell({
          children: [paragraph('TableHeading', text)],
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: 'bottom',
          borders: { bottom: border(inks.ruleStrong, 12) },
        }),
    ),
  });
  const body = rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: true,
        ...(rows.length <= fewRows && row < rows.length - 1 && { keepNext: true }),
        children: cells.map((cell, at) =>
          cellOf(cell, at === 0 && rowHeaders ? 'TableRowHeading' : 'TableText', widths[at] ?? 0),
        ),
      }),
  );
  const rules = { insideHorizontal: border(inks.rule, 4), bottom: border(inks.rule, 4) };
  return new TitledTable({ widths, told: caption, headed: true, rowHeaders, rows: [head, ...body], borders: rules });
}

/** Terms and what is said of them. */
export function factsTable(rows: readonly FactRow[]): Table {
  const widths = [twips(42), textWidth - twips(42)];
  const [term = 0, said = 0] = widths;
  const rule = border(inks.rule, 4);
  return new TitledTable({
    widths,
    told: rows.map((row) => row.term).join(', '),
    headed: false,
    rowHeaders: true,
    borders: { top: rule, bottom: rule, insideHorizontal: rule },
    rows: rows.map(
      ({ term: name, ...row }, at) =>
        new TableRow({
          cantSplit: row.lines.length <= fewRows,
          ...(rows.length <= fewRows && at < rows.length - 1 && { keepNext: true }),
          children: [cellOf({ lines: [line(name)] }, 'TableRowHeading', term), cellOf(row, 'TableText', said)],
        }),
    ),
  });
}

/** Ruled lines to write on, by hand or on a screen. */
export function ruledTable({ label, lines }: Blank): Table {
  const rule = border(inks.ruleStrong, 4);
  return new TitledTable({
    widths: [textWidth],
    told: label,
    headed: false,
    rowHeaders: false,
    borders: { insideHorizontal: rule, bottom: rule },
    rows: Array.from(
      { length: lines },
      (_, at) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(9), rule: HeightRule.ATLEAST },
          children: [
            new TableCell({
              verticalAlign: 'bottom',
              children: [new Paragraph({ style: 'TableText', ...(at < lines - 1 && { keepNext: true }) })],
            }),
          ],
        }),
    ),
  });
}

/** A row for each party to sign in, high enough for a hand. */
export function signatureTable(lines: readonly SignatureLine[], words: FrameWords): Table {
  const shares = [0.26, 0.32, 0.24, 0.18];
  const widths = shares.map((share) => Math.floor(textWidth * share));
  const cell = (style: string, text: Text, at: number): TableCell =>
    new TableCell({
      children: [paragraph(style, text)],
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: 'bottom',
    });
  const heads = [[], line(words.signature), line(words.role), line(words.date)];
  const rule = border(inks.ruleStrong, 6);
  return new TitledTable({
    widths,
    told: words.signature,
    headed: true,
    rowHeaders: true,
    borders: { insideHorizontal: rule, bottom: rule },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((text, at) => cell('TableHeading', text, at)),
      }),
      ...lines.map(({ party, role = [] }, row) => {
        const said = [around(words.signedFor, party), [], role, []];
        return new TableRow({
          cantSplit: true,
          ...(row < lines.length - 1 && { keepNext: true }),
          height: { value: twips(17), rule: HeightRule.ATLEAST },
          children: said.map((text, at) => cell(at === 0 ? 'TableRowHeading' : 'TableText', text, at)),
        });
      }),
    ],
  });
}
