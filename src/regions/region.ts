import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { IsoDate } from "../time/iso-date.js";
import { DatedCode } from "./dated-code.js";
import { RegionId } from "./region-id.js";

/**
 * What an area has been designated as under the special act on depopulating areas: `depopulating` 인구감소지역,
 * `of-concern` 관심지역.
 */
export type DesignationKind = "depopulating" | "of-concern";

/** A designation by statute, and the days on which it holds. */
export interface Designation {
  /** As what. */
  readonly kind: DesignationKind;
  /** First day. Absent: not stated in the source. */
  readonly from?: IsoDate;
  /** Where `from` is not stated: the first day for which a source attests the designation. */
  readonly attestedFrom?: IsoDate;
  /** Last day, that day included. Absent: not ended as far as is known. */
  readonly until?: IsoDate;
  /** Where it stands. */
  readonly citation: Citation;
}

/** Parses unknown data into a {@link Designation}. */
export const Designation: EntitySchema<Designation> = z.strictObject({
  kind: z.enum(["depopulating", "of-concern"]),
  from: IsoDate.optional(),
  attestedFrom: IsoDate.optional(),
  until: IsoDate.optional(),
  citation: Citation,
});

/**
 * An area of local government, or a district of a city that is none itself: first level 시·도, then cities 시, counties 군
 * and non-autonomous districts 일반구.
 */
export interface Region {
  /** Its key. */
  readonly id: RegionId;
  /** `province` for all first-level areas, whatever they are called; `city`, `county`; `city-district` for a district that is no local government. */
  readonly level: "province" | "city" | "county" | "city-district";
  /** Official names over time, oldest first. */
  readonly names: DatedNames;
  /** Legal-dong codes over time, oldest first; empty where none is on record here. */
  readonly codes: readonly DatedCode[];
  /** ISO 3166-2 code of a first-level area; `null` where none is confirmed. Its number is not the legal-dong prefix. */
  readonly iso?: string | null;
  /** Other names in use (`전북`, `광주특별시`). */
  readonly alsoCalled?: readonly string[];
  /** The area it belongs to; absent at the first level. */
  readonly parentId?: RegionId;
  /** First day on which the area existed. Absent: since before anything recorded here. */
  readonly from?: IsoDate;
  /** Last day on which it existed. Absent: it exists. */
  readonly until?: IsoDate;
  /** The area that took its place, where it no longer exists. */
  readonly successorId?: RegionId;
  /** Designations by statute. */
  readonly designations?: readonly Designation[];
  /** Points that are still to be confirmed. */
  readonly toBeConfirmed?: readonly ("iso-code" | "legal-dong-code")[];
  /** Where all this stands. */
  readonly citations: readonly Citation[];
}

/** Parses unknown data into a {@link Region}. */
export const Region: EntitySchema<Region> = z
  .strictObject({
    id: RegionId,
    level: z.enum(["province", "city", "county", "city-district"]),
    names: DatedNames,
    codes: z.array(DatedCode),
    iso: z
      .string()
      .regex(/^KR-\d{2}$/)
      .nullable()
      .optional(),
    alsoCalled: z.array(z.string().min(1)).optional(),
    parentId: RegionId.optional(),
    from: IsoDate.optional(),
    until: IsoDate.optional(),
    successorId: RegionId.optional(),
    designations: z.array(Designation).optional(),
    toBeConfirmed: z.array(z.enum(["iso-code", "legal-dong-code"])).optional(),
    citations: z.array(Citation),
  })
  .refine((it) => (it.level === "province") === (it.parentId === undefined), {
    path: ["parentId"],
    params: { code: "parent-and-level-disagree" },
    error: "An area below the first level belongs to another, one at the first level to none",
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  })
  .refine((it) => it.successorId === undefined || it.until !== undefined, {
    path: ["successorId"],
    params: { code: "successor-without-end" },
    error: "Only an area that has ended has a successor",
  });
