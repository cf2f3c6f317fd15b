import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { weekday } from "../internal/civil-date.js";
import type { ForumFindingCode } from "./finding-code.js";
import type { ForumSession } from "./forum-session.js";
import { sessionDay } from "./session-day.js";

/**
 * The day of the week of a session, where its day is known.
 *
 * @param session - The session.
 * @returns 1 for Monday to 7 for Sunday.
 *
 * @example
 * ```ts
 * import { ForumSession, sessionWeekday } from "dojeong/forums";
 *
 * const session = ForumSession.parse({ id: "100", state: "held", on: { precision: "day", on: "2024-07-17" } });
 * const found = sessionWeekday(session);
 * found.outcome === "yes" && found.value; // => 3
 * ```
 */
export function sessionWeekday(session: ForumSession): Decision<number, ForumFindingCode> {
  const day = sessionDay(session);
  return day.outcome === "yes" ? decide<number, ForumFindingCode>(day.findings, () => weekday(day.value)) : day;
}
