import type { FindingCode } from "../internal/finding-code.js";
import type { Wordings } from "../internal/wordings.js";
import { allianceWording } from "./alliances.js";
import { claimWording } from "./claims.js";
import { committeeWording } from "./committees.js";
import { criteriaWording } from "./criteria.js";
import { forumWording } from "./forums.js";
import { grantWording } from "./grants.js";
import { peopleWording } from "./people.js";
import { planWording } from "./plans.js";
import { quantityWording } from "./quantities.js";
import { regionWording } from "./regions.js";
import { timeWording } from "./time.js";

/** The Korean sentence of every finding code of the package, as a template. */
export const wordings: Wordings<FindingCode> = {
  ...timeWording,
  ...quantityWording,
  ...claimWording,
  ...regionWording,
  ...peopleWording,
  ...criteriaWording,
  ...committeeWording,
  ...grantWording,
  ...planWording,
  ...forumWording,
  ...allianceWording,
};
