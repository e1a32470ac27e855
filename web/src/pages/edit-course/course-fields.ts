import { fieldError } from '../../parts/form/error-summary.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import type { Hint } from '../../api/types.js';
import type { CourseDraft } from './course-draft.js';

/** What each part of the form gets. */
export interface CourseFieldsProps {
  readonly draft: CourseDraft;
  readonly change: (part: Partial<CourseDraft>) => void;
  /** What is said at one of the server's fields. */
  readonly said: (field: string) => {
    readonly error: string | undefined;
    readonly warning: string | undefined;
  };
}

/** The fields in the order of the form. */
export const COURSE_FIELDS: readonly string[] = [
  'title',
  'formatCode',
  'courseTypeCode',
  'form',
  'state',
  'siteIds',
  'startsOn',
  'endsOn',
  'weeklyUnits',
  'dayparts',
  'timesNote',
  'sections',
  'maximumSize',
  'minimumSize',
  'childcare',
  'isFilledFromList',
];

/** The id of the control that shows a field of the server: `sections.0.startsOn` is `kurs-sections-0-startsOn`. */
export function courseFieldId(field: string): string {
  return `kurs-${field.replaceAll('.', '-')}`;
}

/**
 * What is said at a field: first that with which saving was refused, as long as it was not changed since; then what would be refused;
 * beside it what should be looked at. Each hint names where its rule stands.
 */
export function saidAt(field: string, refused: Error | null, hints: readonly Hint[]) {
  const at = hints.filter((hint) => hint.field === field);
  const words = (kind: Hint['kind']): string | undefined =>
    at
      .filter((hint) => hint.kind === kind)
      .map(({ message, source }) => editCourseTexts.hint(message, source))
      .join(' ') || undefined;
  return { error: fieldError(refused, field) ?? words('error'), warning: words('warning') };
}
