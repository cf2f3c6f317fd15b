/**
 * Whether a percentage as printed may stand for a share that lies between two, both as fractions of 1: it was rounded, or cut off towards 0.
 * Where figures are exact, `checkPercent` and `checkGrowth` of `dojeong/quantities` decide to the last digit; this is for figures that were themselves printed.
 */
export function mayBePrintedAs(printed: string, least: number, most: number): boolean {
  const decimals = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
  const step = 10 ** -(decimals + 2);
  const rate = Number(printed) / 100;
  const [down, up] = printed.startsWith("-") ? [step, step / 2] : [step / 2, step];
  return rate - down < most && least < rate + up;
}
