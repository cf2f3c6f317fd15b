/** How large a document may be that a stranger wrote. */
export interface NestingLimits {
  /** Objects and arrays within each other, the outermost counted. */
  readonly depth: number;
  /** Objects, arrays and elements of arrays in all. */
  readonly size: number;
}

/** What is wrong with a document before its fields are looked at. */
export type NestingFault = "too-deep" | "too-large" | "not-plain-json";

/**
 * Looks a document over before a recursive schema does, without recursion: depth, size, and whether it is
 * made of plain objects and arrays. Ends on cycles, since those are too deep.
 *
 * @returns The fault, or nothing when the document may be read.
 */
export function nestingFault(root: unknown, limits: NestingLimits): NestingFault | undefined {
  const open: unknown[] = [root];
  const depths: number[] = [1];
  let size = 0;
  while (open.length > 0) {
    const value = open.pop();
    const depth = depths.pop() ?? 0;
    size += 1;
    if (size > limits.size) return "too-large";
    if (typeof value !== "object" || value === null) continue;
    if (depth > limits.depth) return "too-deep";
    if (!Array.isArray(value) && !isPlain(value)) return "not-plain-json";
    if (size + open.length + (Array.isArray(value) ? value.length : 0) > limits.size) return "too-large";
    for (const part of Array.isArray(value) ? value : containersIn(value)) {
      open.push(part);
      depths.push(depth + 1);
    }
  }
  return undefined;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function containersIn(value: object): unknown[] {
  return Object.values(value).filter((part) => typeof part === "object" && part !== null);
}
