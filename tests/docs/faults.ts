import { planOf } from '../support/plan.ts';
import { spokenOf } from '../support/syntax.ts';

/** What the rules about the text say of a plan, as `rule message: words`; names need not be declared. */
export function faultsOf(text: string): string[] {
  return spokenOf(planOf(text)).map(({ rule, message, start, end }) => `${rule} ${message}: ${text.slice(start, end)}`);
}
