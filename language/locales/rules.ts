import type { Language } from '../text/languages.ts';
import { spanishRules } from './es/rules.ts';
import type { RuleTable, RuleWords, TranslatedRule } from './locale.ts';
import { swedishRules } from './sv/rules.ts';

/** The words of the rules in languages other than English; English stands in the file of each rule. */

const tables: Readonly<Record<Exclude<Language, 'en'>, RuleTable>> = { sv: swedishRules, es: spanishRules };

/** A rule in another language; undefined in English, and where nobody has written it yet. */
export function translatedRule(id: string, language: Language): TranslatedRule | undefined {
  return language === 'en' ? undefined : tables[language][id];
}

/** What a rule says of itself and in a plan, in a language; in English where nobody has written it yet. */
export function ruleWords(rule: RuleWords & { readonly id: string }, language: Language): RuleWords {
  return translatedRule(rule.id, language) ?? rule;
}
