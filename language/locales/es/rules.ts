import type { RuleTable } from '../locale.ts';

/** The rules in Spanish, one file a category. */
export const spanishRules: RuleTable = {};
