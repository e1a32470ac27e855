import { describe, expect, test } from '@jest/globals';
import { parseAgs } from '#libs/region';
import { contradictedColumns, missingColumns, type SiteClaim } from './site-claim.js';

const AGS = parseAgs('07334013');
const NOTHING: SiteClaim = {
  street: null,
  postcode: null,
  town: null,
  ags: null,
  latitude: null,
  longitude: null,
};
const KNOWN = {
  street: 'Beispielstraße 1',
  postcode: '76870',
  town: 'Kandel',
  ags: AGS,
  place: { latitude: 49.08, longitude: 8.19 },
};

describe('what a table says of a known site', () => {
  test.each<[string, Partial<SiteClaim>, readonly string[]]>([
    ['says nothing', {}, []],
    ['says the same in other letters', { street: 'beispielstr. 1', town: 'KANDEL' }, []],
    ['stands a few steps aside', { latitude: 49.0811, longitude: 8.1911 }, []],
    ['names another street', { street: 'Musterweg 2' }, ['Straße']],
    ['lies elsewhere', { latitude: 49.2, longitude: 8.19 }, ['Breite']],
    ['names another Gemeinde', { ags: parseAgs('07334001') }, ['AGS']],
    ['names another town', { postcode: '76726', town: 'Germersheim' }, ['PLZ', 'Ort']],
  ])('%s', (_, claim, columns) => {
    expect(contradictedColumns(KNOWN, { ...NOTHING, ...claim })).toEqual(columns);
  });
});

describe('what a table must say of a site that nobody knows', () => {
  const address = { street: 'Beispielstraße 1', postcode: '76870', town: 'Kandel' };
  test.each<[string, Partial<SiteClaim>, readonly string[]]>([
    ['nothing', {}, ['Straße', 'PLZ', 'Ort', 'AGS']],
    ['the address alone', address, ['AGS']],
    ['address and Gemeinde', { ...address, ags: AGS }, []],
    ['address and coordinates', { ...address, latitude: 49, longitude: 8 }, []],
    ['half of the coordinates', { ...address, ags: AGS, latitude: 49 }, ['Länge']],
  ])('%s', (_, claim, columns) => {
    expect(missingColumns({ ...NOTHING, ...claim })).toEqual(columns);
  });
});
