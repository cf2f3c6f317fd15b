import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Identifies one edition (and round) of a grant program. */
export type GrantProgramId = string & z.$brand<"GrantProgramId">;
/** Parses unknown data into a {@link GrantProgramId}. */
export const GrantProgramId: z.ZodType<GrantProgramId> = identifier<GrantProgramId>();

/** Identifies one track of a program, within it and across the editions of its series. */
export type TrackId = string & z.$brand<"TrackId">;
/** Parses unknown data into a {@link TrackId}. */
export const TrackId: z.ZodType<TrackId> = identifier<TrackId>();

/** Identifies one application. */
export type GrantApplicationId = string & z.$brand<"GrantApplicationId">;
/** Parses unknown data into a {@link GrantApplicationId}. */
export const GrantApplicationId: z.ZodType<GrantApplicationId> = identifier<GrantApplicationId>();

/** Identifies a person or body that applies. */
export type ApplicantId = string & z.$brand<"ApplicantId">;
/** Parses unknown data into an {@link ApplicantId}. */
export const ApplicantId: z.ZodType<ApplicantId> = identifier<ApplicantId>();

/** Identifies one award. */
export type AwardId = string & z.$brand<"AwardId">;
/** Parses unknown data into an {@link AwardId}. */
export const AwardId: z.ZodType<AwardId> = identifier<AwardId>();
