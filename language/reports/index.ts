import { accountOfPractice } from './account-of-practice.ts';
import { contract } from './contract.ts';
import { cycleCalendar } from './cycle-calendar.ts';
import { dataAgreement } from './data-agreement.ts';
import { ecologyOfEquity } from './ecology-of-equity.ts';
import { evidenceMatrix } from './evidence-matrix.ts';
import { ifSomebodyLeaves } from './if-somebody-leaves.ts';
import { myPart } from './my-part.ts';
import { network } from './network.ts';
import { ownershipMap } from './ownership-map.ts';
import { partnershipReview } from './partnership-review.ts';
import { plainSummary } from './plain-summary.ts';
import { plan } from './plan.ts';
import { planHealth } from './plan-health.ts';
import { plannedChangedHappened } from './planned-changed-happened.ts';
import { programmeOverview } from './programme-overview.ts';
import type { ReportDefinition } from './report.ts';
import { studentVoice } from './student-voice.ts';

/** Every report. Adding one is one file and one line here. */
export const allReports: readonly ReportDefinition[] = [
  contract,
  plan,
  evidenceMatrix,
  cycleCalendar,
  myPart,
  ownershipMap,
  studentVoice,
  ecologyOfEquity,
  accountOfPractice,
  partnershipReview,
  network,
  plainSummary,
  planHealth,
  plannedChangedHappened,
  ifSomebodyLeaves,
  dataAgreement,
  programmeOverview,
];

/** A report by its id. */
export function reportById(id: string): ReportDefinition | undefined {
  return allReports.find((report) => report.id === id);
}
