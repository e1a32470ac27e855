import { describe, expect, test } from '@jest/globals';
import { readTrendChoice, writeTrendChoice } from './trend-address.js';

const read = (address: string) => readTrendChoice(new URLSearchParams(address));

describe('the address of the figures over months', () => {
  test('says nothing of what is usual', () => {
    expect(read('')).toEqual({
      step: 'month',
      scope: undefined,
      from: undefined,
      until: undefined,
      isCompared: false,
    });
    expect(writeTrendChoice(read('')).toString()).toBe('');
  });

  test.each([
    'schritt=quartal',
    'kurstyp=literacy',
    'schritt=jahr&gebiet=073340501',
    'von=2026-03&bis=2027-02&vorjahr=ja',
  ])('%s is read and written alike', (address) => {
    expect(writeTrendChoice(read(address)).toString()).toBe(address);
  });

  test('one Kurstyp is looked at by quarters, and rubbish is not read', () => {
    expect(read('kurstyp=literacy&schritt=monat').step).toBe('quarter');
    expect(read('von=2026-13&schritt=woche')).toMatchObject({ from: undefined, step: 'month' });
  });
});
