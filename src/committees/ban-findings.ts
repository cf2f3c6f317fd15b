import { civilAct, generalActOnPublicAdministration } from "../internal/acts.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Length } from "../time/length.js";
import type { Appointment } from "./appointment.js";
import { called } from "./called.js";
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

/** Whether a ground of dismissal brings the ban; undefined where the ground is not known. */
export function bringsBan(rules: CommitteeRules, ground: string | undefined): boolean | undefined {
  const { exceptGrounds, onlyGrounds } = rules.reappointmentBan ?? {};
  if (ground === undefined) return exceptGrounds === undefined && onlyGrounds === undefined ? true : undefined;
  if (exceptGrounds?.includes(ground)) return false;
  return onlyGrounds === undefined || onlyGrounds.includes(ground);
}

/**
 * For each dismissal among the earlier terms: whether its ban is over on the day the new term begins. A term that ended
 * early on a ground not recorded may have been one.
 */
export function banFindings(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
): CommitteeFinding[] {
  if (rules.reappointmentBan === undefined) return [];
  return history.flatMap(({ endedOn, endsOn, endGround }) =>
    endedOn === undefined || endedOn >= startsOn || (endGround === undefined && endedOn === endsOn)
      ? []
      : [banFinding(rules, endedOn, endGround, startsOn)],
  );
}

function banFinding(
  rules: CommitteeRules,
  dismissedOn: IsoDate,
  ground: string | undefined,
  startsOn: IsoDate,
): CommitteeFinding {
  const rule = originOf(rules, "reappointmentBan", "length");
  const { length, counting } = rules.reappointmentBan ?? {};
  const facts = { dismissedOn, startsOn };
  if (ground !== undefined && bringsBan(rules, ground) === false)
    return found(
      "ground-brings-no-ban",
      "yes",
      { ...facts, ground, ...called(rules.earlyEnd?.find((one) => one.id === ground)?.label, ground) },
      { rule: originOf(rules, "reappointmentBan", "exceptGrounds") },
    );
  if (length === undefined)
    return found("ban-length-not-stated", "unknown", facts, { rule, missing: ["reappointmentBan.length"] });
  const { restriction, deadline } = firstDaysAfterBan(dismissedOn, length);
  const early = counting === "deadline" ? deadline : restriction;
  const late = counting === "restriction" ? restriction : deadline;
  if (startsOn >= late) return found("ban-over", "yes", { ...facts, firstFreeDay: late }, { rule });
  if (ground === undefined) return found("ground-not-known", "unknown", facts, { rule, missing: ["ground"] });
  if (startsOn < early) return found("ban-running", "no", { ...facts, firstFreeDay: early }, { rule });
  return banEndUnsettled(rules, facts, restriction, deadline);
}

/** Both readings of when a ban is over. */
export function banEndUnsettled(
  rules: CommitteeRules,
  facts: CommitteeFinding["facts"],
  restriction: IsoDate,
  deadline: IsoDate,
): CommitteeFinding {
  const readings = [
    { reading: "counted-as-restriction", firstFreeDay: restriction },
    { reading: "counted-as-deadline", firstFreeDay: deadline },
  ];
  const law = [generalActOnPublicAdministration("제6조제2항"), civilAct("제157조"), civilAct("제160조")];
  const rule = originOf(rules, "reappointmentBan", "length");
  return found(
    "ban-end-unsettled",
    "unknown",
    { ...facts, readings },
    { rule, law, missing: ["reappointmentBan.counting"] },
  );
}
