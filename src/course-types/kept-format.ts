import type { Period } from '#libs/calendar';
import type { CourseFormat } from '#libs/course-catalogue';

/** “Zeitmodell”: how the week of a Kurstyp looks. */
export const TIME_MODELS = ['full-time', 'part-time', 'evening', 'weekend'] as const;

/** One of {@link TIME_MODELS}. */
export type TimeModel = (typeof TIME_MODELS)[number];

/** What is typed about a Kurstyp. */
export interface FormatForm extends CourseFormat, Period {
  /** Null where any will do. */
  readonly timeModel: TimeModel | null;
}

/** “Kurstyp” as those see it who keep the list. */
export interface KeptFormat extends FormatForm {
  /** Place among the columns of the map, from the left. */
  readonly position: number;
  /** Courses, cases or reports speak of it: it stays, and what it means stays. */
  readonly isUsed: boolean;
}
