import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { RegionCode } from "../regions/region-code.js";
import { IsoDate } from "../time/iso-date.js";

/** Where an organization has an office, and on which days (소재지). */
export interface OrganizationSeat {
  /** Legal-dong code of the area the office stands in, as fine as is known. */
  readonly region: RegionCode;
  /** `main` 주사무소, `branch` 분사무소. */
  readonly kind: "main" | "branch";
  /** First day there. Absent: since before anything recorded. */
  readonly from?: IsoDate;
  /** Last day there, that day included. Absent: still there. */
  readonly until?: IsoDate;
}

/** Parses unknown data into an {@link OrganizationSeat}. */
export const OrganizationSeat: EntitySchema<OrganizationSeat> = z
  .object({
    region: RegionCode,
    kind: z.enum(["main", "branch"]),
    from: IsoDate.optional(),
    until: IsoDate.optional(),
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
