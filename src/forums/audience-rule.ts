import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { OrganizationKind } from "../people/organization-kind.js";
import { RankOrder } from "../people/rank-order.js";
import { Headcount } from "../quantities/headcount.js";
import { IsoDate } from "../time/iso-date.js";

/** Whoever holds a rank or a higher one (팀장급 이상, 6급 이상). */
export interface RankAudience {
  readonly kind: "rank-at-least";
  /** The lowest rank admitted: its key, its name, or another name of it. */
  readonly rank: string;
  /** The order in which ranks are compared. Absent: the usual line posts and the nine grades, and the answer says that this was assumed. */
  readonly order?: RankOrder;
}

/** Whoever holds one of these posts. */
export interface PostAudience {
  readonly kind: "post";
  /** The posts, by name or key. */
  readonly posts: readonly string[];
}

/** People of certain kinds of institution (출연기관장). */
export interface InstitutionAudience {
  readonly kind: "institution";
  /** The kinds. */
  readonly kinds: readonly OrganizationKind[];
  /** Present where only their heads are admitted. */
  readonly headsOnly?: true;
}

/** Everyone (도민 누구나). */
export interface OpenAudience {
  readonly kind: "anyone";
}

/** Whoever meets all of several conditions (출연기관의 팀장급 이상). */
export interface CombinedAudience {
  readonly kind: "all-of";
  /** The conditions; at least two. */
  readonly conditions: readonly SingleAudience[];
}

/** A condition that asks one thing. */
export type SingleAudience = RankAudience | PostAudience | InstitutionAudience;

/** One way of belonging to the audience. */
export type AudienceCondition = SingleAudience | CombinedAudience | OpenAudience;

const singles = [
  z.strictObject({ kind: z.literal("rank-at-least"), rank: z.string().min(1), order: RankOrder.optional() }),
  z.strictObject({ kind: z.literal("post"), posts: z.array(z.string().min(1)).min(1) }),
  z.strictObject({
    kind: z.literal("institution"),
    kinds: z.array(OrganizationKind).min(1),
    headsOnly: z.literal(true).optional(),
  }),
] as const;

/** Parses unknown data into an {@link AudienceCondition}. */
export const AudienceCondition: z.ZodType<AudienceCondition> = z.discriminatedUnion("kind", [
  ...singles,
  z.strictObject({ kind: z.literal("all-of"), conditions: z.array(z.discriminatedUnion("kind", singles)).min(2) }),
  z.strictObject({ kind: z.literal("anyone") }),
]);

/** Whom a series is for, and on which days that holds. */
export interface AudienceRule {
  /** First day on which it holds. Absent: since before anything asked about. */
  readonly from?: IsoDate;
  /** Last day on which it holds, that day included. Absent: no end is known. */
  readonly until?: IsoDate;
  /** Who is admitted: whoever meets one of these. At least one. */
  readonly anyOf: readonly AudienceCondition[];
  /** Present where those admitted come if they wish (희망직원). */
  readonly voluntary?: true;
  /** How many that makes, as reported (70여명). */
  readonly size?: Headcount;
  /** As it was written. */
  readonly text?: string;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into an {@link AudienceRule}. */
export const AudienceRule: EntitySchema<AudienceRule> = z
  .strictObject({
    from: IsoDate.optional(),
    until: IsoDate.optional(),
    anyOf: z.array(AudienceCondition).min(1),
    voluntary: z.literal(true).optional(),
    size: Headcount.optional(),
    text: z.string().min(1).optional(),
    source: Source.optional(),
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
