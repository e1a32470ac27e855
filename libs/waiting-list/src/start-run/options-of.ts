import { compareMatches, type Matcher, type RankedMatch } from '#libs/matching';
import { wishRank } from '#libs/referral';
import { obstacleOf } from '../list-obstacles.js';
import type { ListedCase } from '../listed-case.js';
import type { CoursePlaces } from './course-places.js';

/** “Einstieg, den jemand haben kann”: the number of the course, and of the entry within it. */
export interface Option {
  readonly course: number;
  readonly section: number;
}

/**
 * “Was jemand haben kann, das Liebste zuerst”: the entries that suit, by wish, start, way; the order of the suggestions, so that nobody
 * is surprised.
 */
export function optionsOf(person: ListedCase, courses: readonly CoursePlaces[], matcher: Matcher): Option[] {
  const found: (RankedMatch & Option)[] = [];
  courses.forEach(({ entries }, course) => {
    entries.forEach((entry, section) => {
      if (obstacleOf(person, entry, matcher) !== null) return;
      const { offeringId, sectionNumber, startsOn } = entry;
      found.push({
        course,
        section,
        offeringId,
        sectionNumber,
        startsOn,
        isFitting: true,
        wishRank: wishRank(person, entry),
        minutes: matcher.wayTo(person.ags, entry)?.minutes ?? null,
      });
    });
  });
  return found.sort(compareMatches).map(({ course, section }) => ({ course, section }));
}
