import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData } from './index.js';

const kinds = (text: string): string[] => findPersonalData(text).map(({ kind }) => kind);

describe('findPersonalData lets pass what notes are for', () => {
  it.each([
    ['ab 14.03. frei'],
    ['Kurs 2'],
    ['B1'],
    ['76726 Germersheim'],
    ['Beginn am 14.03.2027, Ende 30.11.2027'],
    ['Start 14.3.27, 08:30-12:30 Uhr'],
    ['08.30 - 12.30 Uhr, Mo-Do'],
    ['0830 - 1230 Uhr'],
    ['am 12.01. 10 Uhr, am 12.01 10 Uhr'],
    ['01/2027 bis 06/2027'],
    ['12.01.-16.02. Ferien'],
    ['2027-03-14 bis 2027-09-30'],
    ['600 UE Sprache, 100 UE Orientierung, 25 Plätze'],
    ['Kosten 1.234.567,89 EUR, 2,29 EUR je UE'],
    ['Kursnummer 1234567, Kurs-Nr.: GER/2027-000123'],
    ['Frauen mit Kinderbeaufsichtigung'],
    ['eine Frau mit Kind unter drei'],
    ['Frau und Kind, Herr im Rollstuhl'],
    ['der Name des Kurses steht fest'],
    ['Familien ziehen um'],
    ['Zulassung nach § 44 Abs. 4 AufenthG fehlt'],
    ['Az. folgt'],
    ['Raum 0.12, 3. OG'],
    ['+10 Plätze, 3 bis 4 Gruppen'],
    ['Träger: Volkshochschule, 3 bis 6 Jahre, Jahrgang folgt'],
    ['BSK B2 ab 15 Anmeldungen'],
    ['Zensus 2022, Stand 31.12.2025'],
    [''],
  ])('%s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

describe('findPersonalData finds', () => {
  it.each([
    ['geboren am 14.03.1987', 'date-of-birth'],
    ['geb. 3.5.24', 'date-of-birth'],
    ['14.03.1987', 'date-of-birth'],
    ['14. März 1987', 'date-of-birth'],
    ['14.3.87', 'date-of-birth'],
    ['1987-03-14', 'date-of-birth'],
    ['Jahrgang 1990', 'date-of-birth'],
    ['Geburtsdatum: 01/02/2001', 'date-of-birth'],
    ['schreiben an muster@post.example', 'email'],
    ['DE02 1203 0000 0000 2020 51', 'iban'],
    ['DE02120300000000202051', 'iban'],
    ['0176 5550123', 'phone'],
    ['07274/555-0', 'phone'],
    ['+49 7274 5550', 'phone'],
    ['0049 (0)7274 555012', 'phone'],
    ['Tel. 4711', 'phone'],
    ['Handy: 5550-123', 'phone'],
    ['Aktenzeichen 33-4711/26', 'file-number'],
    ['Az.: 5 K 12', 'file-number'],
    ['Az. 33/4711', 'file-number'],
    ['PKZ 1234567', 'file-number'],
    ['1234567-438', 'file-number'],
    ['Kundennummer 123A456789', 'file-number'],
    ['123A456789', 'file-number'],
    ['BG-Nr. 33502//0001234', 'file-number'],
    ['Passnummer C01X0006H', 'file-number'],
    ['C01X0006H', 'file-number'],
    ['65 170839 J 003', 'file-number'],
    ['Frau Mustermann', 'name'],
    ['Herrn Dr. Mustermann', 'name'],
    ['Name: Mustermann', 'name'],
    ['Nachname ist Mustermann', 'name'],
    ['Familie Mustermann', 'name'],
    ['heißt Mustermann', 'name'],
    ['123456', 'digits'],
    ['Nummer 4711471147', 'digits'],
  ])('%s: %s', (text, kind) => {
    expect(kinds(`Hinweis: ${text}, danke`)).toEqual([kind]);
  });

  it('all of them, in the order of the text, with the words themselves', () => {
    expect(findPersonalData('Frau Mustermann, geb. 14.03.1987, Tel. 07274 55501')).toEqual([
      { kind: 'name', excerpt: 'Frau Mustermann' },
      { kind: 'date-of-birth', excerpt: 'geb. 14.03.1987' },
      { kind: 'phone', excerpt: 'Tel. 07274 55501' },
    ]);
  });

  it('any run of six digits or more, wherever it stands', () => {
    const letters = fc.stringMatching(/^[a-z ]{0,20}$/);
    fc.assert(
      fc.property(
        letters,
        fc.integer({ min: 100_000, max: 999_999_999 }),
        letters,
        (before, number, after) => {
          expect(findPersonalData(`${before} ${number} ${after}`).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('only words that stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(findPersonalData(text).every(({ excerpt }) => text.includes(excerpt))).toBe(true);
      }),
    );
  });
});
