import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import type { CommitteeFinding } from "./found.js";

/** A decision of findings one of which is not in favour, so that there is no value. */
export function undecided<Value>(findings: readonly CommitteeFinding[]): Decision<Value, CommitteeFindingCode> {
  return decide<Value, CommitteeFindingCode>(findings, () => {
    throw new RangeError("Every finding is in favour, and no value is given");
  });
}
