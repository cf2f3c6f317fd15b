import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { PartialDate } from "../time/partial-date.js";

/** Where a fact was read: a newspaper page, an official notice, an ordinance. */
export interface Source {
  /** What it is, as one would cite it (`지역신문 기사`, `전북특별자치도 공고`). */
  readonly title: string;
  /** Who published it, where known. */
  readonly publisher?: string;
  /** When it was published, as precisely as is known. */
  readonly published?: PartialDate;
  /** Web address. */
  readonly address?: string;
  /** Day on which it was read, where the text may change. */
  readonly readOn?: IsoDate;
}

/** Parses unknown data into a {@link Source}. */
export const Source: EntitySchema<Source> = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  published: PartialDate.optional(),
  address: z.string().min(1).optional(),
  readOn: IsoDate.optional(),
});
