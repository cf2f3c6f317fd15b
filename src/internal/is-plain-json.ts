/** Names that reach an object's prototype. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** How large plain data may be. */
export interface PlainJsonLimits {
  /** How deep values may stand within each other. */
  readonly depth: number;
  /** How many values there may be in all. */
  readonly values: number;
}

/** Whether a value is plain JSON within the limits, without reserved names. Walks without recursion, so that depth cannot overflow the stack. */
export function isPlainJson(root: unknown, limits: PlainJsonLimits): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (seen > limits.values || next.depth > limits.depth) return false;
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
      if (RESERVED_NAMES.has(key)) return false;
      open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return true;
}
