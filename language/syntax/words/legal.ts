import { InquiryPlanTerminals } from '../generated/ast.ts';

const oneWord = new RegExp(`^(?:${InquiryPlanTerminals.WORD.source})$`);

/** Whether the lexer would read a text as one word, so that it can be a name. */
export function isOneWord(text: string): boolean {
  return oneWord.test(text);
}
