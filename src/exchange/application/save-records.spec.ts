import { expect, test } from '@jest/globals';
import type { Transaction } from '../../platform/database/transaction.js';
import { SHOWN_DIFFERENCES } from '../import-changes.js';
import { problemLog } from '../reading/problem-log.js';
import { SaveRecords, type SavedRecord } from './save-records.js';

const CHANGES = [{ field: 'Titel', before: 'a', after: 'b' }];
const attempting = { attempt: (work: () => Promise<unknown>) => work() } as unknown as Transaction;
const saveAll = (outcomes: readonly SavedRecord[]) => {
  const rows = outcomes.map((value, index) => ({ line: index + 1, value }));
  const save = ({ value }: { readonly value: SavedRecord }) =>
    Promise.resolve({
      outcome: value,
      changes: value === 'updated' || value === 'kept-edited' ? CHANGES : [],
    });
  return new SaveRecords(attempting).execute(
    { rows, rejected: 1, save, nameOf: (value) => value },
    problemLog(),
  );
};

test('Records are counted by what became of them', async () => {
  expect(
    await saveAll(['created', 'updated', 'unchanged', 'kept-edited', 'detached', 'detached']),
  ).toMatchObject({
    created: 1,
    updated: 1,
    unchanged: 1,
    kept: 1,
    detached: 2,
    rejected: 1,
    differences: [
      { line: 2, outcome: 'updated' },
      { line: 4, outcome: 'kept-edited' },
    ],
    moreDifferences: 0,
  });
});

test('The first differences are shown, and how many more there are', async () => {
  const { differences, moreDifferences } = await saveAll(
    Array.from({ length: SHOWN_DIFFERENCES + 5 }, () => 'updated'),
  );
  expect([differences?.length, moreDifferences]).toEqual([SHOWN_DIFFERENCES, 5]);
});
