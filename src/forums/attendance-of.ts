import { type Reconciliation, reconcile } from "../claims/reconcile.js";
import type { Headcount } from "../quantities/headcount.js";
import type { ForumSession } from "./forum-session.js";

/**
 * How many people were at a session, or were expected: every report of it, held against the others. Where two disagree
 * both are kept and neither is chosen.
 *
 * @param session - The session.
 * @param which - The number reported in all, unless the number `"expected"`, or those `"on-site"` or `"online"` are asked for.
 *
 * @example
 * ```ts
 * import { attendanceOf, ForumSession } from "dojeong/forums";
 *
 * const source = { title: "지역신문 기사" };
 * const session = ForumSession.parse({
 *   id: "2024-01-23",
 *   on: { precision: "day", on: "2024-01-23" },
 *   state: "held",
 *   attendance: [
 *     { value: { kind: "a-little-over", count: 300, text: "300여명" }, source, at: "본문" },
 *     { value: { kind: "a-little-over", count: 200, text: "200여명" }, source, at: "제목" },
 *   ],
 * });
 * attendanceOf(session).standing; // => "conflicting"
 * attendanceOf(session).claims.map((claim) => claim.at); // => ["본문", "제목"]
 * attendanceOf(session, "expected").standing; // => "unreported"
 * ```
 */
export function attendanceOf(
  session: ForumSession,
  which: "reported" | "expected" | "on-site" | "online" = "reported",
): Reconciliation<Headcount> {
  return reconcile(session[CLAIMS[which]] ?? []);
}

const CLAIMS = {
  reported: "attendance",
  expected: "expected",
  "on-site": "onSite",
  online: "online",
} as const;
