import type { Absence } from './indicator.js';

/** “Gemessenes”: a value, or why there is none, and whether the public may read it. */
export interface GuardedFigure {
  /** In the unit of its query, with one place. */
  readonly value: number | null;
  readonly absence: Absence | null;
  readonly isPublicSafe: boolean;
}

/** A statistic as one circle of readers may know it; null where there was nothing to take it from. */
export interface ToldFigure {
  readonly value: number | null;
  /** Of fewer than this circle may be told of. */
  readonly isHidden: boolean;
}

/**
 * “Kleine Zahlen schützen”: members read what is told to members. The public reads it only where it is told to everybody as well, and never
 * where `isForMembersOnly`: beside what the public sees of others it could tell of few. That nothing can be said tells of nobody.
 */
export function guardFigure(
  members: ToldFigure,
  everybody: ToldFigure,
  isForMembersOnly = false,
): GuardedFigure {
  if (members.isHidden) return { value: null, absence: 'too-few-people', isPublicSafe: true };
  if (members.value === null) return { value: null, absence: 'nothing-to-measure', isPublicSafe: true };
  return {
    value: Math.round(10 * members.value) / 10,
    absence: null,
    isPublicSafe: !isForMembersOnly && !everybody.isHidden,
  };
}
