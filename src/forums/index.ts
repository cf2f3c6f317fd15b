export { admits } from "./admits.js";
export {
  AudienceCondition,
  AudienceRule,
  type InstitutionAudience,
  type OpenAudience,
  type PostAudience,
  type RankAudience,
} from "./audience-rule.js";
export {
  Cadence,
  type IrregularCadence,
  type MonthlyDayCadence,
  type MonthlyWeekdayCadence,
  type TimesPerCadence,
  type UnannouncedCadence,
  type WeeklyCadence,
} from "./cadence.js";
export { ClockTime } from "./clock-time.js";
export { type FieldCoverage, fieldCoverage, type SessionRecords } from "./field-coverage.js";
export type { ForumFindingCode } from "./finding-code.js";
export { ForumBody } from "./forum-body.js";
export { CumulativeFigure, DatedCadence, ForumField, ForumSeries } from "./forum-series.js";
export { ForumSession } from "./forum-session.js";
export { ForumSeriesId, ForumSessionId } from "./ids.js";
export { Official } from "./official.js";
export { ProgrammePart, ProgrammePerson, ProgrammeRole } from "./programme-part.js";
