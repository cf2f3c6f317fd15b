import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { OrganizationId } from "../people/organization-id.js";
import { OrganizationKind } from "../people/organization-kind.js";

/** A body with a part in a forum. */
export interface ForumBody {
  /** Its names, with their days where they changed. */
  readonly names: DatedNames;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Its key, where it is on record. */
  readonly organizationId?: OrganizationId;
  /** What it is. */
  readonly kind?: OrganizationKind;
}

/** Parses unknown data into a {@link ForumBody}. */
export const ForumBody: EntitySchema<ForumBody> = z.object({
  names: DatedNames,
  nameEn: z.string().min(1).optional(),
  organizationId: OrganizationId.optional(),
  kind: OrganizationKind.optional(),
});
