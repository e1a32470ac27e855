import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import type { SupplyEntry } from '#libs/matching';
import { anEntry, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { anyEntry, anyMinutes } from '../../../test/support/any-coverage-snapshot.js';
import { aListedCase, aMatchContext } from '../../../test/support/a-listed-case.js';
import { anyList } from '../../../test/support/any-waiting-list.js';
import { nextInLine, positionInList, type ListedCase } from './index.js';

const waiting = (days: number, part: Partial<ListedCase> = {}) =>
  aListedCase({ id: `${days}`, code: `DAYS${days}`, waitingSince: addDays(TODAY, -days), ...part });
const LIST = [
  waiting(90, { isPaused: true }),
  waiting(50),
  waiting(40, { level: 'B1' }),
  waiting(30, { isPaused: true }),
  waiting(20),
  waiting(10, { accessRoute: 'cooperation-plan' }),
];
const where = (id: string, entry: Partial<SupplyEntry> = {}, isPriorityOpen = true) =>
  positionInList(id, anEntry(entry), LIST, { ...aMatchContext(), isPriorityOpen });

describe('positionInList', () => {
  it.each([
    ['10', true, { position: 1, ahead: 0, aheadWithPriority: 0, obstacle: null }],
    ['10', false, { position: 3, ahead: 2, aheadWithPriority: 0, obstacle: null }],
    ['50', true, { position: 2, ahead: 1, aheadWithPriority: 1, obstacle: null }],
    ['50', false, { position: 1, ahead: 0, aheadWithPriority: 0, obstacle: null }],
    ['20', true, { position: 3, ahead: 2, aheadWithPriority: 1, obstacle: null }],
    ['30', true, { position: 3, ahead: 2, aheadWithPriority: 1, obstacle: 'paused' }],
    ['40', false, { position: 2, ahead: 1, aheadWithPriority: 0, obstacle: 'level' }],
  ])('who waits for %s days, priority open: %s', (id, isPriorityOpen, expected) => {
    expect(where(id, {}, isPriorityOpen)).toEqual(expected);
  });

  it('counts at a full course who would stand before if it were not', () => {
    expect(where('20', { freePlaces: 0 })).toEqual({
      position: 3,
      ahead: 2,
      aheadWithPriority: 1,
      obstacle: 'full',
    });
  });

  it('is nowhere for who is not on the list', () => {
    expect(where('5')).toBeNull();
  });

  it('is 1 without an obstacle for the next in line, and for nobody else', () => {
    const question = fc.record({
      cases: anyList,
      entry: anyEntry,
      minutes: anyMinutes,
      isPriorityOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(question, ({ cases, entry, minutes, isPriorityOpen }) => {
        const context = { ...aMatchContext(minutes), isPriorityOpen };
        const { next } = nextInLine(entry, cases, context);
        for (const person of cases) {
          const found = positionInList(person.id, entry, cases, context);
          expect(found?.position === 1 && found.obstacle === null).toBe(person === next);
        }
      }),
      { numRuns: 300 },
    );
  });
});
