/** English names of acts, for reading alone: only the Korean text has force. Keys without spaces and middle dots. */
const ACTS: Readonly<Record<string, string>> = {
  민법: "Civil Act",
  행정기본법: "General Act on Public Administration",
  민원처리에관한법률: "Civil Petitions Treatment Act",
  국세기본법: "Framework Act on National Taxes",
  지방자치법: "Local Autonomy Act",
  지방회계법: "Local Accounting Act",
  지방재정법: "Local Finance Act",
  지방자치단체보조금관리에관한법률: "Local Subsidies Act",
  보조금관리에관한법률: "Subsidy Management Act",
  양성평등기본법: "Framework Act on Gender Equality",
  청년기본법: "Framework Act on Youth",
  문화예술진흥법: "Culture and Arts Promotion Act",
  행정심판법: "Administrative Appeals Act",
  청소년보호법: "Youth Protection Act",
  공직자윤리법: "Public Service Ethics Act",
  상공회의소법: "Chambers of Commerce and Industry Act",
  공동주택관리법: "Multi-Family Housing Management Act",
  비영리민간단체지원법: "Assistance for Non-Profit, Non-Governmental Organizations Act",
  공휴일에관한법률: "Public Holidays Act",
  관공서의공휴일에관한규정: "Regulation on Holidays of Public Offices",
  행정기관소속위원회의설치운영에관한법률:
    "Act on the Establishment and Operation of Committees under Administrative Agencies",
  뿌리산업진흥과첨단화에관한법률: "Act on the Promotion and Advancement of Root Industries",
};

/** The English name of an act or its enforcement decree or rules; `undefined` where there is none here. */
export function englishAct(instrument: string): string | undefined {
  const key = instrument.replace(/[\s·ㆍ・‧「」]/g, "");
  const [, act = key, kind] = /^(.*법(?:률)?)(시행령|시행규칙)$/.exec(key) ?? [];
  const name = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (name === undefined || kind === undefined) return name;
  return `Enforcement ${kind === "시행령" ? "Decree" : "Rule"} of the ${name}`;
}
