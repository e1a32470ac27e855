import type { PlacementTest } from '../../api/types.js';
import { dayInGermany } from '../../parts/words/dates.js';

/** Which dates the calendar shows. */
export interface TestChoice {
  readonly format: string | undefined;
  readonly isOwn: boolean;
}

/** Reads the choice from the address: `?kurstyp=…&termine=meine`. */
export function readTestChoice(search: URLSearchParams): TestChoice {
  return { format: search.get('kurstyp') || undefined, isOwn: search.get('termine') === 'meine' };
}

/** The address of a choice; what is usual is left out. */
export function writeTestChoice({ format, isOwn }: TestChoice): URLSearchParams {
  return new URLSearchParams({
    ...(format === undefined ? {} : { kurstyp: format }),
    ...(isOwn ? { termine: 'meine' } : {}),
  });
}

/** The dates of a choice. A date without Kurstypen tests for all. One that is off only its own provider needs to see. */
export function chosenTests(
  tests: readonly PlacementTest[],
  { format, isOwn }: TestChoice,
  organisationId: string,
): readonly PlacementTest[] {
  return tests.filter(
    (test) =>
      (!isOwn || test.providerId === organisationId) &&
      (test.state === 'open' || test.providerId === organisationId) &&
      (format === undefined || test.formatCodes.length === 0 || test.formatCodes.includes(format)),
  );
}

/** A day of the calendar with its dates, the earliest first. */
export interface TestDay {
  readonly day: string;
  readonly tests: readonly PlacementTest[];
}

/** The days on which there are dates. */
export function testDays(tests: readonly PlacementTest[]): readonly TestDay[] {
  const days = new Map<string, PlacementTest[]>();
  for (const test of tests.toSorted(
    (a, b) => a.startsAt.localeCompare(b.startsAt) || a.providerName.localeCompare(b.providerName, 'de'),
  )) {
    const day = dayInGermany(new Date(test.startsAt));
    days.set(day, [...(days.get(day) ?? []), test]);
  }
  return [...days].map(([day, ofDay]) => ({ day, tests: ofDay }));
}
