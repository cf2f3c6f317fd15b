import * as en from "dojeong/en";
import * as ko from "dojeong/ko";

/** The languages of the report. */
export type Language = "ko" | "en";

/** The package's own sentences, in one language. */
export function wordsOf(language: Language): typeof ko | typeof en {
  return language === "ko" ? ko : en;
}

/** Chooses the wording of one language. */
export function pick<Words>(language: Language, korean: Words, english: Words): Words {
  return language === "ko" ? korean : english;
}
