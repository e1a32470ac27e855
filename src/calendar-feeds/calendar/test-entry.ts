import type { ListTests } from '../../placement-tests/index.js';
import type { FeedEntry } from '../calendar-feed.js';
import { addressLine } from './address-line.js';

type ListedTest = Awaited<ReturnType<ListTests['execute']>>[number];

/** An Einstufungstest. Nobody who booked is named, and free places are left out: they change with each booking. */
export function testEntry(test: ListedTest): FeedEntry {
  return {
    uid: `einstufungstest-${test.id}@kurskreis`,
    when: { startsAt: test.startsAt, endsAt: test.endsAt },
    summary: `Einstufungstest: ${test.providerName}`,
    location: addressLine(test.site),
    description: '',
    path: `/einstufungstests/${test.id}`,
    status: test.state === 'cancelled' ? 'cancelled' : 'confirmed',
    revision: 0,
  };
}
