import type { ForumSession } from "./forum-session.js";
import type { ProgrammeRole } from "./programme-role.js";

/** How many parts of one kind a programme has. */
export interface RoleCount {
  /** The kind. */
  readonly role: ProgrammeRole;
  /** How many of it. */
  readonly count: number;
}

/**
 * Counts the parts of a programme by kind. A keynote is not a talk, and a greeting is neither.
 *
 * @param session - The session.
 * @returns Each kind once, in the order of the programme; empty where no programme was reported.
 *
 * @example
 * ```ts
 * import { countProgramme, ForumSession } from "dojeong/forums";
 *
 * const session = ForumSession.parse({
 *   id: "bio", state: "held", on: { precision: "not-announced" }, programme: [{ role: "keynote" }, { role: "talk", count: 3 }],
 * });
 * countProgramme(session); // => [{ role: "keynote", count: 1 }, { role: "talk", count: 3 }]
 * ```
 */
export function countProgramme(session: ForumSession): readonly RoleCount[] {
  const counts = new Map<ProgrammeRole, number>();
  for (const { role, count = 1 } of session.programme ?? []) counts.set(role, (counts.get(role) ?? 0) + count);
  return [...counts].map(([role, count]) => ({ role, count }));
}
