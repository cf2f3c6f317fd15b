import type { Json } from "../internal/json.js";
import type { RuleReading } from "./disputed-rule.js";
import type { GrantProgram } from "./grant-program.js";

/** A program under one reading of each of its disputed rules. */
export interface ProgramReading {
  /** Names of the readings, in the order of the disputes; empty where nothing is disputed. */
  readonly reading: readonly string[];
  /** The program as it then is, without its disputes. */
  readonly program: GrantProgram;
}

/**
 * The program under every combination of readings; itself alone where nothing is disputed.
 *
 * @param program - The program with its disputed rules.
 *
 * @example
 * ```ts
 * import { type GrantProgram, programReadings } from "dojeong/grants";
 *
 * const program = {
 *   year: 2024,
 *   disputed: [
 *     {
 *       id: "year",
 *       readings: [
 *         { reading: "as headlined", changes: [{ path: ["year"], value: 2024 }] },
 *         { reading: "as signed", changes: [{ path: ["year"], value: 2023 }] },
 *       ],
 *     },
 *   ],
 * } as unknown as GrantProgram;
 * programReadings(program).map((one) => one.program.year); // => [2024, 2023]
 * ```
 */
export function programReadings(program: GrantProgram): readonly ProgramReading[] {
  let all: readonly ProgramReading[] = [{ reading: [], program }];
  for (const disputed of program.disputed ?? []) {
    all = all.flatMap((one) =>
      disputed.readings.map((reading) => ({
        reading: [...one.reading, reading.reading],
        program: applyReading(one.program, reading) ?? one.program,
      })),
    );
  }
  return all;
}

/** The program with a reading's values in their places; undefined where a place is not there. */
export function applyReading(program: GrantProgram, reading: RuleReading): GrantProgram | undefined {
  let changed: Json | undefined = program as unknown as Json;
  for (const { path, value } of reading.changes) {
    if (changed === undefined) return undefined;
    changed = replaced(changed, path, value);
  }
  return changed as unknown as GrantProgram | undefined;
}

/** A copy with another value at the end of the path. The last step may be a field that is not there yet. */
function replaced(within: Json, path: readonly string[], value: Json): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(within)) {
    const at = within.findIndex((one) => isObject(one) && one.id === step);
    if (at < 0) return undefined;
    const inner = replaced(within[at] as Json, rest, value);
    return inner === undefined ? undefined : within.map((one, index) => (index === at ? inner : one));
  }
  if (!isObject(within) || (!Object.hasOwn(within, step) && rest.length > 0)) return undefined;
  const inner = rest.length === 0 ? value : replaced(within[step] as Json, rest, value);
  return inner === undefined ? undefined : { ...within, [step]: inner };
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
