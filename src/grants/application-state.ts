import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { ApplicationStage } from "./application-stage.js";

/** The state of one application, as plain JSON for any database or workflow engine. */
export interface ApplicationState {
  /** The stage it has reached. */
  readonly stage: ApplicationStage;
  /** Day since which it stands there. */
  readonly since: IsoDate;
  /** Day on which the committee deliberated; absent: it has not. */
  readonly deliberatedOn?: IsoDate;
  /** The stage to which it returns when a change, an order, a suspension or an objection is over. */
  readonly returnsTo?: ApplicationStage;
}

/** Parses unknown data into an {@link ApplicationState}. */
export const ApplicationState: EntitySchema<ApplicationState> = z
  .object({
    stage: ApplicationStage,
    since: IsoDate,
    deliberatedOn: IsoDate.optional(),
    returnsTo: ApplicationStage.optional(),
  })
  .refine((it) => it.deliberatedOn === undefined || it.deliberatedOn <= it.since, {
    path: ["deliberatedOn"],
    params: { code: "deliberated-after-the-state" },
    error: "Deliberated after the day of the state",
  });
