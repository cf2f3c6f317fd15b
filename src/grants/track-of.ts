import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import type { Track } from "./track.js";

/**
 * The track a question is about: the one named, else the one applied for, else the only one there is.
 * A name that the program does not have gives none.
 */
export function trackOf(
  program: GrantProgram,
  trackId?: string,
  application?: Pick<GrantApplication, "trackId">,
): Track | undefined {
  const id = trackId ?? application?.trackId;
  if (id !== undefined) return program.tracks.find((track) => track.id === id);
  return program.tracks.length === 1 ? program.tracks[0] : undefined;
}
