import * as z from "zod";
import { branded } from "../internal/branded.js";
import { plainJsonFault } from "../internal/is-plain-json.js";
import type { Json } from "../internal/json.js";

/**
 * Facts by name that no field of the library foresees: what one notice asks and others do not.
 * Plain JSON, at most 16 deep and 10,000 values. Names such as `__proto__` are refused.
 */
export interface FactSheet {
  readonly [name: string]: Json;
}

const DEEPEST = 16;
const MOST = 10_000;

/** Parses unknown data into a {@link FactSheet}. */
export const FactSheet: z.ZodType<FactSheet> = branded<FactSheet>(
  z
    .unknown()
    .refine((it) => typeof it === "object" && it !== null && !Array.isArray(it), {
      params: { code: "not-a-fact-sheet" },
      error: "Facts stand by name in an object",
    })
    .superRefine((it, context) => {
      const path = plainJsonFault(it, { depth: DEEPEST, values: MOST });
      if (path === undefined) return;
      const message = `Facts are plain JSON, at most ${DEEPEST} deep, without reserved names`;
      context.addIssue({ code: "custom", path: [...path], params: { code: "not-plain-json" }, message });
    }),
);
