import type { Names } from "../internal/wordings.js";
import { allianceNames } from "./alliances.js";
import { claimNames } from "./claims.js";
import { committeeNames } from "./committees.js";
import { criteriaNames } from "./criteria.js";
import { forumNames } from "./forums.js";
import { grantNames } from "./grants.js";
import { peopleNames } from "./people.js";
import { planNames } from "./plans.js";
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
  ...criteriaNames,
  ...committeeNames,
  ...grantNames,
  ...planNames,
  ...forumNames,
  ...allianceNames,
};

/**
 * The name by its full path, by the path without its numbers, or by its last part; otherwise the path as it stands.
 * What it is the fact of stays: a last number (`holidays.2031`), what follows a colon (`parameter:members`), and
 * whose it is (`score of a-3`, `points of r-1 for vision`).
 */
export function nameOf(path: string): string {
  if (Object.hasOwn(names, path)) return names[path] ?? path;
  const [, fact, whose, item] = /^(\S+) (?:of|on) (.+?)(?: for (.+))?$/.exec(path) ?? [];
  if (fact !== undefined && whose !== undefined) return belonging(nameOf(fact), whose, item);
  const [, kind, rest] = /^(\w+:)(.+)$/.exec(path) ?? [];
  if (kind !== undefined && rest !== undefined && Object.hasOwn(names, kind)) return `${names[kind]} (${nameOf(rest)})`;
  const parts = path.split(/\.|\[\]\.?/).filter((part) => !/^\d*$/.test(part));
  const number = /\.(\d+)$/.exec(path)?.[1];
  for (const key of [parts.join("."), parts.at(-1) ?? path]) {
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name !== undefined) return number === undefined ? name : `${name} (${number})`;
  }
  return path;
}

function belonging(name: string, whose: string, item: string | undefined): string {
  return `${name} of ${whose}${item === undefined ? "" : ` for ${item}`}`;
}
