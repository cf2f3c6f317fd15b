import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Key of an organization in the caller's own records. */
export type OrganizationId = string & z.$brand<"OrganizationId">;

/** Parses unknown data into an {@link OrganizationId}. */
export const OrganizationId: z.ZodType<OrganizationId> = identifier<OrganizationId>();
