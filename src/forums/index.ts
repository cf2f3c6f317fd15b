export { admits } from "./admits.js";
export { attendanceOf } from "./attendance-of.js";
export {
  AudienceCondition,
  AudienceRule,
  type CombinedAudience,
  type InstitutionAudience,
  type OpenAudience,
  type PostAudience,
  type RankAudience,
  type SingleAudience,
} from "./audience-rule.js";
export type { Blackout } from "./blackout.js";
export {
  Cadence,
  type IrregularCadence,
  type MonthlyDayCadence,
  type MonthlyWeekdayCadence,
  type TimesPerCadence,
  type UnannouncedCadence,
  type WeeklyCadence,
} from "./cadence.js";
export { cadenceFixesDays } from "./cadence-fixes-days.js";
export { cadenceOn } from "./cadence-on.js";
export { type CadenceRecords, checkCadence } from "./check-cadence.js";
export { checkOrdinals, type OrdinalStep } from "./check-ordinals.js";
export { ClockTime } from "./clock-time.js";
export { countProgramme, type RoleCount } from "./count-programme.js";
export { CumulativeFigure } from "./cumulative-figure.js";
export { DatedCadence } from "./dated-cadence.js";
export { type FieldCoverage, fieldCoverage, type SessionRecords } from "./field-coverage.js";
export type { ForumFindingCode } from "./finding-code.js";
export { ForumBody } from "./forum-body.js";
export { ForumField } from "./forum-field.js";
export { ForumSeries } from "./forum-series.js";
export { ForumSession } from "./forum-session.js";
export { ForumSeriesId, ForumSessionId } from "./ids.js";
export { type NominalSessions, nominalSessions } from "./nominal-sessions.js";
export { Official } from "./official.js";
export {
  type PlannedSession,
  planSessions,
  type RuleExpander,
  type SessionPlan,
  type SessionPlanRequest,
} from "./plan-sessions.js";
export { ProgrammePart } from "./programme-part.js";
export { ProgrammePerson } from "./programme-person.js";
export { ProgrammeRole } from "./programme-role.js";
export { cadenceOfRule, recurrenceRuleOf } from "./recurrence-rule.js";
export { type BodyRole, type JointEvent, type NamedBody, rolesOfBody } from "./roles-of-body.js";
export { sessionDay } from "./session-day.js";
export { sessionWeekday } from "./session-weekday.js";
