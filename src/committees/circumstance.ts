import * as z from "zod";

/**
 * A circumstance that a rule makes depend on, in kebab-case: `"urgent"`, `"minor"`, `"force-majeure"`, `"closed"`,
 * `"after-two-failed-calls"`. The rule document chooses the words; who asks states those that are given. What lifts or waives a
 * rule holds only when it is stated to be given. What a rule makes a condition (of deciding in writing, of a deputy) is not known
 * as long as no circumstances are stated; an empty list states that there are none.
 */
export type Circumstance = string;

/** Parses unknown data into a {@link Circumstance}. */
export const Circumstance: z.ZodType<Circumstance> = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
