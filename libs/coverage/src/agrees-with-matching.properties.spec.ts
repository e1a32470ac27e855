import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { judgeMatch } from '#libs/matching';
import { aSnapshot, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { anyEntry, anyMinutes } from '../../../test/support/any-coverage-snapshot.js';
import { aMatchContext } from '../../../test/support/a-listed-case.js';
import { anyListedCase } from '../../../test/support/any-waiting-list.js';
import { placeDemand } from './index.js';

describe('The map and the waiting list', () => {
  it('say the same of a person without wishes, with a level and an entitlement, and an entry within the horizon', () => {
    const tested = anyListedCase.map((person) => ({
      ...person,
      wishes: [],
      level: person.level ?? 'A1',
      entitledUntil: null,
    }));
    fc.assert(
      fc.property(tested, anyEntry, anyMinutes, (person, entry, minutes) => {
        const snapshot = aSnapshot({ demand: [{ ...person, people: 1 }], supply: [entry], minutes });
        const counts = placeDemand(snapshot).cells[0]?.placed === 1;
        const { isFitting } = judgeMatch(person, entry, aMatchContext(minutes));
        const isCountedToo =
          !entry.isAtRisk && entry.startsOn <= addDays(TODAY, snapshot.settings.horizonDays);
        // A start of today still counts for the map; nobody can be offered it any more.
        fc.pre(entry.startsOn !== TODAY);
        expect(counts).toBe(isFitting && isCountedToo);
      }),
      { numRuns: 2000 },
    );
  });
});
