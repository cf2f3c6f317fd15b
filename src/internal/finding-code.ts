import type { TimeFindingCode } from "../time/finding-code.js";

/** Every code that a finding of the package may have. */
export type FindingCode = TimeFindingCode;
