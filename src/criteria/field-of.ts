import type { Get, Paths } from "type-fest";

/** The paths into a record that name a fact: not those into the items of a list, which `some` and `every` ask about. */
export type PathOf<Facts> = Exclude<
  Paths<Facts, { maxRecursionDepth: 6; bracketNotation: false }> & string,
  `${string}.${number}` | `${string}.${number}.${string}` | `${number}` | `${number}.${string}`
>;

/** The type of the fact at a path, without `null` and `undefined`: those say that it is missing. */
export type FactAt<Facts, Path extends string> = NonNullable<Get<Facts, Path>>;

/** The paths of a record whose facts are of a type. A fact that can only be missing is of none. */
export type FieldOf<Facts, Fact> = Fitting<Facts, Fact, PathOf<Facts>>;

/** Those of some paths whose facts are of a type. One type by itself, since compilers then keep what they found out. */
type Fitting<Facts, Fact, Path extends string> = Path extends string
  ? [FactAt<Facts, Path>] extends [never]
    ? never
    : FactAt<Facts, Path> extends Fact
      ? Path
      : never
  : never;

/** The facts of the items of a list. */
export type ItemOf<List> = List extends readonly (infer Item)[] ? NonNullable<Item> : never;
