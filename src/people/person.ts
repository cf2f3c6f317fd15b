import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Affiliation } from "./affiliation.js";
import { PersonId } from "./person-id.js";

/**
 * A person, as little of one as a public record needs. There is no field for a resident registration number, an
 * address or a telephone number, and unknown fields are dropped when parsed; what a rule must know
 * besides (sex, year of birth) stands with the record that needs it.
 */
export interface Person {
  /** Key in the caller's own records. */
  readonly id: PersonId;
  /** Name, where it has been made public. */
  readonly name?: string;
  /** What the person is, and where. */
  readonly affiliations?: readonly Affiliation[];
}

/** Parses unknown data into a {@link Person}. */
export const Person: EntitySchema<Person> = z.object({
  id: PersonId,
  name: z.string().min(1).optional(),
  affiliations: z.array(Affiliation).optional(),
});
