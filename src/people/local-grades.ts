import type { Rank } from "./rank.js";
import type { RankId } from "./rank-id.js";
import type { RankOrder } from "./rank-order.js";

/** The nine grades of general local officials (계급), 9급 the lowest and 1급 the highest. */
export const localGrades: RankOrder = {
  name: "계급",
  ranks: [grade(1), grade(2), grade(3), grade(4), grade(5), grade(6), grade(7), grade(8), grade(9)],
};

function grade(number: number): Rank {
  return { id: `grade-${number}` as RankId, name: `${number}급`, level: 10 - number };
}
