import type { LexerResult } from 'langium';

/** A token as the lexer gives it; the classifier changes its type in place. */
export type Token = LexerResult['tokens'][number];
export type TokenType = Token['tokenType'];

/** The UTF-16 offset after a token. */
export function endOf(token: Token): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

const invisible = /[\u00AD\u200B-\u200D\u2060]+/;

/** A word without the soft hyphens and zero-width characters that come with text pasted from elsewhere. */
export function visible(word: string): string {
  return invisible.test(word) ? word.split(invisible).join('') : word;
}
