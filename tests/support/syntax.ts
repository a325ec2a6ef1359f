import type { Plan } from '../../language/model/join.ts';
import type { FixDraft, Messages, Report, Rule } from '../../language/rules/rule.ts';
import { unclosed } from '../../language/rules/syntax/unclosed.ts';
import { unknownWord } from '../../language/rules/syntax/unknown-word.ts';
import { unreadable } from '../../language/rules/syntax/unreadable.ts';
import { wrongPlace } from '../../language/rules/syntax/wrong-place.ts';
import { wrongValue } from '../../language/rules/syntax/wrong-value.ts';

/** The rules about the text itself. */
export const syntaxRules: readonly Rule[] = [unreadable, unclosed, unknownWord, wrongPlace, wrongValue];

export interface Spoken {
  readonly rule: string;
  /** Which message of the rule. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Edits that may be applied and forgotten. */
  readonly fixes: readonly FixDraft[];
}

/** What the syntax rules say of a plan of one file, by message and place, in the order of the text. */
export function spokenOf(plan: Plan): Spoken[] {
  const spoken: Spoken[] = [];
  for (const rule of syntaxRules) rule.check(plan, listener(rule.id, spoken));
  return spoken.sort((a, b) => a.start - b.start);
}

function listener(rule: string, spoken: Spoken[]): Report<Messages> {
  return {
    today: '2026-10-01',
    run: { ruleIds: [], unusedAcceptances: [] },
    say: (message) => message,
    list: (words) => words.join(', '),
    names: (names) => names.join(', '),
    undecided() {},
    finding(message, { at, fixes = [] }) {
      const offered = typeof fixes === 'function' ? fixes() : fixes;
      spoken.push({
        rule,
        message,
        start: at.start,
        end: at.end,
        fixes: offered.filter(({ kind }) => kind === 'complete'),
      });
    },
  };
}
