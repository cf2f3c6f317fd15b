import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { RegionCode } from "../regions/region-code.js";
import { IsoDate } from "../time/iso-date.js";

/** An entry in a public register: as what, with whom, since when (등록). */
export interface OrganizationRegistration {
  /** As what it is registered (`비영리민간단체`, `사업자`, `고유번호증`). */
  readonly as: string;
  /** The authority: a central agency or a local government. */
  readonly authority: RegistrationAuthority;
  /** First day of the registration. Absent: not reported. */
  readonly registeredOn?: IsoDate;
  /** Last day of the registration, that day included (말소). Absent: not ended as far as is known. */
  readonly endedOn?: IsoDate;
}

/** Who keeps the register. */
export interface RegistrationAuthority {
  /** Whether it is an agency of the state or a local government. */
  readonly level: "central" | "local";
  /** Its name, as written. */
  readonly name?: string;
  /** Legal-dong code of the local government's area. */
  readonly region?: RegionCode;
}

/** Parses unknown data into a {@link RegistrationAuthority}. */
export const RegistrationAuthority: EntitySchema<RegistrationAuthority> = z
  .object({ level: z.enum(["central", "local"]), name: z.string().min(1).optional(), region: RegionCode.optional() })
  .refine((it) => it.level === "local" || it.region === undefined, {
    path: ["region"],
    params: { code: "region-of-central-agency" },
    error: "A central agency has no area of its own",
  });

/** Parses unknown data into an {@link OrganizationRegistration}. */
export const OrganizationRegistration: EntitySchema<OrganizationRegistration> = z
  .object({
    as: z.string().min(1),
    authority: RegistrationAuthority,
    registeredOn: IsoDate.optional(),
    endedOn: IsoDate.optional(),
  })
  .refine((it) => it.registeredOn === undefined || it.endedOn === undefined || it.registeredOn <= it.endedOn, {
    path: ["endedOn"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
