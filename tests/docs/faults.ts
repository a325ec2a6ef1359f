import { termsExample } from '../../language/reference/shown.ts';
import { readSettings } from '../../language/settings/read.ts';
import { planOf } from '../support/plan.ts';
import { spokenOf } from '../support/syntax.ts';

/** The school terms that the pages name. */
const { settings } = readSettings(termsExample);

/** What the rules about the text say of a plan, as `rule message: words`; names need not be declared. */
export function faultsOf(text: string): string[] {
  return spokenOf(planOf(text, { settings })).map(
    ({ rule, message, start, end }) => `${rule} ${message}: ${text.slice(start, end)}`,
  );
}
