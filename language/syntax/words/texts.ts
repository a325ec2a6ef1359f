import { endOf, type Token, type TokenType } from './token.ts';

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '“”"',
  '”': '“”"',
  '„': '“”"',
  '«': '»«',
  '»': '«»',
  "'": "'‘’",
  '‘': "'‘’",
  '’': "'‘’",
  '‚': "'‘’",
};

/** Whether a quoted text has its closing quote. */
export function isClosed(image: string): boolean {
  if (image.startsWith('"""')) return image.length >= 6 && image.endsWith('"""');
  const close = closing[image.charAt(0)] ?? '"';
  if (image.length < 2 || !close.includes(image.charAt(image.length - 1))) return false;
  if (image.charAt(0) !== '"' || image.charAt(image.length - 2) !== '\\') return true;
  const escapes = /\\+(?=.$)/.exec(image)?.[0].length ?? 0;
  return escapes % 2 === 0;
}

/** The quote that closes a text that was left open. */
export function closingQuote(image: string): string {
  if (image.startsWith('"""')) return '"""';
  return { '“': '”', '„': '“', '«': '»', '»': '«', '‚': '‘' }[image.charAt(0)] ?? image.charAt(0);
}

/**
 * A text whose closing quote is missing runs to the end of its line. The brace that ends such a line opens or closes a
 * block all the same, so that one missing quote does not put the lines below out of place.
 */
export function freeBraces(raw: readonly Token[], types: Readonly<Record<string, TokenType>>): readonly Token[] {
  if (!raw.some((token) => token.tokenType.name === 'TEXT' && !isClosed(token.image))) return raw;
  const freed: Token[] = [];
  let opened = 0;
  let line = -1;
  for (const token of raw) {
    if (token.startLine !== line) opened = 0;
    line = token.endLine ?? line;
    const type = token.tokenType.name;
    if (type === '{') opened++;
    else if (type === '}') opened--;
    freed.push(token);
    if (type === 'TEXT' && !isClosed(token.image)) freed.push(...cut(token, opened, types));
  }
  return freed;
}

/** Cuts the braces off the end of a text: one that opens a block, or as many as were opened on this line. */
function cut(text: Token, opened: number, types: Readonly<Record<string, TokenType>>): Token[] {
  const tail = opened > 0 ? new RegExp(`(?:\\s*\\}){1,${opened}}\\s*$`) : /\s*\{\s*$/;
  const found = tail.exec(text.image);
  if (found === null || found.index === 0 || text.image.startsWith('"""')) return [];
  const braces = [...found[0].matchAll(/[{}]/g)].flatMap(({ 0: image, index }): Token[] => {
    const tokenType = types[image];
    const startOffset = text.startOffset + found.index + index;
    const startColumn = (text.startColumn ?? 1) + found.index + index;
    const place = { startOffset, endOffset: startOffset, startColumn, endColumn: startColumn };
    return tokenType ? [{ ...text, ...place, image, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 }] : [];
  });
  text.image = text.image.slice(0, found.index);
  text.endOffset = text.startOffset + found.index - 1;
  text.endColumn = (text.startColumn ?? 1) + endOf(text) - 1 - text.startOffset;
  return braces;
}
