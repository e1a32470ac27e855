/** “Reihenfolge von Schlüsseln” (keys, codes, days as text): by code units, the same on every machine. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
