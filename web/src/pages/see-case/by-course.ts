import type { Suggestion } from '../../api/types.js';

/** A course with its best entry, and the days of later ones that suit as well. */
export interface SuggestedCourse {
  readonly suggestion: Suggestion;
  readonly laterStarts: readonly string[];
}

/**
 * Suggestions are entries into sections; people choose courses. One line for each course, in the order of its best entry; other entries
 * that fit as well are named by their days.
 */
export function byCourse(suggestions: readonly Suggestion[]): readonly SuggestedCourse[] {
  const courses = new Map<string, SuggestedCourse>();
  for (const suggestion of suggestions) {
    const course = courses.get(suggestion.offeringId);
    if (course === undefined) courses.set(suggestion.offeringId, { suggestion, laterStarts: [] });
    else if (suggestion.isFitting === course.suggestion.isFitting) {
      const laterStarts = [...course.laterStarts, suggestion.startsOn];
      courses.set(suggestion.offeringId, { ...course, laterStarts });
    }
  }
  return [...courses.values()];
}
