import type { LanguageLevel } from '#libs/course-catalogue';
import type { Match } from '#libs/matching';
import type { NearbyStop } from '#libs/region';
import type { OfferingRecord } from '../offerings/index.js';
import type { Site } from '../providers/index.js';

/** “Vorschlag”: a match with what people call the course by. */
export interface Suggestion {
  readonly match: Match;
  readonly level: LanguageLevel;
  readonly offering: OfferingRecord;
  readonly providerName: string;
  /** The nearest of its sites, else the main one. */
  readonly site: Site | null;
  /** Of that site; a hint, never minutes. */
  readonly nearestStop: NearbyStop | null;
}
