import type { Citation } from "../decisions/citation.js";
import { civilAct, generalActOnPublicAdministration } from "../internal/acts.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Length } from "../time/length.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";

/** First day after a ban, under each way of counting it. */
export function firstDaysAfterBan(dismissedOn: IsoDate, length: Length): { restriction: IsoDate; deadline: IsoDate } {
  return {
    restriction: addDays(lastDayOfTerm(dismissedOn, length), 1) as IsoDate,
    deadline: addDays(lastDayOfTerm(addDays(dismissedOn, 1) as IsoDate, length), 1) as IsoDate,
  };
}

/** The provisions of the two ways of counting. */
export function countingLaw(): Citation[] {
  return [generalActOnPublicAdministration("제6조제2항"), civilAct("제157조"), civilAct("제160조")];
}

/** Whether a ground of dismissal brings the ban; undefined where the ground is not known. */
export function bringsBan(rules: CommitteeRules, ground: string | undefined): boolean | undefined {
  const { exceptGrounds, onlyGrounds } = rules.reappointmentBan ?? {};
  if (ground === undefined) return exceptGrounds === undefined && onlyGrounds === undefined ? true : undefined;
  if (exceptGrounds?.includes(ground)) return false;
  return onlyGrounds === undefined || onlyGrounds.includes(ground);
}

/** For each dismissal among the earlier terms: whether its ban is over on the day the new term begins. */
export function banFindings(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
): CommitteeFinding[] {
  const ban = rules.reappointmentBan;
  if (ban === undefined) return [];
  return history
    .filter((one) => one.endGround !== undefined && one.endedOn !== undefined && one.startsOn < startsOn)
    .map((one) => banFinding(rules, one.endedOn ?? one.startsOn, one.endGround, startsOn));
}

function banFinding(
  rules: CommitteeRules,
  dismissedOn: IsoDate,
  ground: string | undefined,
  startsOn: IsoDate,
): CommitteeFinding {
  const rule = originOf(rules, "reappointmentBan", "length");
  const { length, counting } = rules.reappointmentBan ?? {};
  const facts = { dismissedOn, ...(ground === undefined ? {} : { ground }), startsOn };
  if (bringsBan(rules, ground) === false)
    return found("ground-brings-no-ban", "yes", facts, { rule: originOf(rules, "reappointmentBan", "exceptGrounds") });
  if (length === undefined)
    return found("ban-length-not-stated", "unknown", facts, { rule, missing: ["reappointmentBan.length"] });
  const { restriction, deadline } = firstDaysAfterBan(dismissedOn, length);
  const early = counting === "deadline" ? deadline : restriction;
  const late = counting === "restriction" ? restriction : deadline;
  if (startsOn >= late) return found("ban-over", "yes", { ...facts, firstFreeDay: late }, { rule });
  if (startsOn < early) return found("ban-running", "no", { ...facts, firstFreeDay: early }, { rule });
  const readings = [
    { reading: "counted-as-restriction", firstFreeDay: restriction },
    { reading: "counted-as-deadline", firstFreeDay: deadline },
  ];
  return found(
    "ban-end-unsettled",
    "unknown",
    { ...facts, readings },
    { rule, law: countingLaw(), missing: ["reappointmentBan.counting"] },
  );
}
