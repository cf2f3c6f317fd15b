import type { Finding } from "../decisions/finding.js";
import type { IsoDate } from "./iso-date.js";

/** The table does not reach these days; at least one is given, ascending. */
export function holidaysNotCovered(days: readonly IsoDate[]): Finding<"holidays-not-covered"> {
  const years = [...new Set(days.map((it) => it.slice(0, 4)))];
  return {
    code: "holidays-not-covered",
    outcome: "unknown",
    citations: [],
    facts: { on: days[0] ?? "", years: years.map(Number) },
    missing: years.map((year) => `holidays.${year}`),
  };
}
