import type { AllianceFindingCode } from "../alliances/finding-code.js";
import type { ClaimFindingCode } from "../claims/finding-code.js";
import type { CommitteeFindingCode } from "../committees/finding-code.js";
import type { CriteriaFindingCode } from "../criteria/finding-code.js";
import type { ForumFindingCode } from "../forums/finding-code.js";
import type { GrantFindingCode } from "../grants/finding-code.js";
import type { PeopleFindingCode } from "../people/finding-code.js";
import type { PlanFindingCode } from "../plans/finding-code.js";
import type { QuantityFindingCode } from "../quantities/finding-code.js";
import type { RegionFindingCode } from "../regions/finding-code.js";
import type { TimeFindingCode } from "../time/finding-code.js";

/** Every code that a finding of the package may have. */
export type FindingCode =
  | TimeFindingCode
  | QuantityFindingCode
  | ClaimFindingCode
  | RegionFindingCode
  | PeopleFindingCode
  | CriteriaFindingCode
  | CommitteeFindingCode
  | GrantFindingCode
  | PlanFindingCode
  | ForumFindingCode
  | AllianceFindingCode;
