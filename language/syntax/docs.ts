import { endOf, type Token } from './words/token.ts';

/** The words of each doc comment (two stars), by the offset of what stands right below it. */
export function docsOf(text: string, comments: readonly Token[]): ReadonlyMap<number, string> {
  const docs = new Map<number, string>();
  for (const comment of comments) {
    if (!comment.image.startsWith('/**')) continue;
    const inner = comment.image.replace(/^\/\*\*+/, '').replace(/\*+\/$/, '');
    const words = inner.replaceAll(/^[ \t]*\*?[ \t]?/gm, '').trim();
    if (words !== '') docs.set(belowAt(text, endOf(comment)), words);
  }
  return docs;
}

/** The offset after the rest of a line and the white space that the next begins with, seen or not. */
function belowAt(text: string, offset: number): number {
  const space = /(?:[^\S\r\n]|[\u00AD\u200B-\u200F\u2060])*\r?\n?(?:[^\S\r\n]|[\u00AD\u200B-\u200F\u2060])*/y;
  space.lastIndex = offset;
  return offset + (space.exec(text)?.[0].length ?? 0);
}
