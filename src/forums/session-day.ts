import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import type { ForumFindingCode } from "./finding-code.js";
import type { ForumSession } from "./forum-session.js";

/**
 * The day of a session, where the reports tell it. "3일" without its month does not: the month of the article is not the
 * month of the session.
 *
 * @param session - The session.
 * @returns Unknown with what is missing: `month`, or `date`.
 *
 * @example
 * ```ts
 * import { ForumSession, sessionDay } from "dojeong/forums";
 *
 * const session = ForumSession.parse({
 *   id: "bio", state: "held", on: { precision: "day-of-month", dayOfMonth: 3, year: 2025, text: "3일" },
 * });
 * const found = sessionDay(session);
 * found.outcome === "unknown" && found.missing; // => ["month"]
 * ```
 */
export function sessionDay(session: ForumSession): Decision<IsoDate, ForumFindingCode> {
  const { on } = session;
  const facts = { date: { ...on } };
  if (on.precision === "day") {
    return decide([{ code: "session-day-stated", outcome: "yes", citations: [], facts: { on: on.on } }], () => on.on);
  }
  const missing = on.precision === "day-of-month" ? ["month"] : ["date"];
  return withoutValue([{ code: "session-day-not-stated", outcome: "unknown", citations: [], facts, missing }]);
}
