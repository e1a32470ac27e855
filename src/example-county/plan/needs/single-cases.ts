import { overlapsWithCases } from '#libs/waiting-list';
import type { ExampleNeed } from './example-needs.js';

/** “Einzelfälle und Meldungen”: every need is either, so that nobody is counted twice. */
export interface DividedNeeds {
  readonly cases: readonly ExampleNeed[];
  readonly reports: readonly ExampleNeed[];
}

/** Offices that enter some of their people as cases. */
const OFFICES_WITH_CASES: ReadonlySet<string> = new Set(['jobcenter', 'awo']);
const CASES_OF_AN_OFFICE = 8;
/** Everybody who waits for this Kurstyp is a case: only cases can be asked, once somebody takes over the proposal that closes its gap. */
const ALL_CASES_OF = 'intensive';

/**
 * Takes out small groups that no report of the same office resembles: an office that reports a count beside a similar case is asked
 * whether it means the same people, and the example should not begin with a question.
 */
export function divideNeeds(needs: readonly ExampleNeed[]): DividedNeeds {
  const left = new Map([...OFFICES_WITH_CASES].map((office) => [office, CASES_OF_AN_OFFICE]));
  const cases = needs.filter((need) => {
    if (need.formatCode === ALL_CASES_OF) return true;
    const room = left.get(need.office) ?? 0;
    if (need.people > Math.min(room, 2) || resembles(need, needs)) return false;
    left.set(need.office, room - need.people);
    return true;
  });
  return { cases, reports: needs.filter((need) => !cases.includes(need)) };
}

function resembles(need: ExampleNeed, all: readonly ExampleNeed[]): boolean {
  return all.some(
    (other) => other !== need && other.office === need.office && overlapsWithCases(other, need),
  );
}
