/** “Inhalt zum Vergleichen”: equal for two records that say the same, whatever the order of their properties and lists. */
export function comparable(content: object): unknown {
  return Object.entries(content)
    .map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? [...(value as string[])].sort() : value,
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** What a row says. What is undefined, the table has no column for: it is left out. */
export function defined<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const said = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]: Exclude<T[K], undefined> };
}
