import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { OrganizationKind } from "../people/organization-kind.js";

/** Someone who may want to come: what an audience rule asks about, and nothing else about the person. */
export interface Official {
  /** Every rank held, by key or name (`팀장`, `5급`). Absent: not stated; empty: none. */
  readonly ranks?: readonly string[];
  /** Every post held, by key or name (`경제부지사`). Absent: not stated; empty: none. */
  readonly posts?: readonly string[];
  /** What kind of institution the person works for. Absent: not stated. */
  readonly institution?: OrganizationKind;
  /** Whether the person heads it. Absent: not stated. */
  readonly headsInstitution?: boolean;
}

const names = z.array(z.string().min(1));

/** Parses unknown data into an {@link Official}. */
export const Official: EntitySchema<Official> = z.object({
  ranks: names.optional(),
  posts: names.optional(),
  institution: OrganizationKind.optional(),
  headsInstitution: z.boolean().optional(),
});
