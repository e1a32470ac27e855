/** Whether a place lies inside one of the polygons (even-odd rule, so holes are outside). */
export function contains(
  polygons: readonly GeoJSON.Position[][][],
  place: { readonly latitude: number; readonly longitude: number },
): boolean {
  const crossings = polygons.flat().reduce((sum, ring) => sum + crossingsEast(ring, place), 0);
  return crossings % 2 === 1;
}

/** How often a ring is crossed on the way due east. */
function crossingsEast(
  ring: readonly GeoJSON.Position[],
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): number {
  let crossings = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    if (ay > latitude === by > latitude) continue;
    if (ax + ((latitude - ay) / (by - ay)) * (bx - ax) > longitude) crossings += 1;
  }
  return crossings;
}
