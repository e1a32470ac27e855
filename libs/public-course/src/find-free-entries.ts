import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import { greatCircleKm, type Coordinates } from '#libs/region';
import type { CoursePlace } from './course-data.js';

/** “Freier Platz”: an entry into a public course that somebody can still take. */
export interface FreeEntry {
  readonly courseId: string;
  readonly formatCode: string;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  /** Where the course is held; the main site first. */
  readonly sites: readonly CoursePlace[];
}

/** What somebody looks for in another county: what is null is not asked for. */
export interface FreeEntryQuestion {
  /** Counties may have a Kurstyp of their own; a code that nobody uses there finds nothing. */
  readonly formatCode: string | null;
  readonly level: LanguageLevel | null;
  /** Where somebody sets out from. */
  readonly from: Coordinates | null;
}

/** A course by the entry that answers the question, and how far it is as the crow flies. */
export interface FreeEntryHit<Entry extends FreeEntry> {
  readonly entry: Entry;
  /** The nearest of its sites, else the main one. */
  readonly site: CoursePlace | null;
  /** “Luftlinie”; null without a place to set out from, and where nobody knows where the course is held. */
  readonly distanceKm: number | null;
}

/**
 * “Freie Plätze finden, die nächsten zuerst”: each course by the earliest entry that answers. Ordered by the way as the crow flies, because
 * travel times are known inside a county alone; what has no distance comes last, and the earlier start decides between the same.
 */
export function findFreeEntries<Entry extends FreeEntry>(
  { formatCode, level, from }: FreeEntryQuestion,
  entries: readonly Entry[],
): readonly FreeEntryHit<Entry>[] {
  const answers = entries.filter(
    (entry) =>
      (formatCode === null || entry.formatCode === formatCode) && (level === null || entry.level === level),
  );
  return earliestOfEachCourse(answers)
    .map((entry) => ({ entry, ...nearestOf(entry.sites, from) }))
    .toSorted(byDistanceThenStart);
}

function earliestOfEachCourse<Entry extends FreeEntry>(entries: readonly Entry[]): readonly Entry[] {
  const earliest = new Map<string, Entry>();
  for (const entry of entries) {
    const known = earliest.get(entry.courseId);
    if (known === undefined || entry.startsOn < known.startsOn) earliest.set(entry.courseId, entry);
  }
  return [...earliest.values()];
}

function nearestOf(
  sites: readonly CoursePlace[],
  from: Coordinates | null,
): Pick<FreeEntryHit<FreeEntry>, 'site' | 'distanceKm'> {
  const nearest = sites
    .flatMap((site) =>
      from === null || site.place === null ? [] : [{ site, distanceKm: greatCircleKm(from, site.place) }],
    )
    .toSorted((one, other) => one.distanceKm - other.distanceKm)[0];
  return nearest ?? { site: sites[0] ?? null, distanceKm: null };
}

function byDistanceThenStart(one: FreeEntryHit<FreeEntry>, other: FreeEntryHit<FreeEntry>): number {
  const [nearer, farther] = [one.distanceKm ?? Infinity, other.distanceKm ?? Infinity];
  if (nearer !== farther) return nearer < farther ? -1 : 1;
  const [sooner, later] = [one.entry.startsOn, other.entry.startsOn];
  return sooner < later ? -1 : Number(sooner > later);
}
