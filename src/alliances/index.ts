export { Alliance, AllianceOfficer, AllianceSection, LinkedProgram, PartnerGoal } from "./alliance.js";
export { AllianceBody } from "./alliance-body.js";
export { AllianceEvent, type AllianceEventKind } from "./alliance-event.js";
export { AlliancePartner, PartnerClass, PartnerCount, PartnerMovement } from "./alliance-partner.js";
export { AllianceId } from "./ids.js";
