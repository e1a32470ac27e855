import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { anEntry, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { aListedCase, aMatchContext } from '../../../test/support/a-listed-case.js';
import { explainList, findOutlook, type ListedCase } from './index.js';

const first = anEntry({ sectionNumber: 1, level: 'A1' });
const second = anEntry({ sectionNumber: 2, level: 'A2', startsOn: addDays(TODAY, 40) });
const person = (id: string, part: Partial<ListedCase> = {}) => aListedCase({ id, code: id, ...part });
const explain = (cases: readonly ListedCase[], entries = [first, second]) =>
  explainList(entries, cases, aMatchContext());

describe('explainList', () => {
  it('counts each once, at the entry that they come nearest to', () => {
    const cases = [
      person('A1'),
      person('A2', { level: 'A2' }),
      person('B1', { level: 'B1' }),
      person('evening', { level: 'A2', dayparts: ['evening'] }),
      person('paused', { isPaused: true }),
      person('declined the first', { closedEntries: new Set(['offering-1 1']) }),
      person('elsewhere', { formatCode: 'women' }),
    ];
    expect(explain(cases)).toEqual({
      fitting: 2,
      obstacles: [
        { obstacle: 'paused', people: 1 },
        { obstacle: 'level', people: 2 },
        { obstacle: 'times', people: 1 },
      ],
    });
  });

  it('names what stands in the way of all entries, and not what stands in the way of one', () => {
    const full = { ...first, freePlaces: 0 };
    expect(explain([], [full, second]).obstacles).toEqual([]);
    expect(explain([], [full, { ...second, freePlaces: 0 }]).obstacles).toEqual([
      { obstacle: 'full', people: 0 },
    ]);
    expect(explain([person('A1')], [full, second])).toEqual({
      fitting: 0,
      obstacles: [{ obstacle: 'full', people: 1 }],
    });
  });

  it('says nothing of a course without entries', () => {
    expect(explain([person('A1')], [])).toEqual({ fitting: 0, obstacles: [] });
  });
});

describe('findOutlook', () => {
  const look = (id: string, cases: readonly ListedCase[], entries = [first, second]) =>
    findOutlook(id, entries, cases, { ...aMatchContext(), priorityPlacesOf: () => 1 });

  it('finds the entry where least stands in the way, then where fewest are ahead, then the earliest', () => {
    const ahead = person('ahead', { waitingSince: addDays(TODAY, -90) });
    expect(look('A2', [person('A2', { level: 'A2' }), ahead])).toMatchObject({
      entry: second,
      position: 1,
      obstacle: null,
    });
    const elsewhere = { ...first, offeringId: 'offering-2', startsOn: addDays(TODAY, 90) };
    const here = { ...ahead, closedEntries: new Set(['offering-2 1']) };
    expect(look('A1', [person('A1'), here], [first, elsewhere])).toMatchObject({
      entry: elsewhere,
      ahead: 0,
    });
    expect(look('A1', [person('A1')], [elsewhere, first])).toMatchObject({ entry: first });
  });

  it('is null where there is nothing to be had, or nobody to have it', () => {
    expect(look('A1', [person('A1')], [])).toBeNull();
    expect(look('A1', [])).toBeNull();
  });

  it('lets priority go first only where the share is open', () => {
    const cases = [
      person('A1', { waitingSince: addDays(TODAY, -90) }),
      person('B', { accessRoute: 'cooperation-plan' }),
    ];
    const context = { ...aMatchContext(), priorityPlacesOf: (id: string) => (id === 'open' ? 1 : 0) };
    const at = (offeringId: string) => findOutlook('A1', [{ ...first, offeringId }], cases, context);
    expect(at('open')).toMatchObject({ ahead: 1, aheadWithPriority: 1 });
    expect(at('used up')).toMatchObject({ ahead: 0, aheadWithPriority: 0 });
  });
});
