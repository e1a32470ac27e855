import { daysBetween } from '#libs/calendar';
import type { CoverageSnapshot } from '#libs/coverage';
import type { ProposedStart } from '#libs/planning';

/**
 * “Gesparte Wartewochen zählen”, of all people of a proposed start together: each would else wait for the next known entry of the
 * same Kurstyp and level with a free place in reach of their Gemeinde; where none is known (or only a later one), for as long as the
 * Arbeitskreis assumes. Whole weeks.
 */
export function countWeeksSaved(
  { start, peopleByMunicipality }: Pick<ProposedStart, 'start' | 'peopleByMunicipality'>,
  { supply, reachability, formats }: Pick<CoverageSnapshot, 'supply' | 'reachability' | 'formats'>,
  waitWithoutCourseWeeks: number,
): number {
  const reach = formats.find(({ code }) => code === start.formatCode)?.reachMinutes ?? -1;
  const later = supply.filter(
    ({ formatCode, level, startsOn, freePlaces, isApproved }) =>
      formatCode === start.formatCode &&
      level === start.level &&
      startsOn > start.startsOn &&
      freePlaces > 0 &&
      isApproved,
  );
  return peopleByMunicipality.reduce((sum, { ags, people }) => {
    const weeks = later
      .filter(({ siteIds }) =>
        siteIds.some((siteId) => (reachability.between(ags, siteId)?.minutes ?? Infinity) <= reach),
      )
      .map(({ startsOn }) => Math.floor(daysBetween(start.startsOn, startsOn) / 7));
    return sum + people * Math.min(waitWithoutCourseWeeks, ...weeks);
  }, 0);
}
