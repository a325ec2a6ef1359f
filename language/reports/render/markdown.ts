import { dateWords } from '../parts/dates.ts';
import { around } from '../parts/text.ts';
import type { Cell, Document, PlacedBlock, Run, SignatureLine, Table, Text } from '../report.ts';
import { type FrameWords, frameWords } from '../words/frame.ts';
import { isRightToLeft, oneLine } from './plain.ts';

/** Draws a report as GitHub-flavoured Markdown; text of the plan is always text. */
export function renderMarkdown(document: Document): string {
  const words = frameWords[document.language];
  const head = [
    `# ${text([{ text: document.title }])}: ${text([{ text: document.plan, ...(document.planOrigin ? { origin: document.planOrigin } : {}) }])}`,
    `*${escaped(document.answers)}*`,
    ...(document.asOf ? [escaped(words.asOf(dateWords(words.locale, document.asOf)))] : []),
    ...(document.edition === 'public' ? [`*${escaped(words.publicEdition)}*`] : []),
  ];
  return `${[...head, ...document.blocks.map((one) => block(one, words))].join('\n\n')}\n`;
}

function block(one: PlacedBlock, words: FrameWords): string {
  switch (one.type) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${text(one.text)}`;
    case 'paragraph':
      return atLineStart(text(one.text));
    case 'list':
      return one.items.map((item) => `- ${atLineStart(text(item))}`).join('\n');
    case 'facts':
      return one.rows.map(({ term, lines }) => factRow(term, lines)).join('\n');
    case 'table':
      return table(one);
    case 'figure':
      return [atLineStart(escaped(one.alternative)), ...(one.table ? [table(one.table)] : [])].join('\n\n');
    case 'blank':
      return Array.from({ length: one.lines }, () => ruledLine).join('\n\n');
    case 'page-break':
      return '---';
    case 'note':
      return `> **${escaped(words.notes[one.kind])}:** ${text(one.text)}`;
    case 'signatures':
      return signatures(one.lines, words);
  }
}

/** A line to write on; the signs are escaped so that they stay signs. */
const ruledLine = '\\_'.repeat(60);

function factRow(term: string, lines: readonly Text[]): string {
  const [only = [], ...more] = lines;
  if (more.length === 0) return `- **${escaped(term)}:** ${text(only)}`;
  return [`- **${escaped(term)}:**`, ...lines.map((line) => `  - ${atLineStart(text(line))}`)].join('\n');
}

function table({ caption, columns, rows }: Table): string {
  return [
    `**${escaped(caption)}**`,
    '',
    row(columns.map(text)),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellText))),
  ].join('\n');
}

function cellText({ lines }: Cell): string {
  return lines.map(text).join('<br>');
}

/** A table to sign in, a row for each party. */
function signatures(lines: readonly SignatureLine[], words: FrameWords): string {
  const head = ['', words.signature, words.role, words.date].map((one) => escaped(one));
  const rows = lines.map(({ party, role }) => [text(around(words.signedFor, party)), '', role ? text(role) : '', '']);
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function text(runs: Text): string {
  return runs.map(run).join('');
}

function run({ text: words, tone }: Run): string {
  const plain = oneLine(words);
  const shown = escaped(words);
  const apart = isRightToLeft(plain) ? `\u2068${shown}\u2069` : shown;
  return tone === 'strong' && plain.trim() === plain && plain !== '' ? `**${apart}**` : apart;
}

/** One line in which every sign that could begin markup is escaped, and the addresses that GitHub makes links of. */
function escaped(words: string): string {
  return oneLine(words)
    .replaceAll(/[\\`*_[\]<>|~$@]/g, '\\$&')
    .replaceAll(/&(?=#|\w)/g, '\\&')
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
}

/** Signs that make a heading, a list or a line only at the beginning of a line. */
function atLineStart(words: string): string {
  return words.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
