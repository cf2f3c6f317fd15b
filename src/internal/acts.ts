import type { Citation } from "../decisions/citation.js";
import type { IsoDate } from "../time/iso-date.js";

/** Day on which the texts of the acts were read. */
const READ_ON = "2026-06-08" as IsoDate;

function national(instrument: string, provision: string): Citation {
  return {
    instrument,
    provision,
    address: `https://www.law.go.kr/법령/${instrument.replaceAll(" ", "")}`,
    asOf: READ_ON,
  };
}

/** 민법, the Civil Act: how periods are counted (제155조 to 제161조). */
export function civilAct(provision: string): Citation {
  return national("민법", provision);
}

/** 행정기본법, the General Act on Public Administration: periods (제6조), effective dates (제7조), age (제7조의2). */
export function generalActOnPublicAdministration(provision: string): Citation {
  return national("행정기본법", provision);
}

/** 민원 처리에 관한 법률, the Civil Petitions Treatment Act: processing periods (제19조). */
export function civilPetitionsAct(provision: string): Citation {
  return national("민원 처리에 관한 법률", provision);
}

/** 국세기본법, the Framework Act on National Taxes: deadlines (제4조, 제5조). */
export function nationalTaxBasicAct(provision: string): Citation {
  return national("국세기본법", provision);
}

/** 관공서의 공휴일에 관한 규정, the decree on public holidays. */
export function publicHolidaysRegulation(provision: string): Citation {
  return national("관공서의 공휴일에 관한 규정", provision);
}

/** 지방자치단체 보조금 관리에 관한 법률, the Local Subsidies Act. */
export function localSubsidiesAct(provision: string): Citation {
  return national("지방자치단체 보조금 관리에 관한 법률", provision);
}

/** The enforcement decree of the Local Subsidies Act. */
export function localSubsidiesActDecree(provision: string): Citation {
  return national("지방자치단체 보조금 관리에 관한 법률 시행령", provision);
}

/** The enforcement decree of the Local Autonomy Act. */
export function localAutonomyActDecree(provision: string): Citation {
  return national("지방자치법 시행령", provision);
}

/** 양성평등기본법, the Framework Act on Gender Equality: composition of committees (제21조). */
export function genderEqualityAct(provision: string): Citation {
  return national("양성평등기본법", provision);
}
