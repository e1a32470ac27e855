import type { PlacementTest } from '#libs/placement-test';
import type { Site } from '../providers/index.js';
import type { BookedCase } from './booked-case.js';

/** “Termin im Kalender”: a test with names and free places, and nothing of those who booked. */
export interface ShownTest extends PlacementTest {
  readonly providerName: string;
  readonly site: Pick<Site, 'id' | 'name' | 'street' | 'postcode' | 'town' | 'isStepFree'>;
  readonly freePlaces: number;
  readonly isExample: boolean;
}

/** “Eigene Buchung” of an office, with its date. */
export interface ShownBooking extends BookedCase {
  readonly test: ShownTest;
}
