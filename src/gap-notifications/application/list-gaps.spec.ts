import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import type { Actor } from '#libs/kernel';
import type { Clock } from '../../platform/clock/clock.js';
import type { FindGaps, GapListFilter, GapPosition } from '../../coverage/index.js';
import { aGap } from '../../../test/support/a-gap.js';
import type { FindGapCases } from './find-gap-cases.js';
import type { JudgeReadableGaps } from './judge-readable-gaps.js';
import { ListGaps } from './list-gaps.js';

const actor: Actor = {
  accountId: 'account',
  organisationId: 'jobcenter',
  organisationKind: 'jobcenter',
  isAdministrator: false,
};
const today = localDate('2026-11-23');

/** Gaps of ascending ids, two on each day, of which those named readable may be seen. */
function listOf(count: number, readable: ReadonlySet<number>): { act: ListGaps; readableIds: string[] } {
  const gaps = Array.from({ length: count }, (_, i) =>
    aGap({ id: String(i).padStart(3, '0'), openedOn: addDays(today, -Math.floor(i / 2)) }),
  );
  const isBehind = (gap: Gap, after: GapPosition | null) => after === null || gap.id > after.id;
  const isReadable = (gap: Gap) => readable.has(Number(gap.id));
  const act = new ListGaps(
    {
      page: ({ after, limit }: GapListFilter) =>
        Promise.resolve(gaps.filter((gap) => isBehind(gap, after)).slice(0, limit)),
    } as unknown as FindGaps,
    {
      for: () => Promise.resolve((read: readonly Gap[]) => Promise.resolve(read.filter(isReadable))),
    } as unknown as JudgeReadableGaps,
    {
      execute: (read: readonly Gap[]) => Promise.resolve(read.map((gap) => ({ gap }))),
    } as unknown as FindGapCases,
    { today: () => today } as Clock,
  );
  return { act, readableIds: gaps.filter(isReadable).map(({ id }) => id) };
}

describe('ListGaps', () => {
  it('shows every readable gap once over its pages, in order, each page but the last full', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 30 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 29 })),
        fc.integer({ min: 1, max: 7 }),
        async (count, readable, limit) => {
          const { act, readableIds } = listOf(count, new Set(readable));
          const pages: string[][] = [];
          let after: GapPosition | null = null;
          do {
            const page = await act.execute(actor, { state: 'all', formatCode: null, after, limit });
            pages.push(page.cases.map(({ gap }) => gap.id));
            after = page.next;
          } while (after !== null);
          expect(pages.flat()).toEqual(readableIds);
          expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
          expect(pages.length === 1 || (pages.at(-1) ?? []).length > 0).toBe(true);
        },
      ),
    );
  });
});
