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
import { orderFaults } from './order.ts';
import { ownershipFaults } from './ownership.ts';
import { relationsFaults } from './relations.ts';
import { reportsFaults } from './reports.ts';
import { triangulationFaults } from './triangulation.ts';
import { voiceFaults } from './voice.ts';

/** The faults that are planted, by the category of the rule that should ask about them. */
export const faults: Readonly<Record<string, readonly Mutator[]>> = {
  contract: [...contractFaults, ...dutyFaults],
  ownership: [...ownershipFaults, ...carriedAlone],
  aims: aimsFaults,
  voice: voiceFaults,
  triangulation: triangulationFaults,
  evidence: evidenceFaults,
  ethics: ethicsFaults,
  cycle: [...cycleFaults, ...orderFaults],
  framing: framingFaults,
  claims: [...claimsFaults, ...undoubted],
  network: [...networkFaults, ...unchanged],
  relations: [...relationsFaults, ...unmet],
  reports: reportsFaults,
  consistency: [...consistencyFaults, ...betweenPlans],
};
