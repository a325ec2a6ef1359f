import { acceptExpired } from './accept/expired.ts';
import { acceptNoReason } from './accept/no-reason.ts';
import { acceptUnknownRule } from './accept/unknown-rule.ts';
import { acceptUnused } from './accept/unused.ts';
import { contestedTerm } from './aims/contested-term.ts';
import { noStance } from './aims/no-stance.ts';
import { notAgreed } from './aims/not-agreed.ts';
import { notMeasurable } from './aims/not-measurable.ts';
import { oneAim } from './aims/one-aim.ts';
import { reachMismatch } from './aims/reach-mismatch.ts';
import { unusedValue } from './aims/unused-value.ts';
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
import { consistencyCopied } from './consistency/copied.ts';
import { datesDisagree } from './consistency/dates-disagree.ts';
import { duplicateName } from './consistency/duplicate-name.ts';
import { numbersDisagree } from './consistency/numbers-disagree.ts';
import { placeholderLeft } from './consistency/placeholder-left.ts';
import { repeatedProperty } from './consistency/repeated-property.ts';
import { consistencySpread } from './consistency/spread.ts';
import { undeclaredMention } from './consistency/undeclared-mention.ts';
import { unknownName } from './consistency/unknown-name.ts';
import { contractMissing } from './contract/missing.ts';
import { neverRenegotiated } from './contract/never-renegotiated.ts';
import { noConsultation } from './contract/no-consultation.ts';
import { noCoordinatingTeam } from './contract/no-coordinating-team.ts';
import { noDisputeRule } from './contract/no-dispute-rule.ts';
import { noInvolvementTarget } from './contract/no-involvement-target.ts';
import { noRealChoice } from './contract/no-real-choice.ts';
import { noSupport } from './contract/no-support.ts';
import { noTime } from './contract/no-time.ts';
import { oneSided } from './contract/one-sided.ts';
import { openEnded } from './contract/open-ended.ts';
import { outsideTerm } from './contract/outside-term.ts';
import { overdue } from './contract/overdue.ts';
import { researchUseUncovered } from './contract/research-use-uncovered.ts';
import { subAgreementOutlives } from './contract/sub-agreement-outlives.ts';
import { unfunded } from './contract/unfunded.ts';
import { adoptedForEver } from './cycle/adopted-for-ever.ts';
import { dependencyLoop } from './cycle/dependency-loop.ts';
import { documentMissing } from './cycle/document-missing.ts';
import { goalBeforeAnalysis } from './cycle/goal-before-analysis.ts';
import { linear } from './cycle/linear.ts';
import { meetingsWithoutAction } from './cycle/meetings-without-action.ts';
import { missingPhase } from './cycle/missing-phase.ts';
import { noCurrentPractice } from './cycle/no-current-practice.ts';
import { noDecision } from './cycle/no-decision.ts';
import { noExploration } from './cycle/no-exploration.ts';
import { noInterruption } from './cycle/no-interruption.ts';
import { noPrediction } from './cycle/no-prediction.ts';
import { outOfOrder } from './cycle/out-of-order.ts';
import { tooBigFirst } from './cycle/too-big-first.ts';
import { unstaffed } from './cycle/unstaffed.ts';
import { beforeApproval } from './ethics/before-approval.ts';
import { noConsent } from './ethics/no-consent.ts';
import { noImagePermission } from './ethics/no-image-permission.ts';
import { noRetention } from './ethics/no-retention.ts';
import { personalDataInPlan } from './ethics/personal-data-in-plan.ts';
import { powerOverOwnStudents } from './ethics/power-over-own-students.ts';
import { rawDataInRepository } from './ethics/raw-data-in-repository.ts';
import { ethicsRightsUnstated } from './ethics/rights-unstated.ts';
import { headlineOnly } from './evidence/headline-only.ts';
import { noBaseline } from './evidence/no-baseline.ts';
import { noCounter } from './evidence/no-counter.ts';
import { noProcessMeasure } from './evidence/no-process-measure.ts';
import { noUse } from './evidence/no-use.ts';
import { evidenceNone } from './evidence/none.ts';
import { notMinimal } from './evidence/not-minimal.ts';
import { notScheduled } from './evidence/not-scheduled.ts';
import { outcomesUnshown } from './evidence/outcomes-unshown.ts';
import { practiceUnobserved } from './evidence/practice-unobserved.ts';
import { statisticsAlone } from './evidence/statistics-alone.ts';
import { unmanageable } from './evidence/unmanageable.ts';
import { evidenceUnused } from './evidence/unused.ts';
import { contained } from './framing/contained.ts';
import { deficitLanguage } from './framing/deficit-language.ts';
import { externalCauses } from './framing/external-causes.ts';
import { fixTheStudent } from './framing/fix-the-student.ts';
import { noAssets } from './framing/no-assets.ts';
import { noAssumption } from './framing/no-assumption.ts';
import { noLevel } from './framing/no-level.ts';
import { noLocalProblem } from './framing/no-local-problem.ts';
import { noPractice } from './framing/no-practice.ts';
import { unaddressedBarrier } from './framing/unaddressed-barrier.ts';
import { undefinedGroup } from './framing/undefined-group.ts';
import { whoGains } from './framing/who-gains.ts';
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
import { frozenAgenda } from './ownership/frozen-agenda.ts';
import { idlePractitioners } from './ownership/idle-practitioners.ts';
import { imposedAgenda } from './ownership/imposed-agenda.ts';
import { ledFromOutside } from './ownership/led-from-outside.ts';
import { noDeputy } from './ownership/no-deputy.ts';
import { noLeadWithAuthority } from './ownership/no-lead-with-authority.ts';
import { oneOrganisation } from './ownership/one-organisation.ts';
import { rightsUnstated } from './ownership/rights-unstated.ts';
import { singlePoint } from './ownership/single-point.ts';
import { twoAccountable } from './ownership/two-accountable.ts';
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
import { noSuchFolder } from './settings/no-such-folder.ts';
import { unclosed } from './syntax/unclosed.ts';
import { unknownWord } from './syntax/unknown-word.ts';
import { unreadable } from './syntax/unreadable.ts';
import { wrongPlace } from './syntax/wrong-place.ts';
import { wrongValue } from './syntax/wrong-value.ts';
import { differentObjects } from './triangulation/different-objects.ts';
import { triangulationMethods } from './triangulation/methods.ts';
import { oneLens } from './triangulation/one-lens.ts';
import { triangulationOutsider } from './triangulation/outsider.ts';
import { triangulationPeople } from './triangulation/people.ts';
import { authorityOnly } from './voice/authority-only.ts';
import { noAudience } from './voice/no-audience.ts';
import { noReply } from './voice/no-reply.ts';
import { noStudent } from './voice/no-student.ts';
import { oneVoice } from './voice/one-voice.ts';
import { overclaimed } from './voice/overclaimed.ts';
import { silentSuppliers } from './voice/silent-suppliers.ts';
import { voiceSpokenFor } from './voice/spoken-for.ts';
import { unheard } from './voice/unheard.ts';
import { untrainedStudentResearchers } from './voice/untrained-student-researchers.ts';

/** Every rule, in the order of the catalogue. Adding one is one file and one line here. */
export const allRules: readonly Rule[] = [
  contractMissing,
  oneSided,
  noConsultation,
  noCoordinatingTeam,
  noInvolvementTarget,
  noTime,
  openEnded,
  outsideTerm,
  noSupport,
  noDisputeRule,
  overdue,
  neverRenegotiated,
  researchUseUncovered,
  subAgreementOutlives,
  unfunded,
  noRealChoice,
  ownershipUndefined,
  oneOrganisation,
  rightsUnstated,
  ledFromOutside,
  imposedAgenda,
  noLeadWithAuthority,
  idlePractitioners,
  twoAccountable,
  noDeputy,
  singlePoint,
  frozenAgenda,
  oneAim,
  notAgreed,
  noStance,
  contestedTerm,
  unusedValue,
  notMeasurable,
  reachMismatch,
  noStudent,
  silentSuppliers,
  noAudience,
  noReply,
  untrainedStudentResearchers,
  unheard,
  voiceSpokenFor,
  oneVoice,
  authorityOnly,
  overclaimed,
  triangulationPeople,
  triangulationMethods,
  triangulationOutsider,
  differentObjects,
  oneLens,
  evidenceNone,
  evidenceUnused,
  notScheduled,
  statisticsAlone,
  noBaseline,
  practiceUnobserved,
  headlineOnly,
  outcomesUnshown,
  noUse,
  noCounter,
  unmanageable,
  noProcessMeasure,
  notMinimal,
  noConsent,
  noImagePermission,
  noRetention,
  rawDataInRepository,
  beforeApproval,
  ethicsRightsUnstated,
  powerOverOwnStudents,
  personalDataInPlan,
  outOfOrder,
  missingPhase,
  noExploration,
  goalBeforeAnalysis,
  noDecision,
  noPrediction,
  tooBigFirst,
  noInterruption,
  linear,
  meetingsWithoutAction,
  unstaffed,
  documentMissing,
  noCurrentPractice,
  adoptedForEver,
  dependencyLoop,
  fixTheStudent,
  externalCauses,
  contained,
  deficitLanguage,
  undefinedGroup,
  noAssumption,
  noLevel,
  unaddressedBarrier,
  noPractice,
  noLocalProblem,
  noAssets,
  whoGains,
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
  undeclaredMention,
  consistencySpread,
  unknownName,
  duplicateName,
  repeatedProperty,
  consistencyCopied,
  conflictMarkers,
  unreadable,
  unclosed,
  unknownWord,
  wrongPlace,
  wrongValue,
  settingsInvalid,
  noSuchFolder,
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
