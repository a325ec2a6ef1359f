import { BorderStyle, type IBorderOptions, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';
import { textWidth, twips } from './measures.ts';

/** How a report looks in Word: styles that its readers can change in one place, in colours that print in grey too. */

export const inks = {
  ink: '24292B',
  heading: '10262B',
  quiet: '566063',
  rule: 'C9C4B8',
  ruleStrong: '8A8578',
  accent: '1F6F78',
  accentInk: '14545C',
  raised: 'F6F4EE',
  gap: 'B4540A',
  gapInk: '8A3D04',
  gapPaper: 'FDF3E7',
  unsure: '6A5AA8',
  unsureInk: '4B3D86',
  unsurePaper: 'F3F1FA',
} as const;

export function border(
  color: string,
  size: number,
  style: IBorderOptions['style'] = BorderStyle.SINGLE,
): IBorderOptions {
  return { style, color, size };
}

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type Style = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number];

const face = 'Calibri';
const body = { basedOn: 'Normal', quickFormat: true } as const;

/** Sizes are in half points, room between paragraphs in twips. */
function headingStyle(size: number, before: number, after: number): Omit<Style, 'id'> {
  return {
    ...body,
    next: 'Normal',
    run: { size, bold: true, color: inks.heading, font: face },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
  };
}

function noteStyle(id: string, name: string, line: string, paper: string, style?: IBorderOptions['style']): Style {
  return {
    ...body,
    id,
    name,
    paragraph: {
      keepLines: true,
      indent: { left: 170 },
      spacing: { before: 120, after: 120 },
      border: { left: { ...border(line, 24, style), space: 8 } },
      shading: { fill: paper },
    },
  };
}

const mastheadStyles: readonly Style[] = [
  {
    ...body,
    id: 'ReportKind',
    name: 'Report Kind',
    next: 'Title',
    run: { size: 20, bold: true, allCaps: true, characterSpacing: 20, color: inks.accentInk },
    paragraph: { keepNext: true, spacing: { after: 60 } },
  },
  {
    ...body,
    id: 'Subtitle',
    name: 'Subtitle',
    run: { size: 25, italics: true, color: inks.quiet },
    paragraph: { spacing: { after: 120 } },
  },
  { ...body, id: 'AsOf', name: 'As Of', run: { size: 19, color: inks.quiet }, paragraph: { spacing: { after: 160 } } },
  {
    ...body,
    id: 'TOCHeading',
    name: 'TOC Heading',
    run: { size: 22, bold: true, color: inks.heading },
    paragraph: { keepNext: true, spacing: { before: 240, after: 60 } },
  },
  { ...body, id: 'TOC1', name: 'toc 1', paragraph: { spacing: { after: 30 } } },
];

const tableStyles: readonly Style[] = [
  {
    ...body,
    id: 'TableText',
    name: 'Table Text',
    run: { size: 19 },
    paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    basedOn: 'TableText',
    quickFormat: true,
    id: 'TableHeading',
    name: 'Table Heading',
    run: { bold: true, color: inks.quiet },
    paragraph: { keepNext: true },
  },
  {
    basedOn: 'TableText',
    quickFormat: true,
    id: 'TableRowHeading',
    name: 'Table Row Heading',
    run: { bold: true, color: inks.heading },
  },
  {
    basedOn: 'TableText',
    quickFormat: true,
    id: 'TableList',
    name: 'Table List',
    paragraph: { numbering: { reference: 'in-table', level: 0 } },
  },
  {
    ...body,
    id: 'AfterTable',
    name: 'After Table',
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 60 } },
  },
];

const figureStyle: Style = {
  ...body,
  id: 'FigureText',
  name: 'Figure Text',
  run: { size: 19, color: inks.quiet },
  paragraph: { keepLines: true, spacing: { before: 40, after: 160 } },
};

const listStyle: Style = {
  ...body,
  id: 'ListBullet',
  name: 'List Bullet',
  paragraph: { numbering: { reference: 'in-text', level: 0 }, spacing: { after: 60 } },
};

const edgeStyle: Style = {
  ...body,
  id: 'PageEdge',
  name: 'Page Edge',
  run: { size: 17, color: inks.quiet },
  paragraph: { spacing: { after: 0 }, rightTabStop: textWidth },
};

/** The library builds on this style, and leaves it to Word to have it. */
const plainLetters: NonNullable<NonNullable<IPropertiesOptions['styles']>['characterStyles']>[number] = {
  id: 'DefaultParagraphFont',
  name: 'Default Paragraph Font',
  uiPriority: 1,
  semiHidden: true,
  unhideWhenUsed: true,
};

/** The styles of a report in a language: `sv-SE`. */
export function stylesFor(language: string): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font: face, size: 22, color: inks.ink, language: { value: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 120, line: 271, lineRule: LineRuleType.AUTO } },
      },
      title: {
        ...body,
        next: 'Subtitle',
        run: { size: 44, bold: true, color: inks.heading, font: face },
        paragraph: { keepNext: true, keepLines: true, spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: headingStyle(30, 440, 120),
      heading2: headingStyle(25, 320, 80),
      heading3: headingStyle(22, 240, 60),
      heading4: headingStyle(22, 200, 60),
      caption: {
        ...body,
        run: { size: 20, bold: true, italics: false, color: inks.heading },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 160, after: 80 } },
      },
    },
    characterStyles: [plainLetters],
    paragraphStyles: [
      ...mastheadStyles,
      ...tableStyles,
      listStyle,
      figureStyle,
      noteStyle('Note', 'Note', inks.accent, inks.raised),
      noteStyle('NoteMissing', 'Note Missing', inks.gap, inks.gapPaper),
      noteStyle('NoteOpen', 'Note Open', inks.unsure, inks.unsurePaper, BorderStyle.DASHED),
      edgeStyle,
    ],
  };
}

function bullets(reference: string, left: number): NonNullable<IPropertiesOptions['numbering']>['config'][number] {
  const indent = { left, hanging: left };
  return { reference, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent } } }] };
}

/** The bullets of lists, in the text and within the cells of tables. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [bullets('in-text', twips(6)), bullets('in-table', twips(3.5))],
};
