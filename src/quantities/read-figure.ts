/**
 * Reads a whole number as Korean writes it, in figures with 천·백·십 and 만·억·조: `300`, `1만 2천`, `1억 2천5백만`, `4.39조`, `1억 천만`.
 * `undefined` where the text is anything else, not whole or too great for a number; spaces around it are passed over.
 * A figure does not begin with a nought of several: `00` and `0,000` stand for what is not disclosed.
 */
export function readFigure(text: string): number | undefined {
  let [sum, below] = [0, Infinity];
  for (const group of text.trim().split(/(?<=[만억조])/)) {
    const big = 4 * (1 + "만억조".indexOf(group.slice(-1) || "?"));
    const places = group.split(/(?<=[십백천])(?!\s*[만억조])/);
    for (const place of places) {
      const [match, whole = big ? "1" : "", decimals = "", small = ""] = PLACE.exec(place) ?? [];
      const zeros = big + 1 + "십백천".indexOf(small || "?");
      // Decimals stand in a single place, and leave no fraction.
      if (!match || decimals.length > (places.length > 1 ? 0 : zeros)) return undefined;
      const figure = Number(whole.replaceAll(",", "") + decimals.padEnd(zeros, "0"));
      // Places go down: 2천 5백, not 5백 2천.
      if (!whole || figure >= below) return undefined;
      sum += figure;
      below = 10 ** zeros;
    }
    below = 10 ** big;
  }
  return Number.isSafeInteger(sum) ? sum : undefined;
}

/** A figure, its decimals and 천, 백 or 십; before one of those the figure may be left out (천만). */
const PLACE = /^\s*(?:(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?\s*|(?=[십백천]))([십백천]?)\s*[만억조]?\s*$/;
