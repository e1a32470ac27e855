import type { Freshness, LanguageLevel } from '#libs/course-catalogue';
import type { CourseHit } from '#libs/matching';
import type { OfferingRecord } from '../offerings/index.js';
import type { Site } from '../providers/index.js';

/** “Gefundener Kurs”: an entry that answers a question, with what people call the course by. */
export interface FoundCourse {
  readonly hit: CourseHit;
  readonly offering: OfferingRecord;
  readonly level: LanguageLevel;
  readonly childcareFree: number;
  readonly freshness: Freshness;
  readonly providerName: string;
  /** The nearest of its sites, else the main one. */
  readonly site: Site | null;
}
