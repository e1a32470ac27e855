import type { LessonTime, Paper } from '#libs/place-offer';
import type { Municipality } from '#libs/region';
import type { NamedOffer } from './named-offer.js';

/** “Platzangebot, wie die Person es sieht”. */
export interface OfferForClient {
  readonly named: NamedOffer;
  readonly formatTitle: string;
  readonly lessonTime: LessonTime | null;
  /** Where they set out from, as far as the platform knows: the centre of their Gemeinde. */
  readonly from: Pick<Municipality, 'name' | 'centre'> | null;
  readonly bring: readonly Paper[];
  readonly mayAnswer: boolean;
}
