import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { OrganizationId } from "../people/organization-id.js";
import { OrganizationKind } from "../people/organization-kind.js";

/** A body with a part in an event of an alliance. */
export interface AllianceBody {
  /** Its names, with their days where they changed. */
  readonly names: DatedNames;
  /** Its key, where it is on record. */
  readonly organizationId?: OrganizationId;
  /** What it is. */
  readonly kind?: OrganizationKind;
}

/** Parses unknown data into an {@link AllianceBody}. */
export const AllianceBody: EntitySchema<AllianceBody> = z.object({
  names: DatedNames,
  organizationId: OrganizationId.optional(),
  kind: OrganizationKind.optional(),
});
