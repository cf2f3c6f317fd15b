import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { OrganizationId } from "./organization-id.js";

/** What a person is, and where, as a programme prints it (한국지능정보사회진흥원 수석연구원). */
export interface Affiliation {
  /** The organization, as written. */
  readonly organization: string;
  /** Its key, where it is on record. */
  readonly organizationId?: OrganizationId;
  /** Title there (`수석연구원`, `교수`, `센터장`). */
  readonly title?: string;
  /** Present where it is a former one (전 장관). */
  readonly former?: true;
  /** Day on which it was reported. */
  readonly asOf?: IsoDate;
}

/** Parses unknown data into an {@link Affiliation}. */
export const Affiliation: EntitySchema<Affiliation> = z.object({
  organization: z.string().min(1),
  organizationId: OrganizationId.optional(),
  title: z.string().min(1).optional(),
  former: z.literal(true).optional(),
  asOf: IsoDate.optional(),
});
