/** “Tageszeit” in which a course takes place or a person has time. */
export const DAYPARTS = ['morning', 'afternoon', 'evening', 'weekend'] as const;
/** One of {@link DAYPARTS}. */
export type Daypart = (typeof DAYPARTS)[number];

/**
 * “Kurstyp”: what people speak of and the column of the coverage map: a preset of Kursart + target group + childcare +
 * time model. The county edits these rows.
 */
export interface CourseFormat {
  readonly code: string;
  readonly title: string;
  readonly courseTypeCode: string;
  /** Target group in plain words, null where the course is for all. */
  readonly targetGroup: string | null;
  readonly childcare: boolean;
  /** Longest reasonable way to the course, minutes one way. */
  readonly reachMinutes: number;
}
