import { compareKeys } from '#libs/kernel';
import type { SupplyEntry } from '#libs/matching';

/** “Kurs in einem Startlauf”: the entries of one offering, and the places that they share. */
export interface CoursePlaces {
  readonly offeringId: string;
  /** By section. Each has at least as many free places as the one before, because whoever enters stays. */
  readonly entries: readonly SupplyEntry[];
  /** Free children's places of the whole offering; where its entries say different things, the smallest figure holds. */
  readonly childPlaces: number;
  /** Places that may still be given by lawful priority. */
  readonly priorityPlaces: number;
}

/** “Wer auf welchen Einstieg will”. `rank`: the place in the order by waiting, the same at every course. */
export interface Claim {
  readonly rank: number;
  readonly hasPriority: boolean;
  readonly children: number;
  /** Index into the entries of the course. */
  readonly section: number;
}

/** “Kurse eines Startlaufs”: entries of one offering belong together. */
export function groupByCourse(
  entries: readonly SupplyEntry[],
  priorityPlacesOf: (offeringId: string) => number,
): CoursePlaces[] {
  const groups = new Map<string, SupplyEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.offeringId);
    if (group === undefined) groups.set(entry.offeringId, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([offeringId, group]) => ({
      offeringId,
      entries: group.sort((a, b) => a.sectionNumber - b.sectionNumber),
      childPlaces: Math.min(...group.map(({ childcareFree }) => childcareFree)),
      priorityPlaces: priorityPlacesOf(offeringId),
    }));
}
