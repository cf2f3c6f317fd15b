import * as z from "zod";
import { RESERVED_NAMES } from "./is-plain-json.js";

/** The schema of values by name. Names such as `__proto__` are refused: zod's own record would drop that one in silence. */
export function keyed<T>(value: z.ZodType<T>): z.ZodType<{ readonly [name: string]: T }> {
  return z.preprocess(
    (input, context) => {
      const names = typeof input === "object" && input !== null ? Object.keys(input) : [];
      const reserved = names.find((name) => RESERVED_NAMES.has(name));
      if (reserved === undefined) return input;
      context.addIssue({
        code: "custom",
        params: { code: "reserved-name" },
        message: `Not a name to be used: ${reserved}`,
      });
      return z.NEVER;
    },
    z.record(z.string(), value),
  );
}
