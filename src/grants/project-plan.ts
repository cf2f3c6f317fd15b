import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Won } from "../quantities/won.js";
import { IsoDate } from "../time/iso-date.js";
import { FactSheet } from "./fact-sheet.js";

/** One line of a project's budget. */
export interface CostLine {
  /** The item of cost (비목), as the program's limits name it. */
  readonly item: string;
  /** The sum in won. */
  readonly won: Won;
  /** Which money pays it. Absent: not stated. */
  readonly paidFrom?: "grant" | "own";
  /**
   * Whether it is for running the organisation (운영비: 인건비, 사무관리비, 임차료 and the like) and not a direct cost of the project.
   * Absent: not stated.
   */
  readonly running?: boolean;
}

/** What the applicant means to do. */
export interface ProjectPlan {
  /** Its title, as applied for. */
  readonly title?: string;
  /** A name that is the same wherever the same project is meant, so that support for it can be found again. */
  readonly key?: string;
  /** Area where it is carried out, by the code of `dojeong/regions` or a longer one. */
  readonly siteRegion?: string;
  /** First day of the project. */
  readonly startsOn?: IsoDate;
  /** Last day, included. */
  readonly endsOn?: IsoDate;
  /** Budget, line by line. */
  readonly costs?: readonly CostLine[];
  /** Facts that no field above foresees. */
  readonly facts?: FactSheet;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link ProjectPlan}. */
export const ProjectPlan: EntitySchema<ProjectPlan> = z
  .object({
    title: text.optional(),
    key: text.optional(),
    siteRegion: text.optional(),
    startsOn: IsoDate.optional(),
    endsOn: IsoDate.optional(),
    costs: z
      .array(
        z.object({
          item: text,
          won: Won,
          paidFrom: z.enum(["grant", "own"]).optional(),
          running: z.boolean().optional(),
        }),
      )
      .optional(),
    facts: FactSheet.optional(),
  })
  .refine((it) => it.startsOn === undefined || it.endsOn === undefined || it.startsOn <= it.endsOn, {
    path: ["endsOn"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
