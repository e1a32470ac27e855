import type { TravelTimeOrigin } from './travel-time.js';

/** “Herkunft mehrerer Minuten”: where a mean or a sum comes from. */
export const JOINED_ORIGINS = ['corrected', 'measured', 'estimated', 'partly-estimated'] as const;
/** One of {@link JOINED_ORIGINS}. */
export type JoinedOrigin = (typeof JOINED_ORIGINS)[number];

/**
 * “Herkunft eines Mittelwerts”: what all have in common; with one estimate among others it is partly estimated, and corrected beside
 * measured ones is no more than measured. Null where there are none, or where nobody knows of one of them any more.
 */
export function originOfMany(origins: readonly (TravelTimeOrigin | null)[]): JoinedOrigin | null {
  const [first = null, ...others] = new Set(origins);
  if (origins.includes(null)) return null;
  if (others.length === 0) return first;
  return origins.includes('estimated') ? 'partly-estimated' : 'measured';
}
