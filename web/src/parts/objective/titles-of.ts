/** The titles of some parts, in the order of the edition. */
export function titlesOf(
  parts: readonly { readonly id: string; readonly title: string }[],
  ids: readonly string[],
): readonly string[] {
  return parts.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}
