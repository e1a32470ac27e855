import type { EnterTest, PlacementTest } from '../../api/types.js';
import { clockInGermany, instantInGermany } from '../../parts/words/clock.js';
import { dayInGermany } from '../../parts/words/dates.js';

/** What stands in the fields of a date. */
export interface TestDraft {
  readonly siteId: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly places: string;
  readonly formatCodes: readonly string[];
}

/** A date not yet typed. */
export const EMPTY_TEST: TestDraft = {
  siteId: '',
  day: '',
  from: '',
  until: '',
  places: '',
  formatCodes: [],
};

/** The fields of a date that stands already. */
export function draftOf({ site, startsAt, endsAt, places, formatCodes }: PlacementTest): TestDraft {
  return {
    siteId: site.id,
    day: dayInGermany(new Date(startsAt)),
    from: clockInGermany(startsAt),
    until: clockInGermany(endsAt),
    places: String(places),
    formatCodes,
  };
}

/** What is sent. Nothing is judged here: an empty field is sent as such, and the server says what is missing. */
export function toTest({ siteId, day, from, until, places, formatCodes }: TestDraft): EnterTest {
  return {
    siteId,
    startsAt: instantInGermany(day, from),
    endsAt: instantInGermany(day, until),
    places: Number(places),
    formatCodes: [...formatCodes],
  };
}
