import { eventKind } from '../../platform/outbox/event.js';

/** A measure was reviewed; what was found out stands in the row. */
export interface MeasureReviewed {
  readonly reviewId: string;
  readonly measureId: string;
}

/** “Maßnahme wurde überprüft”. */
export const measureReviewed = eventKind<MeasureReviewed>('measure-reviewed', 1);
