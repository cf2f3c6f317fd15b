export { amountOffered } from "./amount-offered.js";
export type { AnnouncedAward, AnnouncedCount } from "./announced-result.js";
export { AnnouncedResult } from "./announced-result.js";
export type { ApplicantForm } from "./applicant.js";
export { Applicant, ApplicantRegistration } from "./applicant.js";
export type {
  ClosesAt,
  ClosesByRounds,
  ClosesOn,
  ClosesWhenSpent,
  ClosingNotAnnounced,
  NeverCloses,
  OpeningNotStated,
  OpensAt,
  OpensOn,
  WindowChange,
  WindowClosing,
  WindowOpening,
  WindowRound,
} from "./application-window.js";
export { ApplicationWindow } from "./application-window.js";
export type { AwardPayment } from "./award.js";
export { Award } from "./award.js";
export type { EligibilityOptions } from "./check-eligibility.js";
export { checkEligibility } from "./check-eligibility.js";
export { checkOwnShare } from "./check-own-share.js";
export { checkRequestedAmount } from "./check-requested-amount.js";
export { CostRule } from "./cost-rule.js";
export type { ShareFact, SumFact } from "./derived-fact.js";
export { DerivedFact } from "./derived-fact.js";
export type { ReadingChange, RuleReading } from "./disputed-rule.js";
export { DisputedRule } from "./disputed-rule.js";
export { DuplicateRule } from "./duplicate-rule.js";
export { EligibilityRule, ExclusionRule } from "./eligibility-rule.js";
export { FactSheet } from "./fact-sheet.js";
export type { GrantFindingCode } from "./finding-code.js";
export { FundingShare } from "./funding-share.js";
export type { JudgementAnswer, OwnShare } from "./grant-application.js";
export { GrantApplication } from "./grant-application.js";
export type { AftercareStep, GrantIndicator, NamedDay } from "./grant-program.js";
export { GrantProgram } from "./grant-program.js";
export { grantableAmount } from "./grantable-amount.js";
export { ApplicantId, AwardId, GrantApplicationId, GrantProgramId, TrackId } from "./ids.js";
export { GrantLabel } from "./label.js";
export { LegalRegime } from "./legal-regime.js";
export type { OwnShareBand } from "./own-share-rule.js";
export { OwnShareRule } from "./own-share-rule.js";
export { PaymentStep } from "./payment-plan.js";
export { Points } from "./points.js";
export { ProgramBody } from "./program-body.js";
export type { ProgramReading } from "./program-readings.js";
export { programReadings } from "./program-readings.js";
export { programTotal } from "./program-total.js";
export type { CostLine } from "./project-plan.js";
export { ProjectPlan } from "./project-plan.js";
export { RequiredDocument } from "./required-document.js";
export type { GrantContext, OwnShareQuestion } from "./required-own-share.js";
export { requiredOwnShare } from "./required-own-share.js";
export { ReviewStage } from "./review-stage.js";
export type { RubricAdjustment, RubricItem } from "./rubric.js";
export { Rubric } from "./rubric.js";
export { SlotQuota } from "./slot-quota.js";
export type { OpenCallException } from "./solicitation.js";
export { Solicitation } from "./solicitation.js";
export { Submission } from "./submission.js";
export type { CounterHours, MailChannel, OnlineChannel, VisitChannel, WiredChannel } from "./submission-channel.js";
export { SubmissionChannel } from "./submission-channel.js";
export { SupportLimit } from "./support-limit.js";
export { SupportRecord } from "./support-record.js";
export type { SupportStep } from "./support-schedule.js";
export { SupportSchedule } from "./support-schedule.js";
export type { ByDecision, ByFact, ByPoints } from "./tie-breaker.js";
export { TieBreaker } from "./tie-breaker.js";
export type { ConditionalAmount } from "./track.js";
export { Track } from "./track.js";
export type { WindowFacts } from "./window-status.js";
export { windowStatus } from "./window-status.js";
export { WithdrawalRule } from "./withdrawal-rule.js";
