import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Cadence } from "./cadence.js";
import type { ForumFindingCode } from "./finding-code.js";

/**
 * Whether a cadence fixes the days of the sessions. Twice a month does not: the next date has to be announced.
 *
 * @param cadence - How often, as announced.
 *
 * @example
 * ```ts
 * import { cadenceFixesDays } from "dojeong/forums";
 *
 * cadenceFixesDays({ kind: "times-per", times: 2, per: "month" }).outcome; // => "no"
 * cadenceFixesDays({ kind: "weekly", weekdays: [3] }).outcome; // => "yes"
 * ```
 */
export function cadenceFixesDays(cadence: Cadence): Decision<never, ForumFindingCode> {
  const facts = { cadence: { ...cadence } };
  switch (cadence.kind) {
    case "times-per":
    case "irregular":
      return decide([{ code: "days-not-fixed", outcome: "no", citations: [], facts }]);
    case "not-announced":
      return decide([
        { code: "cadence-not-announced", outcome: "unknown", citations: [], facts, missing: ["cadence"] },
      ]);
    default:
      return decide([{ code: "days-fixed", outcome: "yes", citations: [], facts }]);
  }
}
