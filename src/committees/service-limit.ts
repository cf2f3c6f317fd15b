import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";

/** On how many committees one person may sit at a time (중복 위촉 제한). */
export interface ServiceLimit extends Cited {
  /** Most committees of the same province or agency, that number included. Absent: not stated. */
  readonly committees?: number;
  /** Most committees under one and the same chair, that number included. Absent: not stated. */
  readonly underOneChair?: number;
  /** Circumstances in which it does not bind (`scarce-field`, `ad-hoc`). */
  readonly liftedWhen?: readonly Circumstance[];
}

/** Parses unknown data into a {@link ServiceLimit}. */
export const ServiceLimit: EntitySchema<ServiceLimit> = z.strictObject({
  committees: z.int().positive().max(1000).optional(),
  underOneChair: z.int().positive().max(1000).optional(),
  liftedWhen: z.array(Circumstance).optional(),
  citations,
});
