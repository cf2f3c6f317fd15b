import type { Decision } from "../decisions/decision.js";
import type { Json } from "../internal/json.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantProgram } from "./grant-program.js";

/**
 * The value of a disputed rule: unknown, with every reading and who reports it so, unless all readings agree.
 *
 * @param program - The program.
 * @param id - The dispute.
 * @throws RangeError when the program has no such dispute.
 *
 * @example
 * ```ts
 * import { disputedValue, type GrantProgram } from "dojeong/grants";
 *
 * const program = {
 *   disputed: [
 *     {
 *       id: "least-members",
 *       readings: [
 *         { reading: "5", changes: [{ path: ["selection", "members", "criterion", "value"], value: 5 }] },
 *         { reading: "15", changes: [{ path: ["selection", "members", "criterion", "value"], value: 15 }] },
 *       ],
 *     },
 *   ],
 * } as unknown as GrantProgram;
 * const value = disputedValue(program, "least-members");
 * value.outcome === "unknown" && value.missing; // => ["least-members"]
 * ```
 */
export function disputedValue(program: GrantProgram, id: string): Decision<Json, GrantFindingCode> {
  const disputed = program.disputed?.find((one) => one.id === id);
  if (disputed === undefined) throw new RangeError(`Not a dispute of the program: ${id}`);
  const values = disputed.readings.map((one) => one.changes.map((change) => change.value));
  const readings = disputed.readings.map((one, index) => ({
    reading: one.reading,
    values: values[index] ?? [],
    source: one.source?.title ?? null,
  }));
  const facts = { disputed: [id], labels: [(disputed.label as Json | undefined) ?? id], readings };
  const texts = new Set(values.map((one) => JSON.stringify(one)));
  const [agreed] = values;
  if (texts.size === 1 && agreed !== undefined) {
    const value = agreed.length === 1 ? (agreed[0] ?? null) : agreed;
    return { outcome: "yes", value, findings: [{ code: "readings-agree", outcome: "yes", citations: [], facts }] };
  }
  const missing = [id];
  return {
    outcome: "unknown",
    missing,
    findings: [{ code: "rule-disputed", outcome: "unknown", citations: [], facts, missing }],
  };
}
