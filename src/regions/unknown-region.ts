import type { Unknown } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { RegionFindingCode } from "./finding-code.js";

/** The answer where the records do not reach. */
export function unknownRegion(
  code: RegionFindingCode,
  facts: Finding["facts"],
  missing: readonly string[],
): Unknown<RegionFindingCode> {
  return { outcome: "unknown", missing, findings: [{ code, outcome: "unknown", citations: [], facts, missing }] };
}
