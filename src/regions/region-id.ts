import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Key of an area, the same through changes of its name and codes (`jeonbuk`, `jeonju`). */
export type RegionId = string & z.$brand<"RegionId">;

/** Parses unknown data into a {@link RegionId}. */
export const RegionId: z.ZodType<RegionId> = identifier<RegionId>();
