import type { Names } from "../internal/wordings.js";
import { claimNames } from "./claims.js";
import { committeeNames } from "./committees.js";
import { peopleNames } from "./people.js";
import { quantityNames } from "./quantities.js";
import { regionNames } from "./regions.js";
import { timeNames } from "./time.js";

/** What facts that may be missing, and kebab-case values, are called, over all areas. */
export const names: Names = {
  ...timeNames,
  ...quantityNames,
  ...claimNames,
  ...regionNames,
  ...peopleNames,
  ...committeeNames,
};

/**
 * The name by its full path, by the path without its numbers, or by its last part; otherwise the path as it stands.
 * A last number stays (`holidays.2031`), and so does what follows a colon (`parameter:members`).
 */
export function nameOf(path: string): string {
  const [, kind, rest] = /^(\w+:)(.+)$/.exec(path) ?? [];
  if (kind !== undefined && rest !== undefined && Object.hasOwn(names, kind)) return `${names[kind]}(${nameOf(rest)})`;
  const parts = path.split(/\.|\[\]\.?/).filter((part) => !/^\d*$/.test(part));
  const number = /\.(\d+)$/.exec(path)?.[1];
  for (const key of [path, parts.join("."), parts.at(-1) ?? path]) {
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name !== undefined) return number === undefined || key === path ? name : `${name}(${number})`;
  }
  return path;
}
