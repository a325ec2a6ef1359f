import { type FileChild, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import { line } from '../../../language/reports/parts/text.ts';
import type { Document, Figure, NoteKind, PlacedBlock, Table } from '../../../language/reports/report.ts';
import { type FrameWords, frameWords } from '../../../language/reports/words/frame.ts';
import { pictureOf } from './picture.ts';
import { factsTable, ruledTable, signatureTable, tableOf } from './tables.ts';
import { paragraph, runsOf } from './text.ts';

/** The title of a report is its Title; what stands below it begins with the first heading of Word. */
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

const noteStyles: Readonly<Record<NoteKind, string>> = {
  gap: 'NoteMissing',
  open: 'NoteOpen',
  accepted: 'Note',
  info: 'Note',
};

/** A block among its neighbours, which say what must stay on its page. */
interface Placed {
  readonly block: PlacedBlock;
  readonly before: readonly PlacedBlock[];
  readonly next: PlacedBlock | undefined;
}

class BlockWriter {
  private readonly document: Document;
  private readonly words: FrameWords;
  private figures = 0;

  constructor(document: Document) {
    this.document = document;
    this.words = frameWords[document.language];
  }

  async all(): Promise<FileChild[]> {
    const drawn: FileChild[] = [];
    const blocks = this.document.blocks.filter((block) => !holdsNothing(block));
    // What follows a page break begins the page by itself: a break of its own would leave an empty line there.
    let breaks = false;
    for (const [at, block] of blocks.entries()) {
      if (block.type === 'page-break') breaks = true;
      else {
        const placed = { block, before: blocks.slice(0, at), next: blocks[at + 1] };
        drawn.push(...(await this.block(placed, breaks)));
        breaks = false;
      }
    }
    return drawn;
  }

  private async block({ block, before, next }: Placed, pageBreakBefore: boolean): Promise<FileChild[]> {
    const how: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {
      ...(pageBreakBefore && { pageBreakBefore }),
      ...(leadsOn(next) && { keepNext: true }),
    };
    switch (block.type) {
      case 'heading':
        return [
          paragraph('Normal', block.text, {
            heading: headings[block.level],
            ...(pageBreakBefore && { pageBreakBefore }),
          }),
        ];
      case 'paragraph':
        return [paragraph('Normal', block.text, how)];
      case 'note':
        return [
          new Paragraph({
            style: noteStyles[block.kind],
            ...(pageBreakBefore && { pageBreakBefore }),
            children: runsOf([{ text: `${this.words.notes[block.kind]}: `, tone: 'strong' }, ...block.text]),
          }),
        ];
      default:
        return [...(pageBreakBefore ? [pageStart()] : []), ...(await this.rows(block, before, next))];
    }
  }

  private async rows(
    block: Exclude<PlacedBlock, { readonly type: 'heading' | 'paragraph' | 'note' }>,
    before: readonly PlacedBlock[],
    next: PlacedBlock | undefined,
  ): Promise<FileChild[]> {
    switch (block.type) {
      case 'list':
        return block.items.map((item) => paragraph('ListBullet', item));
      case 'facts':
        return [factsTable(block.rows), gap()];
      case 'table':
        return captionHeard(before, next) ? [tableOf(block), gap()] : this.captioned(block);
      case 'figure':
        return this.figure(block);
      case 'blank':
        return [ruledTable(block), gap()];
      case 'signatures':
        return [signatureTable(block.lines, this.words), gap()];
      case 'page-break':
        return [];
    }
  }

  private captioned(table: Table): FileChild[] {
    return [paragraph('Caption', line(table.caption)), tableOf(table), gap()];
  }

  /** The picture, what it shows in words, and the table that says the same. */
  private async figure(figure: Figure): Promise<FileChild[]> {
    this.figures += 1;
    const picture = await pictureOf(figure, this.document.language, this.figures);
    const said = new Paragraph({
      style: 'FigureText',
      children: runsOf([{ text: `${figure.title} `, tone: 'strong' }, { text: figure.alternative }]),
    });
    return [picture, said, ...(figure.table ? this.captioned(figure.table) : [])];
  }
}

/** Word knows no table without a row or a column: it would take the file for a broken one. */
function holdsNothing(block: PlacedBlock): boolean {
  switch (block.type) {
    case 'facts':
      return block.rows.length === 0;
    case 'table':
      return block.columns.length === 0;
    case 'blank':
      return block.lines === 0;
    default:
      return false;
  }
}

/** Word would join two tables that follow each other, and leave no room below one. */
function gap(): Paragraph {
  return new Paragraph({ style: 'AfterTable' });
}

function pageStart(): Paragraph {
  return new Paragraph({ style: 'AfterTable', pageBreakBefore: true });
}

/** What a sentence introduces stays on its page. */
function leadsOn(next: PlacedBlock | undefined): boolean {
  return next !== undefined && ['table', 'figure', 'facts', 'list', 'blank', 'signatures'].includes(next.type);
}

/** Where a table is all that its heading announces, a caption would only say the heading again. */
function captionHeard(before: readonly PlacedBlock[], next: PlacedBlock | undefined): boolean {
  if (next?.type === 'table') return false;
  const [above, last] = before.slice(-2);
  const nearest = before.at(-1);
  if (nearest?.type === 'heading') return nearest.level < 4;
  return last?.type === 'paragraph' && above?.type === 'heading' && above.level === 2;
}

/** The blocks of a report, as Word has them. */
export function blocksOf(document: Document): Promise<FileChild[]> {
  return new BlockWriter(document).all();
}
