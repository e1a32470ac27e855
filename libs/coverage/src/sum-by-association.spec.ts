import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { TODAY, aDemandCell, agsOf, anEntry, aSnapshot } from '../../../test/support/a-coverage-snapshot.js';
import { coverageByMunicipality, placeDemand, sumByAssociation } from './index.js';

const county = aSnapshot({
  minutes: { 1: { a: 10 }, 2: { a: 40 } },
  supply: [anEntry({ freePlaces: 3 })],
  demand: [
    aDemandCell({ people: 4, waitingSince: addDays(TODAY, -30) }),
    aDemandCell({ ags: agsOf(2), people: 2, waitingSince: addDays(TODAY, -10) }),
  ],
});
const rows = coverageByMunicipality(county, placeDemand(county), { formatCode: 'general' });

describe('sumByAssociation', () => {
  it('adds up Gemeinden; the rate is that of all people, the wait the longest', () => {
    expect(sumByAssociation(rows, county.municipalities)).toEqual([
      {
        areaKey: '073395001',
        name: 'Verband 1',
        members: [agsOf(1), agsOf(2)],
        demand: 6,
        placed: 3,
        unplaced: 3,
        rate: 0.5,
        longestWaitDays: 30,
      },
      {
        areaKey: '073395002',
        name: 'Verband 2',
        members: [agsOf(3), agsOf(4)],
        demand: 0,
        placed: 0,
        unplaced: 0,
        rate: null,
        longestWaitDays: null,
      },
    ]);
  });

  it('leaves out rows of Gemeinden that it is not given', () => {
    const [first] = county.municipalities;
    const sums = sumByAssociation(rows, first === undefined ? [] : [first]);
    expect(sums.map((sum) => [sum.areaKey, sum.demand])).toEqual([['073395001', 4]]);
  });
});
