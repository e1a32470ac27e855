import type { Period } from '#libs/calendar';

/**
 * “Kursart”: a legal type of course, a dated row (IntV §§10-14, DeuFöV §§12-13). The period is that of the *start* of a
 * course: Frauen-, Eltern- and Jugendintegrationskurse may not start since 2025-05-01 (IntV §22(4)) but stay readable.
 * Lengths in UE (Unterrichtseinheiten of 45 minutes).
 */
export interface CourseType {
  readonly code: string;
  readonly title: string;
  readonly legalBasis: string;
  readonly languageUnits: number;
  readonly orientationUnits: number;
  /** Kursabschnitte of 100 UE. */
  readonly sectionCount: number;
  readonly maximumSize: number;
  readonly startable: Period;
  readonly source: string;
}
