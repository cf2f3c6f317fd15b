/** The rooms of `src` by layer, from the bottom. */
const LAYERS: readonly (readonly string[])[] = [
  ["internal"],
  ["time", "quantities", "claims", "decisions", "regions", "people"],
  ["criteria"],
  ["committees", "grants", "plans", "forums", "alliances"],
  ["datasets"],
];

/** Layer of what is never published. */
export const INTERNAL = 0;
/** Layer of the kernel, whose rooms use each other. */
export const KERNEL = 1;
/** Layer of the areas, which know nothing of each other's insides. */
export const AREAS = 3;
/** Layer of every room that is not named above: an integration. */
export const INTEGRATIONS: number = LAYERS.length;
/** Layer of the root index, which stands above everything. */
export const TOP: number = LAYERS.length + 1;

/** First folder of a path from `src`; empty for the root index. */
export function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

/** Layer of a path from `src`. */
export function layerOf(path: string): number {
  const layer = LAYERS.findIndex((rooms) => rooms.includes(roomOf(path)));
  if (layer >= 0) return layer;
  return roomOf(path) === "" ? TOP : INTEGRATIONS;
}
