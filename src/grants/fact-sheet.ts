import * as z from "zod";
import { branded } from "../internal/branded.js";
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
const REFUSED = new Set(["__proto__", "constructor", "prototype"]);

/** Parses unknown data into a {@link FactSheet}. */
export const FactSheet: z.ZodType<FactSheet> = branded<FactSheet>(
  z
    .unknown()
    .refine((it) => typeof it === "object" && it !== null && !Array.isArray(it), {
      params: { code: "not-a-fact-sheet" },
      error: "Facts stand by name in an object",
    })
    .refine((it) => isPlainJson(it), {
      params: { code: "not-plain-json" },
      error: `Facts are plain JSON, at most ${DEEPEST} deep, without reserved names`,
    }),
);

/** Walks without recursion, so that depth cannot overflow the stack. */
function isPlainJson(root: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (seen > MOST || next.depth > DEEPEST) return false;
    const { value, depth } = next;
    if (value === null || typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) return false;
      continue;
    }
    if (typeof value !== "object") return false;
    if (Array.isArray(value)) {
      for (const one of value) open.push({ value: one, depth: depth + 1 });
      continue;
    }
    for (const key of Object.keys(value)) {
      if (REFUSED.has(key)) return false;
      open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return true;
}
