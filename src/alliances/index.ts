export { Alliance, AllianceOfficer, AllianceSection, LinkedProgram, PartnerGoal } from "./alliance.js";
export { AllianceBody } from "./alliance-body.js";
export { AllianceEvent, type AllianceEventKind } from "./alliance-event.js";
export { AlliancePartner, PartnerClass, PartnerCount, PartnerMovement } from "./alliance-partner.js";
export type { AllianceFindingCode } from "./finding-code.js";
export { AllianceId } from "./ids.js";
export { launchWindow } from "./launch-window.js";
export { type ClassCount, type PartnersOn, partnersOn } from "./partners-on.js";
export { type AllianceStanding, statusOn } from "./status-on.js";
