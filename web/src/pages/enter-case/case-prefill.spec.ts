import { describe, expect, it } from '@jest/globals';
import { formatWish, offeringWish } from '../../parts/case/wishes.js';
import { readPrefill } from './case-prefill.js';

const read = (address: string) => readPrefill(new URLSearchParams(address));

describe('readPrefill', () => {
  it('takes Kurstyp, level, Gemeinde and the wish from the address', () => {
    expect(read('kurs=4711&kurstyp=general&niveau=A2&ort=07334013')).toEqual({
      formatCode: 'general',
      level: 'A2',
      ags: '07334013',
      wishes: [offeringWish('4711'), formatWish('general')],
    });
  });

  it.each(['', 'neu=1', 'niveau=Z9', 'kurs=4711'])(
    'says nothing where the address says nothing: %s',
    (address) => {
      expect(read(address)).toBeNull();
    },
  );
});
