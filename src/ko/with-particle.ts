/**
 * Writes the Korean particle (조사) that fits a word after it.
 *
 * Hangul and numbers follow the rule: the last sound decides. The rest is convention, kept as official writing mostly has it: capitals
 * are read letter by letter (`NIA가`, `LED를`; L and R as 엘, 알), other Latin words by the sound their last letters usually stand for,
 * a unit after a number by its Korean name (`5km를`). What stands in round or square brackets is passed over, closing quotes
 * are looked through: `진흥원(NIA)이`, `「민법」을`. Where the last sound cannot be told, both forms are written: `☎을(를)`.
 *
 * @param word - What stands before the particle.
 * @param pair - Both forms, the one after a consonant first: `이/가`, `은/는`, `을/를`, `과/와`, `으로/로`, `이라/라`, `이나/나`, …
 *
 * @example
 * ```ts
 * import { withParticle } from "dojeong/ko";
 *
 * withParticle("위원회", "은/는"); // => "위원회는"
 * withParticle("RE100", "을/를"); // => "RE100을"
 * withParticle("한국지능정보사회진흥원(NIA)", "이/가"); // => "한국지능정보사회진흥원(NIA)이"
 * ```
 */
export function withParticle(word: string, pair: string): string {
  return word + particleAfter(word, pair);
}

/** The particle alone. */
export function particleAfter(word: string, pair: string): string {
  const [closed = "", open = ""] = pair.split("/");
  const sound = lastSound(spokenPart(word));
  if (sound === undefined) return both(closed, open);
  return sound === "open" || (sound === "rieul" && closed.startsWith("으로")) ? open : closed;
}

/** How a word ends: on a vowel, on ㄹ, which 으로/로 treats as a vowel, or on another consonant. */
type Sound = "open" | "rieul" | "closed";

/** The word without a bracketed remark, closing quotes, full stops and spaces at its end. */
function spokenPart(word: string): string {
  let text = word.slice(-200).normalize("NFKC");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/[\s.,!?"'”’」』〉》>]+$/u, "");
    text = text.replace(/(?<=\S)\s*(\([^()]*\)|\[[^[\]]*\]|〔[^〔〕]*〕)$/u, "").replace(/[)\]〕]$/u, "");
  }
  return text;
}

// es-hangul knows Hangul alone ("3는", "RE100를"), so that wrapping it would save one function of these; in the tests it is the oracle for that one.
function lastSound(text: string): Sound | undefined {
  const last = text.at(-1) ?? "";
  if (last >= "가" && last <= "힣") return hangul(last);
  const unit = /\d\s*([a-zA-Z]+)[23]?$/.exec(text)?.[1];
  if (unit && CLOSED_UNITS.has(unit)) return "closed";
  if (unit && OPEN_UNITS.has(unit)) return "open";
  if (/\d/.test(last)) return number(/[\d.,]*$/.exec(text)?.[0] ?? last);
  if (/[A-Z]/.test(last)) return letter(last);
  if (/[a-z]/.test(last)) return latin(/[a-zA-Z]+$/.exec(text)?.[0].toLowerCase() ?? last);
  return /[%℃°]/.test(last) ? "open" : undefined;
}

function hangul(syllable: string): Sound {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28;
  if (final === 0) return "open";
  return final === 8 ? "rieul" : "closed";
}

/** 영, 일, 이 … 구; a whole number that ends in noughts is read 십, 백, 천, 만, 억, and 조, which alone ends on a vowel. */
function number(text: string): Sound {
  const noughts = text.includes(".") ? 0 : (/0*$/.exec(text.replaceAll(",", ""))?.[0].length ?? 0);
  if (noughts >= 12 && noughts < 16) return "open";
  if (/[2459]$/.test(text)) return "open";
  return /[178]$/.test(text) ? "rieul" : "closed";
}

function letter(capital: string): Sound {
  if (/[LR]/.test(capital)) return "rieul";
  return /[MN]/.test(capital) ? "closed" : "open";
}

/** 외래어 표기법 제3장 제1절: a voiceless stop closes the syllable after a short vowel alone (네트워크, 인터넷). */
function latin(word: string): Sound {
  if (/le?$/.test(word)) return "rieul";
  return /([mn]e?|ng|ck|(^|[^aeiou])[aeiou]p?[ptk])$/.test(word) ? "closed" : "open";
}

const CLOSED_UNITS: ReadonlySet<string> = new Set(["g", "kg", "mg", "t"]);
const OPEN_UNITS: ReadonlySet<string> = new Set(["m", "cm", "mm", "km", "l", "ml", "L"]);

/** 을(를), 이(가), 와(과), (으)로. */
function both(closed: string, open: string): string {
  if (closed === "과") return "와(과)";
  return closed.endsWith(open) ? `(${closed.slice(0, -open.length)})${open}` : `${closed}(${open})`;
}
