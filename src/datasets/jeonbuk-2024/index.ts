export { energyForum } from "./energy-forum.js";
export { newJeonbukForum, newJeonbukForumSession } from "./new-jeonbuk-forum.js";
export { economicViceGovernor, governor, officials, postHoldings } from "./officials.js";
export { province } from "./province.js";
export { re100Alliance } from "./re100-alliance.js";
export { reported } from "./reported.js";
export { rootIndustryCommittee, rootIndustryTerm } from "./root-industry-committee.js";
export { rootIndustryPlan } from "./root-industry-plan.js";
export {
  actsOnCommittees,
  provincialCommitteesOrdinance,
  rootIndustryLayers,
  rootIndustryOrdinance,
} from "./root-industry-rules.js";
export {
  sampleApplications,
  sampleEligibleApplication,
  sampleIneligibleApplication,
  sampleUndecidedApplication,
} from "./sample-applications.js";
export { sampleAppointments, sampleRoster } from "./sample-roster.js";
export { waterProgram } from "./water-program.js";
