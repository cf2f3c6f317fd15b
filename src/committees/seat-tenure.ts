/**
 * How a seat is held: by whoever holds a post (당연직), for a fixed term (위촉직), or for as long as its holder
 * represents a body.
 */
export type SeatTenure = "by-post" | "fixed-term" | "while-representing";

/** All ways of holding a seat. */
export const seatTenures = ["by-post", "fixed-term", "while-representing"] as const;
