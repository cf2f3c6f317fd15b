import type { Get, Paths } from "type-fest";

/** The paths into a plain record that name a fact: not those into the elements of a list, which `some` and `every` ask about. */
type PathOf<Facts> = Exclude<
  Paths<Facts, { maxRecursionDepth: 6; bracketNotation: false }> & string,
  `${string}.${number}` | `${string}.${number}.${string}` | `${number}` | `${number}.${string}`
>;

/** The sort of fact at a path, without what says that it may be missing. */
export type FactAt<Facts, Path extends string> = NonNullable<Get<Facts, Path>>;

/** The paths of a record whose facts are of a type. */
export type FieldOf<Facts, Fact> = {
  [Path in PathOf<Facts>]: [FactAt<Facts, Path>] extends [never]
    ? never
    : FactAt<Facts, Path> extends Fact
      ? Path
      : never;
}[PathOf<Facts>];

/** The facts of the items of a list. */
export type ItemOf<List> = List extends readonly (infer Item)[] ? NonNullable<Item> : never;
