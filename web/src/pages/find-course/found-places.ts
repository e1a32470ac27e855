import type { FoundCourse } from '../../api/types.js';
import type { MapSite, ShownArea } from '../../parts/area-map/map-area.js';
import { longDate } from '../../parts/words/dates.js';
import { foundMapTexts } from '../../texts/find-course.js';

/** The places of the courses that were found, each once; the first course of a place is its next. */
export function foundSites(courses: readonly FoundCourse[]): readonly MapSite[] {
  const known = new Map<string, MapSite>();
  for (const { site, providerName, startsOn, freePlaces } of courses) {
    if (site === null || known.has(site.id)) continue;
    const count = courses.filter((course) => course.site?.id === site.id).length;
    known.set(site.id, {
      id: site.id,
      name: site.name,
      latitude: site.latitude,
      longitude: site.longitude,
      hasPlaces: freePlaces > 0,
      lines: [providerName, foundMapTexts.inArea(count), foundMapTexts.next(longDate(startsOn))],
    });
  }
  return [...known.values()];
}

/** How many of the courses are in a Gemeinde. */
export function foundArea(ags: string, name: string, courses: readonly FoundCourse[]): ShownArea {
  const count = courses.filter(({ site }) => site?.ags === ags).length;
  return {
    name,
    step: count === 0 ? 'no-demand' : '2',
    number: count === 0 ? '' : String(count),
    lines: [count === 0 ? foundMapTexts.none : foundMapTexts.inArea(count)],
    weight: count,
  };
}
