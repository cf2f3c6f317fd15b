import * as z from "zod";
import { branded } from "./branded.js";

/** Schema of an identifier: 1 to 200 characters, none of them a control character or a space at either end. */
export function identifier<Id extends string>(): z.ZodType<Id> {
  return branded<Id>(
    z.string().refine((text) => text.length >= 1 && text.length <= 200 && text === text.trim() && !CONTROL.test(text), {
      params: { code: "not-an-identifier" },
      error: "An identifier has 1 to 200 characters, no control character, and no space at either end",
      abort: true,
    }),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;
