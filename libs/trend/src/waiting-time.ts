/** “Wartezeiten”: how many people waited how many days from registration to the start of their course. */
export interface WaitedDays {
  readonly days: number;
  readonly people: number;
}

/** How many people. */
export function peopleIn(waits: readonly { readonly people: number }[]): number {
  return waits.reduce((sum, { people }) => sum + people, 0);
}

/** “Mittlere Wartezeit (Median)”: half waited at most so long; between two middle ones their mean. Null without people. */
export function medianDays(waits: readonly WaitedDays[]): number | null {
  const sorted = waits.filter(({ people }) => people > 0).sort((a, b) => a.days - b.days);
  const total = peopleIn(sorted);
  if (total === 0) return null;
  return (daysOfRank(sorted, Math.ceil(total / 2)) + daysOfRank(sorted, Math.floor(total / 2) + 1)) / 2;
}

/** Days that the person of this place waited, counted from 1 by how long they waited. */
function daysOfRank(sorted: readonly WaitedDays[], rank: number): number {
  let before = 0;
  for (const { days, people } of sorted) {
    before += people;
    if (before >= rank) return days;
  }
  throw new RangeError(`nobody is at place ${rank}`);
}

/** “Durchschnittliche Wartezeit”. Null without people. */
export function meanDays(waits: readonly WaitedDays[]): number | null {
  const total = peopleIn(waits);
  return total === 0 ? null : waits.reduce((sum, { days, people }) => sum + days * people, 0) / total;
}

/** The median of single values; null where there is none. */
export function medianOf(values: readonly number[]): number | null {
  return medianDays(values.map((days) => ({ days, people: 1 })));
}
