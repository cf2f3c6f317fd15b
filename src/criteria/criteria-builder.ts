import type { IsoDate } from "../time/iso-date.js";
import type { Length } from "../time/length.js";
import type { ComparedWith, OrderedWith } from "./compared-with.js";
import type {
  EqualityCriterion,
  MembershipCriterion,
  OrderCriterion,
  PrefixCriterion,
  PresenceCriterion,
  RangeCriterion,
} from "./comparison-criterion.js";
import type {
  CollectionCriterion,
  CombinedCriterion,
  CountCriterion,
  Criterion,
  ExceptedCriterion,
  JudgementCriterion,
  NegatedCriterion,
  ThresholdCriterion,
} from "./criterion.js";
import type { CriterionNote } from "./criterion-note.js";
import type { AgeCriterion, ElapsedCriterion } from "./date-criterion.js";
import type { FactAt, FieldOf, ItemOf, PathOf } from "./field-of.js";
import type { ParameterReference } from "./parameter-reference.js";
import type { Scalar } from "./scalar.js";

/**
 * Makes criteria on records of one type. Paths, operators and values that do not fit are type errors. Each method
 * returns plain JSON, and takes last what any node may carry: id, label and citations.
 */
export interface CriteriaBuilder<Facts> {
  /** All of these hold, as SQL's AND; of none at all, yes. `c.all([c.eq("forProfit", false), c.gte("members", 100)])` */
  all(of: readonly Criterion[], note?: CriterionNote): CombinedCriterion;
  /** One of these holds, or more, as SQL's OR; of none at all, no. `c.any([c.known("taxId"), c.known("corporateId")])` */
  any(of: readonly Criterion[], note?: CriterionNote): CombinedCriterion;
  /** The opposite; what is unknown stays unknown. `c.not(c.eq("forProfit", true))` */
  not(of: Criterion, note?: CriterionNote): NegatedCriterion;
  /** At least `count` of these hold; 1 to as many as there are. `c.atLeast(2, [c.known("a"), c.known("b"), c.known("c")])` */
  atLeast(count: number, of: readonly Criterion[], note?: CriterionNote): ThresholdCriterion;
  /** The first holds and none of the exceptions does (다만). `c.unless(c.eq("forProfit", true), [c.judgement("public-interest")])` */
  unless(of: Criterion, exceptions: readonly Criterion[], note?: CriterionNote): ExceptedCriterion;
  /** The fact is this value, or what another field or a parameter holds. `c.eq("seat.region", "KR-45")` */
  eq<Path extends FieldOf<Facts, Scalar>>(
    field: Path,
    value: ComparedWith<Facts, FactAt<Facts, Path>>,
    note?: CriterionNote,
  ): EqualityCriterion;
  /** The fact is known, and is another value than this. `c.ne("seat.region", "KR-45")` */
  ne<Path extends FieldOf<Facts, Scalar>>(
    field: Path,
    value: ComparedWith<Facts, FactAt<Facts, Path>>,
    note?: CriterionNote,
  ): EqualityCriterion;
  /** Below, the bound left out (미만); of days, before (전). `c.lt("members", 100)` */
  lt<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderedWith<Facts, FactAt<Facts, Path>>,
    note?: CriterionNote,
  ): OrderCriterion;
  /** At most, the bound included (이하); of days, on or before (이전). `c.lte("registeredOn", { asOf: "notice" })` */
  lte<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderedWith<Facts, FactAt<Facts, Path>>,
    note?: CriterionNote,
  ): OrderCriterion;
  /** Above, the bound left out (초과); of days, after (후). `c.gt("income", { parameter: "median-income" })` */
  gt<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderedWith<Facts, FactAt<Facts, Path>>,
    note?: CriterionNote,
  ): OrderCriterion;
  /** At least, the bound included (이상); of days, on or after (이후). `c.gte("members", 100)` */
  gte<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderedWith<Facts, FactAt<Facts, Path>>,
    note?: CriterionNote,
  ): OrderCriterion;
  /** From one bound to another, both included. `c.between("members", 10, 99)` */
  between<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    min: OrderedWith<Facts, FactAt<Facts, Path>>,
    max: OrderedWith<Facts, FactAt<Facts, Path>>,
    note?: CriterionNote,
  ): RangeCriterion;
  /** The fact is one of these values, or of those that a parameter lists. `c.in("seat.region", ["KR-45", "KR-46"])` */
  in<Path extends FieldOf<Facts, Scalar>>(
    field: Path,
    values: readonly FactAt<Facts, Path>[] | ParameterReference,
    note?: CriterionNote,
  ): MembershipCriterion;
  /** The text begins with these letters, one or more. `c.startsWith("seat.code", "52")` */
  startsWith(
    field: FieldOf<Facts, string>,
    letters: string | ParameterReference,
    note?: CriterionNote,
  ): PrefixCriterion;
  /** There is such a fact at all; never unknown. `c.known("members")` */
  known(field: PathOf<Facts>, note?: CriterionNote): PresenceCriterion;
  /** There is no such fact; never unknown. `c.unknown("closedOn")` */
  unknown(field: PathOf<Facts>, note?: CriterionNote): PresenceCriterion;
  /** One item of the list or more, paths starting at the item. `c.some("projects", (it) => it.eq("status", "open"))` */
  some<Path extends FieldOf<Facts, readonly unknown[]>>(
    field: Path,
    where: (item: CriteriaBuilder<ItemOf<FactAt<Facts, Path>>>) => Criterion,
    note?: CriterionNote,
  ): CollectionCriterion;
  /** All items of the list, and so an empty list too. `c.every("projects", (it) => it.eq("status", "closed"))` */
  every<Path extends FieldOf<Facts, readonly unknown[]>>(
    field: Path,
    where: (item: CriteriaBuilder<ItemOf<FactAt<Facts, Path>>>) => Criterion,
    note?: CriterionNote,
  ): CollectionCriterion;
  /** At least `count` items of the list; 1 or more. `c.someAtLeast(2, "projects", (it) => it.eq("status", "closed"))` */
  someAtLeast<Path extends FieldOf<Facts, readonly unknown[]>>(
    count: number,
    field: Path,
    where: (item: CriteriaBuilder<ItemOf<FactAt<Facts, Path>>>) => Criterion,
    note?: CriterionNote,
  ): CountCriterion;
  /** Age in whole years on a date that the notice names. `c.age("ageAtLeast", "bornOn", 19, "notice")` */
  age(
    kind: AgeCriterion["kind"],
    field: FieldOf<Facts, IsoDate>,
    years: number,
    asOf: string,
    note?: CriterionNote,
  ): AgeCriterion;
  /** Time gone by up to a date that the notice names. `c.elapsed("withinLast", "foundedOn", { years: 7 }, "notice")` */
  elapsed(
    kind: ElapsedCriterion["kind"],
    field: FieldOf<Facts, IsoDate>,
    length: Length,
    asOf: string,
    note?: CriterionNote,
  ): ElapsedCriterion;
  /** What a person has to judge (인정하는 경우); the answer stands in a field of yes and no, or is given to `bind`. `c.judgement("public-interest")` */
  judgement(id: string, field?: FieldOf<Facts, boolean>, note?: CriterionNote): JudgementCriterion;
}
