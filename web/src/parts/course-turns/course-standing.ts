import type { Offering, PlaceOffer } from '../../api/types.js';

const CALLED_OFF: readonly Offering['state'][] = ['postponed', 'merged', 'cancelled'];

/** Whether a course still takes place as it was posted, so that people can be offered its places. */
export function isRunning({ state }: Pick<Offering, 'state'>): boolean {
  return state !== 'ended' && state !== 'planned' && !CALLED_OFF.includes(state);
}

/** What can be done with the course as a whole. The server judges it anew. */
export type Turn = 'postpone' | 'merge' | 'cancel' | 'reopen';

/** The turns that are worth a button. */
export function turnsOf({ state }: Pick<Offering, 'state'>): readonly Turn[] {
  if (state === 'postponed') return ['reopen', 'cancel'];
  if (state === 'started') return ['cancel'];
  if (state === 'ended' || state === 'merged' || state === 'cancelled') return [];
  return ['postpone', 'merge', 'cancel'];
}

/** How many people a turn touches: by their offers, and those whom the provider took on itself. */
export interface Touched {
  readonly open: number;
  readonly accepted: number;
  readonly enrolled: number;
  /** Counted by the provider, beyond those who came by the list. */
  readonly others: number;
}

/** Those who came by the list and those who did not; the fullest section counts, because people sit in several. */
export function touchedBy(course: Pick<Offering, 'sections'>, offers: readonly PlaceOffer[]): Touched {
  const count = (state: PlaceOffer['state']): number =>
    offers.filter((offer) => offer.state === state).length;
  const enrolled = count('enrolled');
  const taken = Math.max(0, ...course.sections.map((section) => section.taken));
  return {
    open: count('open'),
    accepted: count('accepted'),
    enrolled,
    others: Math.max(0, taken - enrolled),
  };
}
