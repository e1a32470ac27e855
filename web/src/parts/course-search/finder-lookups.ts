import type { CourseFormat, Municipality } from '../../api/types.js';

/** What is looked up beside the courses where somebody looks for one. */
export interface FinderLookups {
  readonly formats: readonly CourseFormat[];
  readonly municipalities: readonly Municipality[];
}
