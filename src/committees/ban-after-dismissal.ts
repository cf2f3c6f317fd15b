import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import { banEndUnsettled, bringsBan, firstDaysAfterBan } from "./ban-findings.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { originOf } from "./origin-of.js";
import { undecided } from "./undecided.js";

/** A dismissal (해촉). */
export interface Dismissal {
  /** Day of the dismissal. */
  readonly dismissedOn: IsoDate;
  /** Its ground, by the id in the rules. Absent: not known. */
  readonly ground?: string;
}

/**
 * The days on which a dismissed member may not be appointed again. Whether such a ban is counted with its first day, as a
 * restriction of rights (행정기본법 제6조제2항), or from the day after (민법 제157조), is unsettled where the rule does not
 * say: both readings are given.
 *
 * @param rules - The committee's rules.
 * @param dismissal - When and why.
 * @returns The days of the ban; `no` where there is none.
 *
 * @example
 * ```ts
 * import { banAfterDismissal, CommitteeRules } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "general", level: "general-ordinance", citations: [{ instrument: "각종 위원회 조례", provision: "제6조제8항" }],
 *   reappointmentBan: { length: { years: 2 }, exceptGrounds: ["own-wish"] },
 * });
 *
 * banAfterDismissal(rules, { dismissedOn: day("2024-05-20"), ground: "own-wish" }).outcome; // => "no"
 * banAfterDismissal(rules, { dismissedOn: day("2024-05-20"), ground: "secret-leaked" }).outcome; // => "unknown"
 * ```
 */
export function banAfterDismissal(rules: CommitteeRules, dismissal: Dismissal): Decision<Period, CommitteeFindingCode> {
  const { dismissedOn, ground } = dismissal;
  const ban = rules.reappointmentBan;
  const rule = originOf(rules, "reappointmentBan", "length");
  const facts = { dismissedOn, ...(ground === undefined ? {} : { ground }) };
  if (ban === undefined) return undecided([found("no-ban", "no", facts, { rule, assumed: true })]);
  const brings = bringsBan(rules, ground);
  if (brings === false)
    return undecided([found("no-ban", "no", facts, { rule: originOf(rules, "reappointmentBan", "exceptGrounds") })]);
  if (brings === undefined)
    return undecided([found("ground-not-known", "unknown", facts, { rule, missing: ["ground"] })]);
  const { length, counting } = ban;
  if (length === undefined)
    return undecided([
      found("ban-length-not-stated", "unknown", facts, { rule, missing: ["reappointmentBan.length"] }),
    ]);
  const first = firstDaysAfterBan(dismissedOn, length);
  if (counting === undefined) return undecided([banEndUnsettled(rules, facts, first.restriction, first.deadline)]);
  const firstFreeDay = first[counting];
  const period = { startsOn: dismissedOn, endsOn: addDays(firstFreeDay, -1) as IsoDate };
  return decide([found("ban-ends", "yes", { ...facts, firstFreeDay }, { rule })], () => period);
}
