import type { RuleTable } from '../locale.ts';
import { accept } from './accept.ts';
import { aims } from './aims.ts';
import { claims } from './claims.ts';
import { consistency } from './consistency.ts';
import { contract } from './contract.ts';
import { contractTerms } from './contract-terms.ts';
import { cycle } from './cycle.ts';
import { cycleTurning } from './cycle-turning.ts';
import { ethics } from './ethics.ts';
import { evidence } from './evidence.ts';
import { evidenceGathering } from './evidence-gathering.ts';
import { framing } from './framing.ts';
import { framingLocal } from './framing-local.ts';
import { internal } from './internal.ts';
import { network } from './network.ts';
import { ownership } from './ownership.ts';
import { ownershipPeople } from './ownership-people.ts';
import { relations } from './relations.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { syntax } from './syntax.ts';
import { triangulation } from './triangulation.ts';
import { voice } from './voice.ts';
import { voiceHeard } from './voice-heard.ts';

/** The rules in Spanish, one file a category; a long one in two. */
export const spanishRules: RuleTable = {
  ...accept,
  ...aims,
  ...claims,
  ...consistency,
  ...contractTerms,
  ...contract,
  ...cycleTurning,
  ...cycle,
  ...ethics,
  ...evidenceGathering,
  ...evidence,
  ...framingLocal,
  ...framing,
  ...internal,
  ...network,
  ...ownershipPeople,
  ...ownership,
  ...relations,
  ...reports,
  ...settings,
  ...syntax,
  ...triangulation,
  ...voiceHeard,
  ...voice,
};
