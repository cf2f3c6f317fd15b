import type { GrantProgram } from "./grant-program.js";

/** A program at a glance: names and numbers, all as the notice has them. */
export interface ProgramOutline {
  /** The official name. */
  readonly name: string;
  /** The fiscal year. */
  readonly year: number;
  /** Which call of the year it is, from 1; absent where it is not stated. */
  readonly round?: number;
  /** The hosts' names, and how many they are. */
  readonly hosts: readonly string[];
  /** How many hosts there are, 1 or more. */
  readonly hostCount: number;
  /** Name of the body that runs it for the host. */
  readonly operator?: string;
  /** The bodies an application passes through, the host last. */
  readonly path: readonly string[];
  /** Id and name of each track, in the program's order. */
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  /** The ways of handing in, with a portal's name. */
  readonly channels: readonly string[];
  /** The stages of the review, in order. */
  readonly stages: readonly string[];
  /** The names of the papers. */
  readonly documents: readonly string[];
  /** What the items of the rubric add up to; absent where there is no rubric. */
  readonly rubricTotal?: number;
}

/**
 * Sums a program up, for a page or a list.
 *
 * @param program - The program.
 *
 * @example
 * ```ts
 * import { type GrantProgram, outlineProgram } from "dojeong/grants";
 *
 * const program = {
 *   name: "지역활력타운",
 *   year: 2025,
 *   hosts: [{ name: "국토교통부" }, { name: "교육부" }],
 *   tracks: [{ id: "all", name: "전체" }],
 *   window: {},
 *   stages: [],
 * } as unknown as GrantProgram;
 * outlineProgram(program).hostCount; // => 2
 * ```
 */
export function outlineProgram(program: GrantProgram): ProgramOutline {
  const hosts = program.hosts.map((host) => host.name);
  const items = program.rubric?.items;
  return {
    name: program.name,
    year: program.year,
    ...(program.round === undefined ? {} : { round: program.round }),
    hosts,
    hostCount: hosts.length,
    ...(program.operator === undefined ? {} : { operator: program.operator.name }),
    path: [...(program.relay ?? []).map((body) => body.name), ...hosts.slice(0, 1)],
    tracks: program.tracks.map(({ id, name }) => ({ id, name })),
    channels: (program.window.channels ?? []).map((one) => (one.kind === "online" ? one.portal : one.kind)),
    stages: program.stages.map((stage) => stage.name),
    documents: (program.documents ?? []).map((document) => document.name),
    ...(items === undefined
      ? {}
      : { rubricTotal: items.reduce((sum, item) => sum + Math.round(item.max * 10_000), 0) / 10_000 }),
  };
}
