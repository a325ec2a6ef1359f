import {
  Document as File,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import { dateWords } from '../../../language/reports/parts/dates.ts';
import { line } from '../../../language/reports/parts/text.ts';
import type { Document } from '../../../language/reports/report.ts';
import { type FrameWords, frameWords } from '../../../language/reports/words/frame.ts';
import { blocksOf } from './blocks.ts';
import { page } from './measures.ts';
import { steady } from './pack.ts';
import { corePath, coreProperties } from './properties.ts';
import { numbering, stylesFor } from './styles.ts';
import { paragraph, plain, runsOf } from './text.ts';

/** Draws a report as a file for Word and LibreOffice: real headings and tables, to edit, print and sign. */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const words = frameWords[document.language];
  const file = new File({
    styles: stylesFor(words.locale),
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
          },
        },
        headers: {
          default: headerOf(document),
          first: new Header({ children: [new Paragraph({ style: 'PageEdge' })] }),
        },
        footers: { default: footerOf(words), first: footerOf(words) },
        children: [...mastheadOf(document, words), ...contentsOf(document, words), ...(await blocksOf(document))],
      },
    ],
  });
  const packed = await Packer.toBuffer(file, undefined, [{ path: corePath, data: coreProperties(document, words) }]);
  return steady(packed);
}

/** What a report is, what it is about, and what it answers. */
function mastheadOf(document: Document, words: FrameWords): FileChild[] {
  const { title, plan, planOrigin, answers, asOf, edition } = document;
  return [
    paragraph('ReportKind', line(title)),
    paragraph('Title', [planOrigin ? { text: plan, origin: planOrigin } : { text: plan }]),
    paragraph('Subtitle', line(answers)),
    ...(asOf === undefined ? [] : [paragraph('AsOf', line(words.asOf(dateWords(words.locale, asOf))))]),
    ...(edition === 'public' ? [paragraph('Note', line(words.publicEdition))] : []),
  ];
}

/** The sections there are. They stand there before Word is asked to find them, and no page of them can be wrong. */
function contentsOf({ blocks }: Document, words: FrameWords): FileChild[] {
  if (blocks.filter((block) => block.type === 'heading' && block.level === 2).length < 2) return [];
  return [
    paragraph('TOCHeading', line(words.contents)),
    new TableOfContents(words.contents, {
      // There is nothing to find out, and Word would ask its reader whether to.
      beginDirty: false,
      hyperlink: true,
      headingStyleRange: '1-1',
      pageNumbersEntryLevelsRange: '1-1',
    }),
  ];
}

/** From the second page on: which plan, and which report of it. */
function headerOf({ plan, title }: Document): Header {
  const children = [...runsOf(line(plan)), new TextRun({ children: [new Tab(), plain(title)] })];
  return new Header({ children: [new Paragraph({ style: 'PageEdge', children })] });
}

function footerOf(words: FrameWords): Footer {
  const [before = '', between = '', after = ''] = words.pageOf('\n', '\n').split('\n');
  const children = [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({ children: [new Paragraph({ style: 'PageEdge', children: [new TextRun({ children })] })] });
}
