import { acceptExpired } from './accept/expired.ts';
import { acceptNoReason } from './accept/no-reason.ts';
import { acceptUnknownRule } from './accept/unknown-rule.ts';
import { acceptUnused } from './accept/unused.ts';
import { loneInterpreter } from './claims/lone-interpreter.ts';
import { noDifference } from './claims/no-difference.ts';
import { claimsNoRival } from './claims/no-rival.ts';
import { noUtility } from './claims/no-utility.ts';
import { notChecked } from './claims/not-checked.ts';
import { rivalDismissed } from './claims/rival-dismissed.ts';
import { selfReport } from './claims/self-report.ts';
import { claimsUnsupported } from './claims/unsupported.ts';
import { amountNotDerived } from './consistency/amount-not-derived.ts';
import { claimBeyondEvidence } from './consistency/claim-beyond-evidence.ts';
import { conflictMarkers } from './consistency/conflict-markers.ts';
import { datesDisagree } from './consistency/dates-disagree.ts';
import { duplicateName } from './consistency/duplicate-name.ts';
import { numbersDisagree } from './consistency/numbers-disagree.ts';
import { placeholderLeft } from './consistency/placeholder-left.ts';
import { repeatedProperty } from './consistency/repeated-property.ts';
import { consistencySpread } from './consistency/spread.ts';
import { unknownName } from './consistency/unknown-name.ts';
import { contractMissing } from './contract/missing.ts';
import { noConsultation } from './contract/no-consultation.ts';
import { noCoordinatingTeam } from './contract/no-coordinating-team.ts';
import { oneSided } from './contract/one-sided.ts';
import { openEnded } from './contract/open-ended.ts';
import { outsideTerm } from './contract/outside-term.ts';
import { meetingsWithoutAction } from './cycle/meetings-without-action.ts';
import { outOfOrder } from './cycle/out-of-order.ts';
import { noConsent } from './ethics/no-consent.ts';
import { noRetention } from './ethics/no-retention.ts';
import { evidenceNone } from './evidence/none.ts';
import { outcomesUnshown } from './evidence/outcomes-unshown.ts';
import { evidenceUnused } from './evidence/unused.ts';
import { fixTheStudent } from './framing/fix-the-student.ts';
import { ruleFailed } from './internal/rule-failed.ts';
import { authorityUnchanged } from './network/authority-unchanged.ts';
import { badTrio } from './network/bad-trio.ts';
import { capacityOneSided } from './network/capacity-one-sided.ts';
import { levelsUnconnected } from './network/levels-unconnected.ts';
import { noContextFirst } from './network/no-context-first.ts';
import { noCoordination } from './network/no-coordination.ts';
import { noLocalFocus } from './network/no-local-focus.ts';
import { nothingMoves } from './network/nothing-moves.ts';
import { oneWayVisit } from './network/one-way-visit.ts';
import { oneOrganisation } from './ownership/one-organisation.ts';
import { rightsUnstated } from './ownership/rights-unstated.ts';
import { ownershipUndefined } from './ownership/undefined.ts';
import { benefitMissing } from './relations/benefit-missing.ts';
import { leadersIdle } from './relations/idle-leaders.ts';
import { noForum } from './relations/no-forum.ts';
import { noInfrastructure } from './relations/no-infrastructure.ts';
import { noReflection } from './relations/no-reflection.ts';
import { researchersIdle } from './relations/researchers-idle.ts';
import { sameChair } from './relations/same-chair.ts';
import { noAccount } from './reports/no-account.ts';
import { reportsOverdue } from './reports/overdue.ts';
import { participantsNotTold } from './reports/participants-not-told.ts';
import { tooFewReached } from './reports/too-few-reached.ts';
import type { Rule } from './rule.ts';
import { settingsInvalid } from './settings/invalid.ts';
import { unclosed } from './syntax/unclosed.ts';
import { unknownWord } from './syntax/unknown-word.ts';
import { unreadable } from './syntax/unreadable.ts';
import { wrongPlace } from './syntax/wrong-place.ts';
import { wrongValue } from './syntax/wrong-value.ts';
import { triangulationMethods } from './triangulation/methods.ts';
import { triangulationOutsider } from './triangulation/outsider.ts';
import { triangulationPeople } from './triangulation/people.ts';
import { noStudent } from './voice/no-student.ts';
import { silentSuppliers } from './voice/silent-suppliers.ts';

/** Every rule, in the order of the catalogue. Adding one is one file and one line here. */
export const allRules: readonly Rule[] = [
  contractMissing,
  oneSided,
  noConsultation,
  noCoordinatingTeam,
  openEnded,
  outsideTerm,
  ownershipUndefined,
  oneOrganisation,
  rightsUnstated,
  noStudent,
  silentSuppliers,
  triangulationPeople,
  triangulationMethods,
  triangulationOutsider,
  evidenceNone,
  evidenceUnused,
  outcomesUnshown,
  noConsent,
  noRetention,
  outOfOrder,
  meetingsWithoutAction,
  fixTheStudent,
  claimsUnsupported,
  claimsNoRival,
  rivalDismissed,
  loneInterpreter,
  notChecked,
  noUtility,
  selfReport,
  noDifference,
  badTrio,
  noCoordination,
  nothingMoves,
  oneWayVisit,
  levelsUnconnected,
  capacityOneSided,
  noContextFirst,
  noLocalFocus,
  authorityUnchanged,
  noForum,
  sameChair,
  noReflection,
  noInfrastructure,
  leadersIdle,
  benefitMissing,
  researchersIdle,
  participantsNotTold,
  reportsOverdue,
  noAccount,
  tooFewReached,
  numbersDisagree,
  datesDisagree,
  amountNotDerived,
  claimBeyondEvidence,
  placeholderLeft,
  consistencySpread,
  unknownName,
  duplicateName,
  repeatedProperty,
  conflictMarkers,
  unreadable,
  unclosed,
  unknownWord,
  wrongPlace,
  wrongValue,
  settingsInvalid,
  ruleFailed,
  acceptUnused,
  acceptExpired,
  acceptUnknownRule,
  acceptNoReason,
];

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return allRules.find((rule) => rule.id === id);
}
