/** Names that reach an object's prototype. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** How large plain data may be. */
export interface PlainJsonLimits {
  /** How deep values may stand within each other. */
  readonly depth: number;
  /** How many values there may be in all. */
  readonly values: number;
}

/** Whether a value is plain JSON within the limits, without reserved names. */
export function isPlainJson(root: unknown, limits: PlainJsonLimits): boolean {
  return plainJsonFault(root, limits) === undefined;
}

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly step?: string | number;
  readonly within?: Place;
}

/**
 * Where a value is not plain JSON within the limits, or holds a reserved name, which itself stands in no path; undefined where it is. Walks without recursion, so that depth
 * cannot overflow the stack.
 */
export function plainJsonFault(root: unknown, limits: PlainJsonLimits): readonly (string | number)[] | undefined {
  const open: Place[] = [{ value: root, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (seen > limits.values) return [];
    const { value, depth } = next;
    if (depth > limits.depth) return pathTo(next);
    if (value === null || typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number" && Number.isFinite(value)) continue;
    if (typeof value !== "object") return pathTo(next);
    for (const step of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      if (RESERVED_NAMES.has(String(step))) return pathTo(next);
      open.push({ value: (value as Record<string, unknown>)[step], depth: depth + 1, step, within: next });
    }
  }
  return undefined;
}

function pathTo(place: Place): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.step !== undefined; at = at.within) steps.unshift(at.step);
  return steps;
}
