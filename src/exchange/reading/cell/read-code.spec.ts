import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { optional } from './cell-reading.js';
import { readCode } from './read-code.js';
import { readYesNo } from './read-yes-no.js';

const cell = (text: string) => ({ line: 3, column: 'Kursart', text });
const CHOICES = [
  { code: 'women', names: ['Frauen mit Kinderbeaufsichtigung', 'Frauenkurs'] },
  { code: 'youth', names: ['Jugendliche (unter 27)'] },
  { code: 'evening', names: ['Abend/Teilzeit'] },
];

describe('readCode', () => {
  it.each([
    ['Frauenkurs', 'women'],
    ['  frauen mit kinderbeaufsichtigung', 'women'],
    ['JUGENDLICHE unter 27', 'youth'],
    ['Abend / Teilzeit', 'evening'],
  ])('%j is %s', (text, value) => {
    expect(readCode(cell(text), CHOICES)).toEqual({ ok: true, value });
  });

  it('says what is allowed, and which one is near', () => {
    expect(readCode(cell('Frauenkurz'), CHOICES)).toMatchObject({
      problem: {
        message:
          'Zeile 3, Spalte „Kursart“: „Frauenkurz“ ist nicht bekannt. Meinten Sie „Frauen mit Kinderbeaufsichtigung“? Erlaubt sind: „Frauen mit Kinderbeaufsichtigung“, „Jugendliche (unter 27)“, „Abend/Teilzeit“.',
      },
    });
  });

  it('suggests nothing where nothing is near', () => {
    const reading = readCode(cell('Töpfern'), CHOICES);
    expect(reading.ok ? '' : reading.problem.message).not.toContain('Meinten Sie');
  });

  it.each(['', '   '])('%j is missing', (text) => {
    expect(readCode(cell(text), CHOICES)).toMatchObject({ problem: { code: 'value-missing' } });
  });

  it('never guesses', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (text) => {
        const reading = readCode(cell(text), CHOICES);
        expect(
          reading.ok ? CHOICES.some(({ code }) => code === reading.value) : reading.problem.severity,
        ).toBeTruthy();
      }),
    );
  });
});

describe('readYesNo', () => {
  it.each([
    ['ja', true],
    ['X', true],
    ['WAHR', true],
    ['1', true],
    ['Nein', false],
    ['FALSCH', false],
    ['-', false],
    ['0', false],
  ])('%j is %s', (text, value) => {
    expect(readYesNo(cell(text))).toEqual({ ok: true, value });
  });

  it('refuses what is neither', () => {
    expect(readYesNo(cell('vielleicht'))).toMatchObject({ problem: { code: 'not-yes-or-no' } });
  });

  it('lets the caller say what an empty cell means', () => {
    expect(readYesNo(cell(''))).toMatchObject({ problem: { code: 'value-missing' } });
    expect(readYesNo(cell(''), false)).toEqual({ ok: true, value: false });
  });
});

describe('optional', () => {
  it('gives null for an empty cell and still refuses nonsense', () => {
    const reader = optional((one) => readYesNo(one));
    expect(reader(cell(' '))).toEqual({ ok: true, value: null });
    expect(reader(cell('vielleicht'))).toMatchObject({ ok: false });
  });
});
