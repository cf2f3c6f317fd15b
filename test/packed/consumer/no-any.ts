/** `true` for `any` alone. */
export type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether a type is `any`, or has a field, an element or a variant that is. Three levels are looked at. */
type HasAny<T, Depth extends readonly unknown[] = []> =
  IsAny<T> extends true
    ? true
    : Depth["length"] extends 3
      ? false
      : T extends string | number | boolean | bigint | null | undefined
        ? false
        : T extends readonly (infer Element)[]
          ? HasAny<Element, [...Depth, 0]>
          : T extends object
            ? true extends { [K in keyof T]-?: HasAny<T[K], [...Depth, 0]> }[keyof T]
              ? true
              : false
            : false;

type Leak<Value> =
  IsAny<Value> extends true
    ? true
    : Value extends (...parameters: infer Parameters) => infer Result
      ? true extends HasAny<Parameters> | HasAny<Result>
        ? true
        : false
      : Value extends { readonly _zod: { readonly output: infer Output } }
        ? HasAny<Output>
        : false;

/** Names of a module whose types leak `any`: a function's parameters and result, a schema's output. */
export type Leaks<Module> = { [Name in keyof Module]: true extends Leak<Module[Name]> ? Name : never }[keyof Module];

/** Compiles for `never` alone. */
export function expectNone<_Names extends never>(): void {}

// The check itself: it sees `any` where it is, and nothing where it is not.
type Any = ReturnType<typeof JSON.parse>;
interface Sample {
  readonly bare: Any;
  readonly parameter: (it: Any) => string;
  readonly result: () => Any;
  readonly nested: () => { readonly list: readonly { readonly it: Any }[] };
  readonly schema: { readonly _zod: { readonly output: { readonly it: Any } } };
  readonly sound: (it: string) => readonly { readonly it: unknown }[];
  readonly generic: <T>(it: readonly T[]) => T | undefined;
}
type Unsound = "bare" | "parameter" | "result" | "nested" | "schema";
export const seen: Record<Leaks<Sample>, true> & Record<Unsound, true> = {
  bare: true,
  parameter: true,
  result: true,
  nested: true,
  schema: true,
};
expectNone<Exclude<Leaks<Sample>, Unsound>>();
