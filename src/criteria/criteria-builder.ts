import type { IsoDate } from "../time/iso-date.js";
import type { Length } from "../time/length.js";
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
import type { FactAt, FieldOf, ItemOf } from "./field-of.js";
import type { AsOfReference } from "./operand.js";
import type { ParameterReference } from "./parameter-reference.js";
import type { Scalar } from "./scalar.js";

type Note = CriterionNote;
type Fields<Facts> = FieldOf<Facts, unknown>;
type Bound<Facts, Fact> = Fact | ParameterReference | { readonly field: FieldOf<Facts, Fact> };
type OrderBound<Facts, Fact> = Fact extends number ? Bound<Facts, number> : Bound<Facts, IsoDate> | AsOfReference;

/** Makes criteria on records of one type. Paths, operators and values that do not fit are type errors. */
export interface CriteriaBuilder<Facts> {
  all(of: readonly Criterion[], note?: Note): CombinedCriterion;
  any(of: readonly Criterion[], note?: Note): CombinedCriterion;
  not(of: Criterion, note?: Note): NegatedCriterion;
  atLeast(count: number, of: readonly Criterion[], note?: Note): ThresholdCriterion;
  unless(of: Criterion, exceptions: readonly Criterion[], note?: Note): ExceptedCriterion;
  eq<Path extends FieldOf<Facts, Scalar>>(
    field: Path,
    value: Bound<Facts, FactAt<Facts, Path>>,
    note?: Note,
  ): EqualityCriterion;
  ne<Path extends FieldOf<Facts, Scalar>>(
    field: Path,
    value: Bound<Facts, FactAt<Facts, Path>>,
    note?: Note,
  ): EqualityCriterion;
  lt<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderBound<Facts, FactAt<Facts, Path>>,
    note?: Note,
  ): OrderCriterion;
  lte<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderBound<Facts, FactAt<Facts, Path>>,
    note?: Note,
  ): OrderCriterion;
  gt<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderBound<Facts, FactAt<Facts, Path>>,
    note?: Note,
  ): OrderCriterion;
  gte<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    value: OrderBound<Facts, FactAt<Facts, Path>>,
    note?: Note,
  ): OrderCriterion;
  between<Path extends FieldOf<Facts, number | IsoDate>>(
    field: Path,
    min: OrderBound<Facts, FactAt<Facts, Path>>,
    max: OrderBound<Facts, FactAt<Facts, Path>>,
    note?: Note,
  ): RangeCriterion;
  in<Path extends FieldOf<Facts, Scalar>>(
    field: Path,
    values: readonly FactAt<Facts, Path>[] | ParameterReference,
    note?: Note,
  ): MembershipCriterion;
  startsWith(field: FieldOf<Facts, string>, letters: string | ParameterReference, note?: Note): PrefixCriterion;
  known(field: Fields<Facts>, note?: Note): PresenceCriterion;
  unknown(field: Fields<Facts>, note?: Note): PresenceCriterion;
  some<Path extends FieldOf<Facts, readonly unknown[]>>(
    field: Path,
    where: (item: CriteriaBuilder<ItemOf<FactAt<Facts, Path>>>) => Criterion,
    note?: Note,
  ): CollectionCriterion;
  every<Path extends FieldOf<Facts, readonly unknown[]>>(
    field: Path,
    where: (item: CriteriaBuilder<ItemOf<FactAt<Facts, Path>>>) => Criterion,
    note?: Note,
  ): CollectionCriterion;
  someAtLeast<Path extends FieldOf<Facts, readonly unknown[]>>(
    count: number,
    field: Path,
    where: (item: CriteriaBuilder<ItemOf<FactAt<Facts, Path>>>) => Criterion,
    note?: Note,
  ): CountCriterion;
  /** Age in whole years on a named date. */
  age(
    kind: AgeCriterion["kind"],
    field: FieldOf<Facts, IsoDate>,
    years: number,
    asOf: string,
    note?: Note,
  ): AgeCriterion;
  /** Time gone by up to a named date. */
  elapsed(
    kind: ElapsedCriterion["kind"],
    field: FieldOf<Facts, IsoDate>,
    length: Length,
    asOf: string,
    note?: Note,
  ): ElapsedCriterion;
  judgement(id: string, field?: FieldOf<Facts, boolean>, note?: Note): JudgementCriterion;
}
