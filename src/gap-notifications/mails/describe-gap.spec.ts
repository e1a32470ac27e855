import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { Gap, WayOut } from '#libs/coverage';
import type { NoticeItem } from '#libs/gap-notice';
import type { GapNames } from '../gap-names.js';
import { describeGap } from './describe-gap.js';

const nearest = { offeringId: 'offering', siteId: 'site', minutes: 25, isEstimated: true };
const gap = (near: Gap['evidence']['nearest'] = nearest) =>
  ({ id: 'gap-1', evidence: { nearest: near } }) as Gap;
const item = (change: Partial<NoticeItem> = {}): NoticeItem => ({
  gapId: 'gap-1',
  gapVersion: 1,
  reason: 'opened',
  areaKey: '999010001',
  formatCode: 'general',
  level: 'A1',
  cause: 'full',
  severity: 'high',
  people: 6,
  longestWaitDays: 65,
  openedOn: localDate('2026-11-23'),
  ...change,
});
const names: GapNames = {
  area: () => 'Verbandsgemeinde Altdorf',
  municipality: () => 'Altdorf',
  format: () => 'Allgemeiner Integrationskurs',
  courseType: () => 'integration',
  site: (id) =>
    id === 'site'
      ? {
          id,
          providerId: 'provider',
          externalKey: 'haus',
          name: 'Haus der Bildung',
          street: null,
          postcode: null,
          town: 'Cellstadt',
          ags: null,
          place: { latitude: 49, longitude: 8 },
          isPlaceApproximate: false,
          isStepFree: null,
        }
      : null,
};
const given = (change: Partial<NoticeItem> = {}, near?: Gap['evidence']['nearest']) => ({
  item: item(change),
  gap: gap(near),
  names,
  smallCellThreshold: 3,
  remarks: [],
  publicUrl: 'https://kurskreis.example',
});
const described = (change: Partial<NoticeItem> = {}, near?: Gap['evidence']['nearest']) =>
  describeGap(given(change, near));

describe('describeGap', () => {
  it('says everything in German words', () => {
    expect(described()).toEqual({
      title: 'Verbandsgemeinde Altdorf · Allgemeiner Integrationskurs · Niveau A1',
      people: '6 Personen',
      wait: 'seit 9 Wochen',
      severity: 'hoch',
      cause: 'Alle erreichbaren Kurse sind voll.',
      nearest: 'Cellstadt, Haus der Bildung (25 Minuten, geschätzt)',
      suggestion: null,
      remarks: [],
      href: 'https://kurskreis.example/luecken/gap-1',
    });
  });

  it('hides a small count', () => {
    expect(described({ people: null }).people).toBe('weniger als 3 Personen');
  });

  it.each<[WayOut['kind'], string]>([
    ['publish-places', 'Freie Plätze neu bestätigen, die zurzeit nicht zählen: Cellstadt, Haus der Bildung.'],
    ['move-start', 'Den Kursbeginn vorziehen, spätestens auf den 04.01.2027: Cellstadt, Haus der Bildung.'],
    ['new-start', 'Einen neuen Kurs beginnen, etwa zum 04.01.2027: Cellstadt, Haus der Bildung.'],
  ])('suggests the first way out: %s', (kind, suggestion) => {
    const way: WayOut = {
      kind,
      people: 5,
      offeringId: null,
      mergedOfferingId: null,
      siteId: 'site',
      startsOn: localDate('2027-01-04'),
    };
    const waysOut = [way, { ...way, kind: 'merge' as const }];
    const told = { ...gap(), evidence: { ...gap().evidence, waysOut } };
    expect(describeGap({ ...given(), gap: told }).suggestion).toBe(suggestion);
  });

  it.each<[Gap['evidence']['nearest'], string]>([
    [null, 'keiner im Angebot'],
    [{ ...nearest, siteId: 'closed' }, 'keiner im Angebot'],
    [{ ...nearest, minutes: 1, isEstimated: false }, 'Cellstadt, Haus der Bildung (1 Minute, gemessen)'],
    [
      { ...nearest, isEstimated: false, origin: 'corrected' },
      'Cellstadt, Haus der Bildung (25 Minuten, korrigiert)',
    ],
  ])('names the nearest course: %j', (near, words) => {
    expect(described({}, near).nearest).toBe(words);
  });
});
