import type { IsoDate } from "../time/iso-date.js";
import { deriveFacts } from "./derive-facts.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { type NamedDays, programDays } from "./program-days.js";

/** An application as the rules of a program see it: with the days that are named, and the facts that are worked out. */
export interface EligibilityRecord extends GrantApplication {
  /** Days by the names that criteria use, as `programDays` gives them. */
  readonly days: NamedDays;
  /** The program's derived facts, as far as they can be worked out. */
  readonly derived: { readonly [name: string]: unknown };
}

/**
 * The record that the rules of a program are asked of: an application, the program's named days and its derived facts. What a
 * database keeps of each application for `screeningCriterion`.
 *
 * @param program - The program.
 * @param application - The application.
 * @param asOf - The day of the assessment.
 *
 * @example
 * ```ts
 * import { eligibilityRecord, type GrantApplication, type GrantProgram } from "dojeong/grants";
 *
 * const program = {
 *   window: { closes: { kind: "rolling" } },
 *   derived: [{ kind: "sum", name: "people", of: ["facts.members", "facts.staff"] }],
 * } as unknown as GrantProgram;
 * const record = eligibilityRecord(program, { facts: { members: 12, staff: 3 } } as unknown as GrantApplication);
 * record.derived; // => { people: 15 }
 * ```
 */
export function eligibilityRecord(
  program: GrantProgram,
  application: GrantApplication,
  asOf?: IsoDate,
): EligibilityRecord {
  const days = { ...programDays(program, application), ...(asOf === undefined ? {} : { assessment: asOf }) };
  return { ...application, days, derived: deriveFacts(program.derived ?? [], application) };
}
