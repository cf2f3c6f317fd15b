import type { DatedNames } from "../people/dated-names.js";

/** What a body is to an event: `host` 주최, `organizer` 주관, `sponsor` 후원. */
export type BodyRole = "host" | "organizer" | "sponsor";

/** A body as events name it. */
export interface NamedBody {
  /** Its names. */
  readonly names: DatedNames;
  /** Its key, where it is on record. */
  readonly organizationId?: string;
}

/** Anything that is held by some, organized by others and sponsored by more: a session, the founding of an alliance. */
export interface JointEvent {
  /** Who holds it. */
  readonly hosts?: readonly NamedBody[];
  /** Who organizes it. */
  readonly organizers?: readonly NamedBody[];
  /** Who sponsors it. */
  readonly sponsors?: readonly NamedBody[];
}

/**
 * What a body is to an event; a sponsor is neither its host nor its organizer.
 *
 * @param event - A forum session, or an event of an alliance.
 * @param body - One of the body's names, or its key.
 * @returns Its roles; empty where it is not named.
 *
 * @example
 * ```ts
 * import { rolesOfBody } from "dojeong/forums";
 *
 * const event = {
 *   hosts: [{ names: [{ name: "한국화학융합시험연구원" }] }],
 *   sponsors: [{ names: [{ name: "전북특별자치도" }] }],
 * };
 * rolesOfBody(event, "전북특별자치도"); // => ["sponsor"]
 * ```
 */
export function rolesOfBody(event: JointEvent, body: string): readonly BodyRole[] {
  const among = (bodies: readonly NamedBody[] = []): boolean =>
    bodies.some((one) => one.organizationId === body || one.names.some((name) => name.name === body));
  return [
    ...(among(event.hosts) ? (["host"] as const) : []),
    ...(among(event.organizers) ? (["organizer"] as const) : []),
    ...(among(event.sponsors) ? (["sponsor"] as const) : []),
  ];
}
