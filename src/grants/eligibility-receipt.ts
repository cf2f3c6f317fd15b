import type { Receipt } from "../criteria/receipt.js";
import { receiptOf } from "../criteria/receipt-of.js";
import type { EligibilityOptions } from "./check-eligibility.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { programDays } from "./program-days.js";
import { trackOf } from "./track-of.js";

/**
 * The receipt of a check of eligibility, for the file: the hash of the rules that were asked, the program's edition, the days
 * they were asked as of, and the version of the library. The same rules and days give the same receipt.
 *
 * @param program - The program.
 * @param application - The application.
 * @param options - What `checkEligibility` was given.
 *
 * @example
 * ```ts
 * import { sampleEligibleApplication, waterProgram } from "dojeong/datasets/jeonbuk-2024";
 * import { eligibilityReceipt } from "dojeong/grants";
 *
 * const receipt = eligibilityReceipt(waterProgram, sampleEligibleApplication);
 * receipt.version; // => "jeonbuk-water-2024"
 * receipt.asOf; // => { closing: "2024-02-06", application: "2024-02-06" }
 * ```
 */
export function eligibilityReceipt(
  program: GrantProgram,
  application: GrantApplication,
  options: EligibilityOptions = {},
): Receipt {
  const track = trackOf(program, options.trackId, application);
  const { selection, exclusions, derived = [], parameters = [], disputed = [] } = program;
  const rules = {
    selection: [...selection, ...(track?.selection ?? [])],
    exclusions: [...exclusions, ...(track?.exclusions ?? [])],
    derived,
    parameters,
    disputed,
  };
  const { asOf } = options;
  const days = { ...programDays(program, application), ...(asOf === undefined ? {} : { assessment: asOf }) };
  return receiptOf(rules, { version: program.id, asOf: days });
}
