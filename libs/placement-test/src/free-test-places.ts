import type { PlacementTest } from './placement-test.js';

/** “Freie Plätze eines Termins”: none once it has begun or was cancelled. `booked` counts bookings that were not cancelled. */
export function freeTestPlaces(
  test: Pick<PlacementTest, 'state' | 'startsAt' | 'places'>,
  booked: number,
  now: PlacementTest['startsAt'],
): number {
  if (test.state === 'cancelled' || test.startsAt <= now) return 0;
  return Math.max(0, test.places - booked);
}
