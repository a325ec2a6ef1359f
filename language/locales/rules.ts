import type { Language } from '../text/languages.ts';
import { spanishRules } from './es/rules.ts';
import type { RuleTable, RuleWords } from './locale.ts';
import { swedishRules } from './sv/rules.ts';

/** The words of the rules in languages other than English; English stands in the file of each rule. */

const tables: Readonly<Record<Exclude<Language, 'en'>, RuleTable>> = { sv: swedishRules, es: spanishRules };

/** What a rule says of itself and in a plan, in a language; in English where nobody has written it yet. */
export function ruleWords(rule: RuleWords & { readonly id: string }, language: Language): RuleWords {
  return (language === 'en' ? undefined : tables[language][rule.id]) ?? rule;
}
