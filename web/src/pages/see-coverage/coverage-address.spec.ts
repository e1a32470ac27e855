import { describe, expect, test } from '@jest/globals';
import { changeChoice, readChoice, writeChoice } from './coverage-address.js';

const read = (address: string) => readChoice(new URLSearchParams(address));

describe('the choice of the coverage page in its address', () => {
  test('an empty address is the usual view', () => {
    expect(read('')).toEqual({
      format: undefined,
      level: undefined,
      date: undefined,
      areaLevel: 'municipality',
      figure: 'rate',
      area: undefined,
      layers: ['sites', 'numbers'],
      site: undefined,
      proposal: undefined,
    });
  });

  test.each([
    '',
    'kurstyp=literacy&niveau=A1&datum=2026-12-01&ebene=verbandsgemeinde&zahl=ohne-platz&gebiet=073345001',
    'kurstyp=women&gebiet=07334001',
    'zahl=zugaenglichkeit',
    'schichten=keine',
    'schichten=kursorte.namen.haltestellen&kursort=7&vorschlag=9',
  ])('what is written reads the same: %s', (address) => {
    expect(writeChoice(read(address)).toString()).toBe(address);
  });

  test('an unknown level counts as none', () => {
    expect(read('niveau=Z9').level).toBeUndefined();
  });

  test('unknown layers count as off, and the order of the page stays', () => {
    expect(read('schichten=muster.kursorte.wetter').layers).toEqual(['sites', 'patterns']);
  });

  test('a change of areas forgets the chosen area, any other change keeps it', () => {
    const choice = read('gebiet=07334001');
    expect(changeChoice(choice, { areaLevel: 'association' }).area).toBeUndefined();
    expect(changeChoice(choice, { level: 'A1' }).area).toBe('07334001');
    expect(changeChoice(choice, { areaLevel: 'municipality' }).area).toBe('07334001');
  });
});
