import type { GrantProgram } from "./grant-program.js";

/** Fields of a program and its tracks on which an allocation rests. */
const MATTERS = new Set([
  "slots",
  "amount",
  "amountsFor",
  "budget",
  "budgetCovers",
  "quotas",
  "rubric",
  "tieBreakers",
  "order",
  "per",
  "reserves",
]);

/** The disputes on which an allocation would rest; undefined where there are none. */
export function acrossReadingsIsNeeded(program: GrantProgram): readonly string[] | undefined {
  const touching = (program.disputed ?? []).filter((disputed) =>
    disputed.readings.some((reading) =>
      reading.changes.some(({ path }) => path.some((step) => MATTERS.has(step)) || path[0] === "tracksExclusive"),
    ),
  );
  return touching.length === 0 ? undefined : touching.map((one) => one.id);
}
