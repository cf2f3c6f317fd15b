import type { Names } from "../internal/wordings.js";
import { timeNames } from "./time.js";

/** What facts that may be missing, and kebab-case values, are called, over all areas. */
export const names: Names = {
  ...timeNames,
};

/** The name by its full path, by the path without its numbers, or by its last part; otherwise as it stands. */
export function nameOf(path: string): string {
  const parts = path.split(".").filter((part) => !/^\d+$/.test(part));
  for (const key of [path, parts.join("."), parts.at(-1) ?? path]) {
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name !== undefined) return name;
  }
  return path;
}
