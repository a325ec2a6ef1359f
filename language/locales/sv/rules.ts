import type { RuleTable } from '../locale.ts';
import { aims } from './aims.ts';
import { checks } from './checks.ts';
import { claims } from './claims.ts';
import { consistency } from './consistency.ts';
import { contract } from './contract.ts';
import { contractTerms } from './contract-terms.ts';
import { cycle } from './cycle.ts';
import { cycleWork } from './cycle-work.ts';
import { ethics } from './ethics.ts';
import { evidence } from './evidence.ts';
import { framing } from './framing.ts';
import { network } from './network.ts';
import { ownership } from './ownership.ts';
import { relations } from './relations.ts';
import { reports } from './reports.ts';
import { syntax } from './syntax.ts';
import { triangulation } from './triangulation.ts';
import { voice } from './voice.ts';

/** The rules in Swedish, one file a category. */
export const swedishRules: RuleTable = {
  ...contract,
  ...contractTerms,
  ...ownership,
  ...aims,
  ...voice,
  ...triangulation,
  ...evidence,
  ...ethics,
  ...cycle,
  ...cycleWork,
  ...framing,
  ...claims,
  ...network,
  ...relations,
  ...reports,
  ...consistency,
  ...syntax,
  ...checks,
};
