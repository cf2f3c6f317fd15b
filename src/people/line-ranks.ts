import type { RankId } from "./rank-id.js";
import type { RankOrder } from "./rank-order.js";

/**
 * The line posts of a provincial office by height (보직), from the staff without a post to the governor. Which
 * posts exist, and which of them are equals, each office's own organization rules decide: where they differ, write them down instead.
 */
export const lineRanks: RankOrder = {
  name: "보직",
  ranks: [
    { id: "staff" as RankId, name: "주무관", level: 1, alsoCalled: ["실무자"] },
    { id: "team-leader" as RankId, name: "팀장", level: 2, alsoCalled: ["팀장급", "계장", "담당"] },
    { id: "division-head" as RankId, name: "과장", level: 3, alsoCalled: ["과장급", "실과장", "실과장급"] },
    { id: "bureau-head" as RankId, name: "국장", level: 4, alsoCalled: ["국장급", "실국장", "실국장급", "실·국장"] },
    { id: "vice-governor" as RankId, name: "부지사", level: 5, alsoCalled: ["행정부지사", "경제부지사", "정무부지사"] },
    { id: "governor" as RankId, name: "도지사", level: 6 },
  ],
};
