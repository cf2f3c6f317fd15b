import * as z from "zod";
import { branded } from "../internal/branded.js";
import { jeonbukAreas } from "./jeonbuk.js";
import { provinces } from "./provinces.js";

/**
 * A legal-dong code (법정동코드): two digits for a first-level area (`52`), five for a city, county or district (`52110`), ten in full
 * (`5211000000`). Codes of the past are codes too (`45`). Below Jeonbuk five digits are checked against
 * the list; elsewhere by their first two, since the package has no list of those areas.
 */
export type RegionCode = string & z.$brand<"RegionCode">;

/** Parses unknown data into a {@link RegionCode}; a code of no known area is refused. */
export const RegionCode: z.ZodType<RegionCode> = branded<RegionCode>(
  z.string().refine(isRegionCode, {
    params: { code: "unknown-region" },
    error: "Not the legal-dong code of a known area (2, 5 or 10 digits)",
  }),
);

function isRegionCode(code: string): boolean {
  if (!/^(\d{2}|\d{5}|\d{10})$/.test(code)) return false;
  const prefix = code.slice(0, 2);
  const area = code.slice(0, 5);
  if (!provinces.some((region) => region.codes.some((dated) => dated.code === prefix))) return false;
  if (code.length === 2) return true;
  if (area.slice(2) === "000") return code.slice(5) === "" || code.slice(5) === "00000";
  if (prefix !== "45" && prefix !== "52") return true;
  // The last three digits are the same before and since 2024-01-18.
  return jeonbukAreas.some((region) => region.codes.some((dated) => dated.code.slice(2) === area.slice(2)));
}
