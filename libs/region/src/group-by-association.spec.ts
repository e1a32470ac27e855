import { describe, expect, it } from '@jest/globals';
import { groupByAssociation, parseAgs, type Ags, type Municipality } from './index.js';

const municipality = (ags: string, associationKey: string, population: number, base = 'Zensus 2011') =>
  ({
    ags: parseAgs(ags) as Ags,
    name: `Gemeinde ${ags}`,
    associationKey,
    associationName: `Verband ${associationKey}`,
    population,
    populationDate: null,
    populationBase: base,
    areaKm2: 1,
    postcode: null,
    foreignShare: null,
    centre: { latitude: 50, longitude: 8 },
  }) satisfies Municipality;

const rheinNahe = [
  municipality('07339063', '073395006', 700),
  municipality('07339005', '073395006', 1300),
  municipality('07339030', '073390030', 36_002),
];

describe('groupByAssociation', () => {
  it('joins the Gemeinden of an association, by ascending keys', () => {
    expect(groupByAssociation(rheinNahe).associations).toEqual([
      { key: '073390030', name: 'Verband 073390030', members: ['07339030'], population: 36_002 },
      { key: '073395006', name: 'Verband 073395006', members: ['07339005', '07339063'], population: 2000 },
    ]);
  });

  it('does not add inhabitants counted on different bases', () => {
    const mixed = [...rheinNahe, municipality('07339064', '073395006', 5, 'Zensus 2022')];
    expect(groupByAssociation(mixed).associations.map((association) => association.population)).toEqual([
      36_002,
      null,
    ]);
  });

  it.each([
    ['half of the associations have several members', rheinNahe, true],
    ['most have one', [...rheinNahe, municipality('07339009', '073390009', 1)], false],
    ['there is no Gemeinde', [], false],
  ])('when %s, worth showing: %s', (_, given, isWorthShowing) => {
    expect(groupByAssociation(given).isWorthShowing).toBe(isWorthShowing);
  });
});
