import type { Document } from '../report.ts';
import type { FrameWords } from '../words/frame.ts';
import { oneLine } from './plain.ts';

/** What stands at the edges of printed pages: which plan and which report from the second page on, and the page's number. */
export function pageEdges({ plan, title }: Document, words: FrameWords): string {
  const [before = '', between = '', after = ''] = words.pageOf('\n', '\n').split('\n').map(cssString);
  const number = `${before} counter(page) ${between} counter(pages) ${after}`;
  return `
@page { @top-left { content: ${cssString(plan)}; } @top-right { content: ${cssString(title)}; } @bottom-right { content: ${number}; } }
@page :first { @top-left { content: none; } @top-right { content: none; } }
`;
}

/** Text as a string of a style sheet: every sign is written by its number, so that none can end the string or the sheet. */
function cssString(text: string): string {
  const signs = oneLine(text).replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${signs}"`;
}
