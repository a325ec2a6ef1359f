import type { Mutator } from '../mutator.ts';
import { aimsFaults } from './aims.ts';
import { betweenPlans } from './between-plans.ts';
import { claimsFaults } from './claims.ts';
import { consistencyFaults } from './consistency.ts';
import { contractFaults } from './contract.ts';
import { cycleFaults } from './cycle.ts';
import { dutyFaults } from './duties.ts';
import { ethicsFaults } from './ethics.ts';
import { evidenceFaults } from './evidence.ts';
import { framingFaults } from './framing.ts';
import { carriedAlone, unchanged, undoubted, unmet } from './left-alone.ts';
import { networkFaults } from './network.ts';
import { keptApart, onceThrough, unexamined, uninterrupted, unlooked } from './one-round.ts';
import { ownedByOne, unheld, unled, unlistened, unreached } from './one-side.ts';
import { orderFaults } from './order.ts';
import { ownershipFaults } from './ownership.ts';
import { relationsFaults } from './relations.ts';
import { reportsFaults } from './reports.ts';
import { triangulationFaults } from './triangulation.ts';
import { voiceFaults } from './voice.ts';

/** The faults that are planted, by the category of the rule that should ask about them. */
export const faults: Readonly<Record<string, readonly Mutator[]>> = {
  contract: [...contractFaults, ...dutyFaults],
  ownership: [...ownershipFaults, ...carriedAlone, ...ownedByOne],
  aims: aimsFaults,
  voice: [...voiceFaults, ...unlistened],
  triangulation: triangulationFaults,
  evidence: evidenceFaults,
  ethics: ethicsFaults,
  cycle: [...cycleFaults, ...orderFaults, ...unlooked, ...uninterrupted, ...onceThrough],
  framing: [...framingFaults, ...keptApart, ...unexamined],
  claims: [...claimsFaults, ...undoubted],
  network: [...networkFaults, ...unchanged, ...unheld],
  relations: [...relationsFaults, ...unmet, ...unled],
  reports: [...reportsFaults, ...unreached],
  consistency: [...consistencyFaults, ...betweenPlans],
};
