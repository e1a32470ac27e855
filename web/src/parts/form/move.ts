/** The ids with one of them moved by so many places; null where it cannot go there. */
export function moved(ids: readonly string[], id: string, by: 1 | -1): readonly string[] | null {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return null;
  const after = ids.filter((one) => one !== id);
  return [...after.slice(0, to), id, ...after.slice(to)];
}
