import type { CourseFormat, Municipality } from '../../api/types.js';

/** What the parts of the finder look up beside the courses. */
export interface FinderLookups {
  readonly formats: readonly CourseFormat[];
  readonly municipalities: readonly Municipality[];
}
