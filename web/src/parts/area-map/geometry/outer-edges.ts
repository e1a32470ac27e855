/** A stretch of border from one point to the next, longitude before latitude as in GeoJSON. */
export type Edge = readonly [GeoJSON.Position, GeoJSON.Position];

/** What is smaller than this share of the whole area is a flaw of simplified borders, no island. */
const SLIVER_SHARE = 0.001;

/** Edges that only one of the polygons has: a border between two of them is there twice. */
export function outerEdges(polygons: readonly GeoJSON.Position[][][]): readonly Edge[] {
  const seen = new Map<string, { readonly edge: Edge; times: number }>();
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const edge: Edge = [ring[index - 1] ?? [], ring[index] ?? []];
      const key = edge.map(String).toSorted().join(' ');
      const entry = seen.get(key);
      if (entry === undefined) seen.set(key, { edge, times: 1 });
      else entry.times += 1;
    }
  }
  return [...seen.values()].filter(({ times }) => times === 1).map(({ edge }) => edge);
}

/**
 * Leaves out closed lines around next to nothing. They appear inside an area where two neighbours were simplified apart: one
 * knows a point of the common border that the other does not.
 */
export function withoutSlivers(edges: readonly Edge[]): readonly Edge[] {
  const lines = connected(edges);
  const largest = Math.max(0, ...lines.map(enclosedArea));
  return lines.filter((line) => enclosedArea(line) >= largest * SLIVER_SHARE).flat();
}

/** Groups edges that hang together. */
function connected(edges: readonly Edge[]): readonly Edge[][] {
  const lineAt = new Map<string, Edge[]>();
  for (const edge of edges) {
    const [from, to] = edge.map((point) => lineAt.get(String(point)));
    const line = [...new Set([from ?? [], to ?? []])].flat().concat([edge]);
    for (const point of line.flat()) lineAt.set(String(point), line);
  }
  return [...new Set(lineAt.values())];
}

/** The area inside a closed line in square degrees (shoelace); rings of neighbours run the same way round. */
function enclosedArea(line: readonly Edge[]): number {
  const [origin] = line[0] ?? [];
  const doubled = line.reduce((sum, [a, b]) => sum + cross(a, b, origin ?? []), 0);
  return Math.abs(doubled) / 2;
}

function cross(a: GeoJSON.Position, b: GeoJSON.Position, [x = 0, y = 0]: GeoJSON.Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return (ax - x) * (by - y) - (bx - x) * (ay - y);
}
