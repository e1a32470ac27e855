import { expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { aGap } from '../../../test/support/a-gap.js';
import type { GapNames } from '../gap-names.js';
import { stateGap } from './state-gaps.js';

const NAMES: GapNames = {
  area: () => 'VG Bellheim',
  municipality: (ags) => ags,
  format: () => 'Allgemein',
  courseType: () => 'IK',
  site: () => null,
};

it.each([
  [
    8,
    40,
    'VG Bellheim, Allgemein, Niveau A1: 8 Personen ohne Platz, die längste Wartezeit läuft seit 5 Wochen. Alle erreichbaren Kurse sind voll.',
  ],
  [
    2,
    3,
    'VG Bellheim, Allgemein, Niveau A1: weniger als 3 Personen ohne Platz, die längste Wartezeit läuft seit weniger als einer Woche. Alle erreichbaren Kurse sind voll.',
  ],
])('%s people, %s days', (people, longestWaitDays, statement) => {
  const gap = aGap({ people, longestWaitDays, lastSeenOn: localDate('2026-11-23') });
  expect(stateGap(gap, NAMES, 3)).toMatchObject({ statement, asOf: '2026-11-23' });
});
