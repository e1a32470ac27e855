import type { Claim, CoursePlaces } from './course-places.js';
import type { Option } from './options-of.js';
import { seatInOrder, type Seating } from './seat-in-order.js';

/** “Wer gefragt wird”, and what they can have, the dearest first. */
export interface Asker {
  /** The place in the order by waiting. */
  readonly rank: number;
  readonly hasPriority: boolean;
  readonly children: number;
  readonly options: readonly Option[];
}

/** The wish that somebody stands at. */
export interface Asked extends Claim {
  readonly asker: Asker;
}

/** “Stand des Laufs”: what is given so far, and how far each has come in their wishes. Lives inside one run. */
interface Round {
  readonly courses: readonly CoursePlaces[];
  readonly seated: (readonly Asked[])[];
  /** The option at which each stands; all before it are refused for good. */
  readonly at: Map<Asker, number>;
  /** Courses where somebody got in before others who sat there: only there may an earlier refusal no longer hold. */
  readonly shaken: Set<number>;
}

/**
 * “Der Reihe nach fragen” (deferred acceptance; Gale and Shapley 1962): each asks for their dearest course; a course keeps whom it can
 * seat in its order, for now, and refuses the others, who ask for their next. Gives the seating of each course, in their order.
 *
 * `askers` come in the order in which they are asked. Where all courses have one order, it is that: then nobody who is seated ever has
 * to make room, and asking is the same as letting people choose one after the other.
 */
export function askInTurn(courses: readonly CoursePlaces[], askers: readonly Asker[]): Seating<Asked>[] {
  const round: Round = {
    courses,
    seated: courses.map(() => []),
    at: new Map(askers.map((asker) => [asker, 0])),
    shaken: new Set(),
  };
  for (const asker of askers) ask(round, [asker]);
  for (;;) {
    const late = findOvertakers(round, askers);
    if (late.length === 0) break;
    ask(round, sendOn(round, late));
  }
  return courses.map((course, index) => seatInOrder(course, round.seated[index] ?? []));
}

/** Asks until each has a place or no wish left. */
function ask(round: Round, askers: readonly Asker[]): void {
  const waiting = [...askers].reverse();
  for (let asker = waiting.pop(); asker !== undefined; asker = waiting.pop()) {
    const option = asker.options[round.at.get(asker) ?? 0];
    if (option === undefined) continue;
    const before = round.seated[option.course] ?? [];
    const claims = [...before, claimOf(asker, option)];
    const { seated, refused } = seatInOrder(round.courses[option.course] as CoursePlaces, claims);
    round.seated[option.course] = seated;
    if (before.some((claim, i) => claim !== seated[i])) round.shaken.add(option.course);
    waiting.push(...passOn(round, refused).reverse());
  }
}

/** Takes people from where they sit, and lets them ask for their next. */
function sendOn(round: Round, claims: readonly Asked[]): readonly Asker[] {
  round.seated.forEach((seated, course) => {
    round.seated[course] = seated.filter((claim) => !claims.includes(claim));
  });
  return passOn(round, claims);
}

function passOn({ at }: Round, refused: readonly Asked[]): Asker[] {
  for (const { asker } of refused) at.set(asker, (at.get(asker) ?? 0) + 1);
  return refused.map(({ asker }) => asker);
}

/**
 * Those who sit where somebody before them was refused and would now have a place: families of different size in two orders may leave
 * this behind, because a small family may come and a large one go. They go on; nobody is let past. Without children there are none.
 */
function findOvertakers(round: Round, askers: readonly Asker[]): readonly Asked[] {
  if (!askers.some(({ children }) => children > 0)) return [];
  for (const asker of askers) {
    for (const option of asker.options.slice(0, round.at.get(asker) ?? 0)) {
      if (!round.shaken.has(option.course)) continue;
      const others = (round.seated[option.course] ?? []).filter((claim) => claim.asker !== asker);
      const claim = claimOf(asker, option);
      const { seated, refused } = seatInOrder(round.courses[option.course] as CoursePlaces, [
        ...others,
        claim,
      ]);
      if (refused.length > 0 && seated.includes(claim)) return refused;
    }
  }
  return [];
}

function claimOf(asker: Asker, { section }: Option): Asked {
  const { rank, hasPriority, children } = asker;
  return { asker, rank, hasPriority, children, section };
}
