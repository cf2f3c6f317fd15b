/** A small seeded generator (mulberry32), so that a difference can be found again. */
export interface Random {
  /** A number from 0 up to, not including, `size`. */
  below(size: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (size) => Math.floor(next() * size),
    chance: (share) => next() < share,
    pick: (from) => from[Math.floor(next() * from.length)] as never,
  };
}
