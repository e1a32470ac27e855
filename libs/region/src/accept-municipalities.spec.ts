import { describe, expect, it } from '@jest/globals';
import { acceptMunicipalities, parseAgs, type Ags, type Municipality } from './index.js';

const place = (ags: string): Municipality => ({
  ags: parseAgs(ags) as Ags,
  name: `Ort ${ags}`,
  associationKey: '099990001',
  associationName: 'Verband',
  population: 1,
  populationDate: null,
  populationBase: null,
  areaKm2: 1,
  postcode: null,
  foreignShare: null,
  centre: { latitude: 49, longitude: 8 },
});

describe('acceptMunicipalities', () => {
  it.each([
    [['09999001', '09999002'], null],
    [[], 'no-municipalities'],
    [['09999001', '09998002'], 'municipality-of-another-district'],
    [['09999001', '09999002', '09999001'], 'municipality-twice'],
  ])('%j: %s', (keys, code) => {
    const result = acceptMunicipalities('09999', keys.map(place));
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  it('names the Gemeinde it refuses', () => {
    expect(acceptMunicipalities('09999', [place('09998002')])).toMatchObject({
      refusal: { facts: { ags: '09998002', name: 'Ort 09998002' } },
    });
  });
});
