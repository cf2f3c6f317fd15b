import * as z from "zod";

/**
 * Where a fact stands in a record: names joined by dots (`seat.region`). Only a record's own properties are read,
 * and only those of plain records: never a prototype's, a list's length or the letters of a text.
 * Within `some`, `every` and `someAtLeast` the path starts at the item; there `.` alone is the item itself.
 */
export type FieldPath = string;

/** Parses unknown data into a {@link FieldPath}. */
export const FieldPath: z.ZodType<FieldPath> = z.string().refine(isFieldPath, {
  params: { code: "not-a-field-path" },
  error: "A field path is 1 to 16 names joined by dots, 200 characters at most",
});

function isFieldPath(text: string): boolean {
  if (text === ".") return true;
  const names = text.length <= 200 ? text.split(".") : [];
  return names.length >= 1 && names.length <= 16 && names.every((name) => name !== "" && name !== "__proto__");
}
