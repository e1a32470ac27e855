import { expect, test } from '@jest/globals';
import type { AuditLine } from '../../api/types.js';
import { historyLines } from './history-lines.js';

const line = (change: Partial<AuditLine>): AuditLine => ({
  at: '2026-11-23T08:00:00Z',
  by: 'own-organisation',
  organisationName: 'Volkshochschule',
  accountLogin: 'vhs',
  act: 'offering-changed',
  subjectKind: 'offering',
  subjectId: 'id',
  purpose: null,
  facts: {},
  ...change,
});

test.each<[Partial<AuditLine>, string, string, number | null]>([
  [{ facts: { fields: 'startsOn endsOn', version: 3 } }, 'vhs', 'Kursangebot geändert: Beginn, Ende', 3],
  [{ facts: { fields: '', version: 4 } }, 'vhs', 'Kursangebot geändert: ohne Unterschied', 4],
  [
    { act: 'offering-cancelled', facts: { reason: 'no-teacher' } },
    'vhs',
    'Kurs abgesagt: Keine Lehrkraft',
    null,
  ],
  [
    { act: 'offering-imported', accountLogin: null, organisationName: null, by: 'nobody-signed-in' },
    'die Plattform oder jemand mit einem Link',
    'Kursangebot eingelesen',
    null,
  ],
])('%j', (change, who, what, version) => {
  expect(historyLines([line(change)])).toMatchObject([{ who, what, version }]);
});
