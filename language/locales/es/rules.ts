import type { RuleTable } from '../locale.ts';
import { aims } from './aims.ts';
import { claims } from './claims.ts';
import { consistency } from './consistency.ts';
import { contract } from './contract.ts';
import { contractTerms } from './contract-terms.ts';
import { cycle } from './cycle.ts';
import { cycleTurning } from './cycle-turning.ts';

/** The rules in Spanish, one file a category; a long one in two. */
export const spanishRules: RuleTable = {
  ...aims,
  ...claims,
  ...consistency,
  ...contractTerms,
  ...contract,
  ...cycleTurning,
  ...cycle,
};
