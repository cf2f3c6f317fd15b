import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { originOf } from "./origin-of.js";

/**
 * Whether a committee has been idle for so long that it is to be reviewed for reform or abolition.
 *
 * @param rules - The rules on committees.
 * @param lastHeldOn - Day of its last meeting, or the day it was set up when it never met. Absent: not known.
 * @param on - The day asked about.
 *
 * @example
 * ```ts
 * import { CommitteeRules, isIdle } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "general", level: "general-ordinance", citations: [{ instrument: "각종 위원회 조례", provision: "제14조제4항" }],
 *   lifetime: { idleFor: { years: 2 } },
 * });
 *
 * isIdle(rules, day("2024-01-23"), day("2026-01-23")).outcome; // => "no"
 * isIdle(rules, day("2024-01-23"), day("2026-01-24")).outcome; // => "yes"
 * ```
 */
export function isIdle(
  rules: CommitteeRules,
  lastHeldOn: IsoDate | undefined,
  on: IsoDate,
): Decision<never, CommitteeFindingCode> {
  const rule = originOf(rules, "lifetime", "idleFor");
  const idleFor = rules.lifetime?.idleFor;
  if (idleFor === undefined)
    return decide([found("lifetime-not-stated", "unknown", {}, { rule, missing: ["lifetime.idleFor"] })]);
  if (lastHeldOn === undefined)
    return decide([found("last-meeting-not-known", "unknown", {}, { rule, missing: ["lastHeldOn"] })]);
  const until = lastDayOfTerm(addDays(lastHeldOn, 1) as IsoDate, idleFor);
  const facts = { lastHeldOn, on, until };
  return decide([
    on > until ? found("idle-too-long", "yes", facts, { rule }) : found("not-idle", "no", facts, { rule }),
  ]);
}
