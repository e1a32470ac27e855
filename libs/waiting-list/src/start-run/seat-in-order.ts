import type { Claim, CoursePlaces } from './course-places.js';

/** “Wer Platz findet”: of those who want into one course. */
export interface Seating<C extends Claim> {
  /** In the order in which they were seated. */
  readonly seated: readonly C[];
  /** Those of them whose place counts as one of the share for lawful priority. */
  readonly byPriority: ReadonlySet<C>;
  readonly refused: readonly C[];
}

/**
 * “Der Reihe nach setzen”: the disclosed order at one course. First people with lawful priority, while the share lasts, then everybody
 * by waiting; each is seated where places and children's places are left beside all who were seated before. A family for whom too
 * few children's places are left is passed over; nobody after it takes anything from it.
 */
export function seatInOrder<C extends Claim>(course: CoursePlaces, claims: readonly C[]): Seating<C> {
  const inOrder = [...claims].sort((a, b) => a.rank - b.rank);
  const entering = course.entries.map(() => 0);
  const byPriority = new Set<C>();
  const seated: C[] = [];
  let children = 0;
  const seat = (claim: C): boolean => {
    if (children + claim.children > course.childPlaces || !hasPlace(course, entering, claim)) return false;
    children += claim.children;
    entering[claim.section] = (entering[claim.section] ?? 0) + 1;
    seated.push(claim);
    return true;
  };
  for (const claim of inOrder) {
    if (byPriority.size >= course.priorityPlaces) break;
    if (claim.hasPriority && seat(claim)) byPriority.add(claim);
  }
  const refused = inOrder.filter((claim) => !byPriority.has(claim) && !seat(claim));
  return { seated, byPriority, refused };
}

/** Whoever enters a section takes a place in it and in all that follow. */
function hasPlace({ entries }: CoursePlaces, entering: readonly number[], { section }: Claim): boolean {
  let inside = 1;
  for (const [index, { freePlaces }] of entries.entries()) {
    inside += entering[index] ?? 0;
    if (index >= section && inside > freePlaces) return false;
  }
  return true;
}
