import type { RuleTable } from '../locale.ts';

/** The rules in Swedish, one file a category. */
export const swedishRules: RuleTable = {};
