/** More would be a second list. */
const MOST = 4;

/** The Gemeinden of the most cases, the most frequent first; those of equally many in the order of their keys. */
export function frequentPlaces(cases: readonly { readonly ags: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { ags } of cases) counts.set(ags, (counts.get(ags) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.localeCompare(b))
    .slice(0, MOST)
    .map(([ags]) => ags);
}
