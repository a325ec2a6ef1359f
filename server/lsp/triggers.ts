import type { CompletionContext } from 'vscode-languageserver';

/** After which signs a client is asked to look for completions, without being told to. */

const inPlans: readonly string[] = [' ', ','];
const inSettings: readonly string[] = [...inPlans, '[', '{', '/'];

/** A client knows one list of signs for all documents. */
export const triggers: readonly string[] = inSettings;

/** Whether a plan is to answer: a brace that opens a block would else be met with a list that swallows the next Enter. */
export function asksPlan(context: CompletionContext | undefined): boolean {
  const { triggerCharacter: sign } = context ?? {};
  return sign === undefined || inPlans.includes(sign);
}

/** Whether settings are to answer: the blanks that indent a line ask for nothing yet. */
export function asksSettings(context: CompletionContext | undefined, lineBefore: string): boolean {
  return context?.triggerCharacter !== ' ' || lineBefore.trim() !== '';
}
