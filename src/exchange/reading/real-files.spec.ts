import { describe, expect, it } from '@jest/globals';
import { sharedFile } from '../../../test/support/shared-file.js';
import { polygonsOf } from './boundaries/boundary.js';
import { polygonArea } from './boundaries/polygon-area.js';
import { joinRegisterAndBoundaries } from './join-register-and-boundaries.js';
import { readBoundaries } from './read-boundaries.js';
import { readRegister } from './read-register.js';
import type { RegisterReading } from './register/register-entry.js';

const GV100AD = sharedFile('formats/GV100AD_301123.txt');
const AUSZUG = sharedFile('formats/AuszugGV_2020-12-31.csv');
const MAINZ_BINGEN = sharedFile('mainz-bingen/gemeinden.geojson');
const GERMERSHEIM = sharedFile('germersheim/gemeinden.geojson');

const populationOf = ({ rows }: RegisterReading) =>
  rows.reduce((sum, { value }) => sum + value.population, 0);
const joined = async (register: Buffer, boundaries: Buffer, district: string) => {
  const read = await readRegister(register, { district });
  const [found] = read.districts;
  return joinRegisterAndBoundaries({
    district: found ?? { key: district, name: '', kind: '' },
    register: read.rows.map(({ value }) => value),
    boundaries: readBoundaries(boundaries, { district }).boundaries,
    populationDate: null,
    populationBase: null,
    sources: [],
  });
};

describe('Real files', () => {
  it('are here, or the line above says which are not', () => {
    expect([GV100AD, AUSZUG, MAINZ_BINGEN, GERMERSHEIM]).toHaveLength(4);
  });

  if (GV100AD !== null) {
    it.each([
      ['07334', 'Germersheim', 31, 130_793],
      ['07339', 'Mainz-Bingen', 64, 214_948],
    ])('GV100AD has %s %s with its published sum', async (district, name, count, population) => {
      const reading = await readRegister(GV100AD, { district });
      expect(reading).toMatchObject({
        problems: [],
        registerDate: '2023-11-30',
        districts: [{ key: district, name }],
      });
      expect(reading.rows).toHaveLength(count);
      expect(populationOf(reading)).toBe(population);
    });

    it('GV100AD is read whole: 400 Kreise, 10,981 Gemeinden, the published population, not one problem', async () => {
      const reading = await readRegister(GV100AD, { district: null });
      expect(reading.problems).toEqual([]);
      expect(reading.districts).toHaveLength(400);
      expect(reading.rows).toHaveLength(10_981);
      expect(populationOf(reading)).toBe(84_358_845);
      const keys = new Set(reading.rows.map(({ value }) => value.ags.slice(0, 5)));
      expect(reading.districts.filter(({ key }) => !keys.has(key))).toEqual([]);
      expect(reading.rows.filter(({ value }) => value.uninhabited && value.kind !== '66')).toEqual([]);
    });

    it('GV100AD in Latin-1 says the same', async () => {
      const latin1 = Buffer.from(GV100AD.toString('utf8'), 'latin1');
      const reading = await readRegister(latin1, { district: '01054' });
      const original = await readRegister(GV100AD, { district: '01054' });
      expect(reading.rows).toEqual(original.rows);
      expect(reading.problems).toMatchObject([{ code: 'not-utf-8' }]);
    });
  }

  if (AUSZUG !== null) {
    it('AuszugGV is read whole: 401 Kreise of 2020, 11,004 Gemeinden, places inside Germany', async () => {
      const reading = await readRegister(AUSZUG, { district: null });
      expect(reading).toMatchObject({ problems: [], format: 'auszug-gv' });
      expect(reading.districts).toHaveLength(401);
      expect(reading.rows).toHaveLength(11_004);
      expect(populationOf(reading)).toBe(83_166_711);
      expect(reading.rows.filter(({ value }) => value.centre === null && !value.uninhabited)).toEqual([]);
    });
  }

  if (GV100AD !== null && AUSZUG !== null && MAINZ_BINGEN !== null) {
    it('Mainz-Bingen fits together: 64 Gemeinden, 605 km², every place in its own area', async () => {
      const { boundaries, problems } = readBoundaries(MAINZ_BINGEN, { district: '07339' });
      expect(problems).toEqual([]);
      expect(boundaries.reduce((sum, one) => sum + polygonArea(polygonsOf(one.geometry)), 0)).toBeCloseTo(
        605.33,
        -1,
      );
      const withoutPlaces = await joined(GV100AD, MAINZ_BINGEN, '07339');
      expect(withoutPlaces.region).toMatchObject({ population: 214_948, district: { name: 'Mainz-Bingen' } });
      expect(withoutPlaces.problems).toMatchObject([{ code: 'centre-estimated' }]);
      const withPlaces = await joined(AUSZUG, MAINZ_BINGEN, '07339');
      expect(withPlaces.region?.municipalities).toHaveLength(64);
      expect(withPlaces.problems).toEqual([]);
    });

    it('the wrong Kreis is refused', async () => {
      const { region, problems } = await joined(GV100AD, MAINZ_BINGEN, '07334');
      expect(region).toBeNull();
      expect(problems[0]?.code).toBe('boundary-missing');
    });
  }

  if (GV100AD !== null && GERMERSHEIM !== null) {
    it('Germersheim fits together: 31 Gemeinden, three of them simplified by more than five percent', async () => {
      const { region, problems } = await joined(GV100AD, GERMERSHEIM, '07334');
      expect(region).toMatchObject({ population: 130_793, district: { name: 'Germersheim' } });
      expect(region?.municipalities).toHaveLength(31);
      const hints = ['area-differs', 'area-differs', 'area-differs', 'centre-estimated'];
      expect(problems.map((problem) => problem.code)).toEqual(hints);
    });
  }
});
