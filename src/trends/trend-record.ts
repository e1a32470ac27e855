import type { CourseRecord, GapLife } from '#libs/trend';

/** Where something was counted. */
export interface CountedPlace {
  readonly formatCode: string;
  /** The Verbandsgemeinde; empty where it is not known. */
  readonly areaKey: string;
}

/** A course that began or was called off, with where it counts. */
export interface PlacedCourse extends CourseRecord, CountedPlace {
  readonly offeringId: string;
}

/** The life of a gap, with where it counts. */
export interface PlacedGap extends GapLife, CountedPlace {}
