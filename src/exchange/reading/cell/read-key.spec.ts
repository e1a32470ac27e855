import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAgs, readPostcode } from './read-key.js';

const cell = (text: string) => ({ line: 3, column: 'AGS', text });

describe('readAgs', () => {
  it.each(['07334001', ' 07334001 ', '07 334 001'])('reads %j', (text) => {
    expect(readAgs(cell(text))).toEqual({ ok: true, value: '07334001' });
  });

  it.each([
    ['7334001', 'gemeint: 07334001'],
    ['073345001001', 'der Gemeindeschlüssel dazu ist 07334001'],
    ['07334', 'Schlüssel eines Kreises'],
    ['Bellheim', 'ist kein Gemeindeschlüssel'],
    ['07334001.0', 'ist kein Gemeindeschlüssel'],
    ['', 'Hier fehlt ein Wert.'],
  ])('refuses %j and helps: %s', (text, sentence) => {
    const reading = readAgs(cell(text));
    expect(reading.ok ? '' : reading.problem.message).toContain(sentence);
  });

  it('never pads a key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,14}$/), (text) => {
        const reading = readAgs(cell(text));
        expect(reading.ok).toBe(text.length === 8);
        expect(reading.ok ? reading.value : text).toBe(text);
      }),
    );
  });
});

describe('readPostcode', () => {
  it('reads five digits and explains four', () => {
    expect(readPostcode(cell('01067'))).toEqual({ ok: true, value: '01067' });
    expect(readPostcode(cell('1067'))).toMatchObject({
      problem: {
        message:
          'Zeile 3, Spalte „AGS“: „1067“ ist keine Postleitzahl (5 Stellen); vermutlich ging die führende Null verloren (gemeint: 01067).',
      },
    });
    expect(readPostcode(cell('D-76726'))).toMatchObject({ problem: { code: 'not-a-postcode' } });
  });
});
