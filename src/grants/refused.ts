import type { Finding } from "../decisions/finding.js";
import type { AllocationResult } from "./allocation.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";

/** A result without an award: refused, or open where something is missing. */
export function refused(
  application: GrantApplication,
  code: GrantFindingCode,
  facts: Finding["facts"],
  missing?: readonly string[],
): AllocationResult {
  const { id } = application;
  if (missing === undefined) {
    return { applicationId: id, result: "not-awarded", reason: { code, outcome: "no", citations: [], facts } };
  }
  const names = missing.map((name) => `${name} of ${id}`);
  return {
    applicationId: id,
    result: "undetermined",
    reason: { code, outcome: "unknown", citations: [], facts, missing: names },
  };
}
