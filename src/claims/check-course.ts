import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Claim } from "./claim.js";
import type { ClaimFindingCode } from "./finding-code.js";
import { found } from "./relate-claims.js";
import { type Ends, valueEnds } from "./value-ends.js";

/** Which way a figure may go. */
export type Course = "free" | "constant" | "never-falls" | "never-rises";

/** Holds claims of different days, in the order of the days, against the course that the value may take. */
export function checkCourse(
  days: readonly (readonly Claim<unknown>[])[],
  course: Course,
): readonly Finding<ClaimFindingCode>[] {
  const dated = days.flat().filter((claim) => claim.asOf !== undefined);
  const facts = { days: [...new Set(dated.map((claim) => claim.asOf as string))] };
  if (course !== "never-falls" && course !== "never-rises") return [found("claims-of-different-days", facts)];
  for (const reading of ["guaranteed", "printed"] as const) {
    const breach = firstBreach(dated, course, reading);
    if (breach === undefined) continue;
    const [earlier, later] = breach;
    const code = reading === "printed" ? "claims-against-the-course-as-printed" : "claims-against-the-course";
    return [found(code, { course, earlier: point(earlier), later: point(later) })];
  }
  return [found("claims-of-different-days", facts)];
}

/** The first claim that cannot follow an earlier one, with that one. */
function firstBreach(
  claims: readonly Claim<unknown>[],
  course: "never-falls" | "never-rises",
  reading: "guaranteed" | "printed",
): readonly [Claim<unknown>, Claim<unknown>] | undefined {
  let mark: { readonly claim: Claim<unknown>; readonly ends: Ends } | undefined;
  for (const claim of claims) {
    const figures = valueEnds(claim.value);
    if (figures === undefined || figures.scale !== "figure") continue;
    const ends = figures[reading];
    const sameDay = mark?.claim.asOf === claim.asOf;
    if (mark !== undefined && !sameDay) {
      const breach = course === "never-falls" ? ends.max < mark.ends.min : ends.min > mark.ends.max;
      if (breach) return [mark.claim, claim];
    }
    const tighter =
      mark === undefined || (course === "never-falls" ? ends.min > mark.ends.min : ends.max < mark.ends.max);
    if (tighter) mark = { claim, ends };
  }
  return undefined;
}

function point(claim: Claim<unknown>): Json {
  return { value: claim.value as Json, asOf: claim.asOf ?? "" };
}
