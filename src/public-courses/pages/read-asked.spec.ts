import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CourseFormat } from '#libs/course-catalogue';
import type { Municipality } from '#libs/region';
import { wordsOf, type FinderChoices } from './asked.js';
import { wayTo } from './finder-way.js';
import { readAsked } from './read-asked.js';
import { GERMAN, languageOf } from '../texts/languages.js';

const CHOICES: FinderChoices = {
  municipalities: [
    { ags: '07339001', name: 'Altdorf', postcode: '55411' } as Municipality,
    { ags: '07339002', name: 'Neudorf', postcode: '55411' } as Municipality,
  ],
  formats: [{ code: 'general', title: 'Allgemein' } as CourseFormat],
};
const read = (words: Readonly<Record<string, unknown>>) => readAsked(words, CHOICES);

describe('A search in an address', () => {
  it('asks for nothing where nothing stands', () => {
    expect(read({})).toMatchObject({
      problems: {},
      page: 1,
      question: {
        ags: null,
        formatCode: null,
        level: null,
        dayparts: [],
        mostMinutes: null,
        from: null,
        freeOnly: false,
        withChildcare: false,
      },
    });
  });

  it('asks for all that can be asked', () => {
    const words = {
      ort: ' altdorf ',
      kurstyp: 'general',
      niveau: 'A1',
      zeit: ['morning', 'evening', 'morning'],
      weg: '30',
      ab: '2027-01-31',
      kinder: '1',
      frei: '1',
      seite: '3',
    };
    expect(read(words)).toMatchObject({
      problems: {},
      page: 3,
      question: {
        ags: '07339001',
        formatCode: 'general',
        level: 'A1',
        dayparts: ['morning', 'evening'],
        mostMinutes: 30,
        from: '2027-01-31',
        freeOnly: true,
        withChildcare: true,
      },
    });
  });

  it.each([
    [{ ort: 'Hamburg' }, { place: 'unknown' }],
    [{ ort: '55411' }, { place: CHOICES.municipalities }],
    [{ kurstyp: 'yoga' }, { format: true }],
    [{ niveau: 'D7' }, { level: true }],
    [{ zeit: 'noon' }, { times: true }],
    [{ weg: '17' }, { way: true }],
    [{ ab: '31.1.2027' }, { from: true }],
    [
      { ab: '2027-02-30', niveau: 'x' },
      { from: true, level: true },
    ],
  ])('says at its field what it does not understand of %j', (words, problems) => {
    expect(read(words)).toMatchObject({ problems, question: null });
  });

  it('loses nothing of what was typed, whatever it was', () => {
    const text = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(fc.record({ ort: text, niveau: text, ab: text }), (typed) => {
        const { given } = read(typed);
        return given.ort === typed.ort.trim() && given.niveau === typed.niveau.trim();
      }),
    );
  });

  it('survives what no form sends', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('ort', 'zeit', 'seite', 'ab'), fc.anything()), (words) => {
        expect(Number.isInteger(read(words).page)).toBe(true);
      }),
    );
  });

  it('stands in the address again, with the language behind it', () => {
    const { given } = read({ ort: 'Altdorf', zeit: ['morning', 'evening'], frei: '1' });
    expect(wayTo('', GERMAN, wordsOf(given))).toBe(
      '/kursfinder?ort=Altdorf&zeit=morning&zeit=evening&frei=1',
    );
    expect(wayTo('/1', languageOf('ar'))).toBe('/kursfinder/1?sprache=ar');
    expect(wayTo('', GERMAN)).toBe('/kursfinder');
  });
});
