import { expect, test } from '@jest/globals';
import type { Municipality } from '../../api/types.js';
import { degreesText, EMPTY_SITE, readDegrees, toSite, withMunicipality } from './site-draft.js';

test('nothing typed is sent as nothing', () => {
  expect(toSite({ ...EMPTY_SITE, name: ' Haus ', town: 'Altdorf' })).toEqual({
    name: 'Haus',
    ags: null,
    street: null,
    postcode: null,
    town: 'Altdorf',
    isStepFree: null,
    latitude: null,
    longitude: null,
  });
  expect(toSite({ ...EMPTY_SITE, stepFree: 'no', latitude: '49,2' })).toMatchObject({
    isStepFree: false,
    latitude: 49.2,
  });
});

test.each([
  ['', null],
  ['49.21', 49.21],
  [' 49,21 ', 49.21],
  ['nord', Number.NaN],
])('%j are %s degrees', (text, degrees) => {
  expect(readDegrees(text)).toBe(degrees);
});

test('degrees go into the field and out of it', () => {
  expect(readDegrees(degreesText(49.2177))).toBe(49.2177);
});

test('a Gemeinde fills in what nobody typed', () => {
  const kandel = { ags: '07334013', name: 'Kandel, Stadt', postcode: '76870' } as Municipality;
  expect(withMunicipality(EMPTY_SITE, kandel)).toEqual({
    ags: '07334013',
    town: 'Kandel',
    postcode: '76870',
  });
  expect(withMunicipality({ ...EMPTY_SITE, town: 'Minderslachen' }, kandel)).toMatchObject({
    town: 'Minderslachen',
  });
});
