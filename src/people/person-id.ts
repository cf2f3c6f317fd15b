import type * as z from "zod";
import { branded } from "../internal/branded.js";
import { identifier } from "../internal/identifier.js";

/** Key of a person in the caller's own records; never a resident registration number (주민등록번호). */
export type PersonId = string & z.$brand<"PersonId">;

/** Parses unknown data into a {@link PersonId}; what has the form of a resident registration number is refused. */
export const PersonId: z.ZodType<PersonId> = branded<PersonId>(
  identifier<PersonId>().refine((id) => !RESIDENT_NUMBER.test(id), {
    params: { code: "resident-registration-number" },
    error: "A resident registration number must not serve as a key",
  }),
);

const RESIDENT_NUMBER = /\d{6}\s*-?\s*[1-8]\d{6}/;
