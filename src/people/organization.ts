import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "./dated-names.js";
import { OrganizationId } from "./organization-id.js";
import { OrganizationKind } from "./organization-kind.js";
import { OrganizationRegistration } from "./organization-registration.js";
import { OrganizationSeat } from "./organization-seat.js";

/** A body that hosts, applies, joins or sends members: an office, an institution, a firm, a group. */
export interface Organization {
  /** Its key. */
  readonly id: OrganizationId;
  /** Its official names over time, oldest first. */
  readonly names: DatedNames;
  /** What it is. */
  readonly kind: OrganizationKind;
  /** Whether it works for profit. Absent: not reported. */
  readonly forProfit?: boolean;
  /** The body it is part of, or that funds it. */
  readonly parentId?: OrganizationId;
  /** Its offices. Absent: not reported; empty: it has none. */
  readonly seats?: readonly OrganizationSeat[];
  /** Its entries in public registers. Absent: not reported; empty: it has none. */
  readonly registrations?: readonly OrganizationRegistration[];
}

/** Parses unknown data into an {@link Organization}. */
export const Organization: EntitySchema<Organization> = z.object({
  id: OrganizationId,
  names: DatedNames,
  kind: OrganizationKind,
  forProfit: z.boolean().optional(),
  parentId: OrganizationId.optional(),
  seats: z.array(OrganizationSeat).optional(),
  registrations: z.array(OrganizationRegistration).optional(),
});
