import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { instant, localDate } from '#libs/calendar';
import { aKursnetCourse } from '../../../../test/support/a-kursnet-course.js';
import { composeKursnetEntry, composeOpenQcat, writeXml, type OpenQcatSender } from '../index.js';
import { addressLines } from './address-lines.js';
import { durationClass } from './duration-class.js';

const TODAY = localDate('2026-11-23');
const SENDER: OpenQcatSender = {
  name: 'Volkshochschule Altdorf',
  mailAddress: 'vhs@test.example',
  supplierNumber: '4189',
  catalogueNumber: '000-00990099',
  street: 'Marktplatz 1',
  postcode: '76726',
  town: 'Altdorf',
  sequence: 3,
  writtenAt: instant('2026-11-23T08:00:00Z'),
};
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  htmlEntities: true,
});
const read = (xml: string): unknown => parser.parse(xml.replaceAll(/>\s+</g, '><'));
const write = (course = aKursnetCourse(), removedIds: readonly string[] = []): string => {
  const values = composeKursnetEntry(course, TODAY);
  return writeXml(composeOpenQcat({ courses: [{ today: TODAY, course, values }], removedIds }, SENDER));
};

describe('A catalogue in open-Qcat', () => {
  it.each(['\u0000', '\u0008', '\u001B', '\uFFFE', '\uD83D', '\uDE00'])(
    'leaves out %j, which no XML can hold, and keeps what stands beside it',
    (character) => {
      const written = write(aKursnetCourse({ offering: { title: `Kurs${character} 😀 A1` } }));
      expect(written).toContain('<TITLE>Kurs 😀 A1</TITLE>');
    },
  );

  it('says of a course what the course says, and nothing else', () => {
    const course = aKursnetCourse({ offering: { title: 'Kurs „A&B“ <neu>' } });
    const { id } = course.offering;
    expect(XMLValidator.validate(write(course))).toBe(true);
    expect(read(write(course))).toEqual({
      OPENQCAT: {
        '@_version': '1.1',
        HEADER: {
          GENERATOR_INFO: 'Kurskreis',
          CATALOG: {
            LANGUAGE: 'deu',
            CATALOG_ID: '000-00990099',
            CATALOG_VERSION: 'Vers_KURSNET',
            GENERATION_DATE: '2026-11-23T08:00:00.000Z',
          },
          SUPPLIER: {
            SUPPLIER_ID: { '#text': '4189', '@_type': 'supplier_specific' },
            SUPPLIER_NAME: 'Volkshochschule Altdorf',
            ADDRESS: {
              NAME: 'Volkshochschule Altdorf',
              STREET: 'Marktplatz 1',
              ZIP: '76726',
              CITY: 'Altdorf',
              COUNTRY: 'DE',
              EMAILS: { EMAIL: 'vhs@test.example' },
            },
            EXTENDED_INFO: { '@_input_type': '0' },
          },
        },
        UPDATE_CATALOG: {
          '@_seq_number': '3',
          NEW: {
            SERVICE: {
              '@_mode': 'new',
              PRODUCT_ID: id,
              COURSE_TYPE: '4',
              SUPPLIER_ID_REF: { '#text': '4189', '@_type': 'supplier_specific' },
              SERVICE_DETAILS: {
                TITLE: 'Kurs „A&B“ <neu>',
                DESCRIPTION_LONG:
                  'Allgemeiner Integrationskurs (IntV §§ 10-12): 600 Unterrichtseinheiten Sprachkurs und 100 Unterrichtseinheiten Orientierungskurs, 25 Unterrichtseinheiten in der Woche',
                REQUIREMENTS: 'Berechtigung oder Verpflichtung. Einstieg mit Niveau A1',
                SERVICE_DATE: { START_DATE: '2026-12-14T00:00:00', END_DATE: '2027-06-25T00:00:00' },
                TARGET_GROUP: {
                  TARGET_GROUP_TEXT: 'Alle, die zugelassen sind: Allgemeiner Integrationskurs',
                },
                SERVICE_MODULE: {
                  EDUCATION: {
                    '@_type': 'true',
                    COURSE_ID: id,
                    EXTENDED_INFO: {
                      INSTITUTION: { '@_type': '0' },
                      INSTRUCTION_FORM: { '@_type': '1' },
                      TEACHING_LANGUAGES: 'deu',
                      EDUCATION_TYPE: { '@_type': '0' },
                    },
                    MODULE_COURSE: {
                      MIN_PARTICIPANTS: '12',
                      MAX_PARTICIPANTS: '20',
                      LOCATION: {
                        NAME: 'Haus der Beispiele',
                        STREET: 'Beispielstraße 1',
                        ZIP: '76726',
                        CITY: 'Germersheim',
                        COUNTRY: 'DE',
                      },
                      DURATION: { '@_type': '6' },
                      INSTRUCTION_REMARKS:
                        'vormittags, 25 Unterrichtseinheiten in der Woche. Einstieg möglich am 14.12.2026 (A1), 18.01.2027 (A1). Kinderbeaufsichtigung: 4 Plätze für Kinder ab 1 Jahr',
                      FLEXIBLE_START: 'true',
                      EXTENDED_INFO: { SEGMENT_TYPE: { '@_type': '0' } },
                    },
                  },
                },
                ANNOUNCEMENT: { START_DATE: '2026-11-23', END_DATE: '2027-01-18' },
              },
              SERVICE_CLASSIFICATION: {
                REFERENCE_CLASSIFICATION_SYSTEM_NAME: 'Kurssystematik',
                FEATURE: { FNAME: 'MB 01', FVALUE: 'Allgemeiner Integrationskurs' },
              },
              SERVICE_PRICE_DETAILS: {
                SERVICE_PRICE: { PRICE_AMOUNT: '1603.00', PRICE_CURRENCY: 'EUR' },
                REMARKS: expect.stringMatching(/^Kostenbeitrag 1603,00 EUR/),
              },
            },
          },
        },
      },
    });
  });

  it('keeps the order of the elements, and leaves out what is not known', () => {
    const xml = write(aKursnetCourse({ notes: null, sites: [], offering: { endsOn: null } }), ['gone']);
    expect(xml.indexOf('<DELETE>')).toBeLessThan(xml.indexOf('<NEW>'));
    expect(xml).toContain('<PRODUCT_ID>gone</PRODUCT_ID>');
    for (const name of ['SERVICE_CLASSIFICATION', 'SERVICE_PRICE', 'LOCATION', 'END_DATE>2027-06'])
      expect(xml).not.toContain(name);
    const ordered = [
      'TITLE',
      'DESCRIPTION_LONG',
      'SERVICE_DATE',
      'TARGET_GROUP',
      'SERVICE_MODULE',
      'ANNOUNCEMENT',
    ];
    const places = ordered.map((name) => xml.indexOf(`<${name}>`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('carries any text that can be written, and no text can break out of its element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const xml = write(aKursnetCourse({ offering: { title } }));
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml.match(/<TITLE[ />]/g)).toHaveLength(1);
        expect(xml.match(/<SERVICE /g)).toHaveLength(1);
      }),
    );
  });
});

describe('durationClass', () => {
  it.each([
    [null, '0'],
    ['2027-01-03', '1'],
    ['2027-01-07', '2'],
    ['2027-01-31', '3'],
    ['2027-02-01', '4'],
    ['2027-06-30', '5'],
    ['2027-12-31', '6'],
    ['2028-12-31', '7'],
    ['2029-12-31', '8'],
    ['2030-01-01', '9'],
  ])('from 2027-01-01 to %s: %s', (endsOn, expected) => {
    const end = endsOn === null ? null : localDate(endsOn);
    expect(durationClass(localDate('2027-01-01'), end)).toBe(expected);
  });
});

describe('addressLines', () => {
  it.each([
    ['Haus', ['Haus']],
    ['Volkshochschule des Landkreises Altdorf', ['Volkshochschule des', 'Landkreises Altdorf']],
    ['x'.repeat(40), ['x'.repeat(30)]],
    ['', []],
  ])('%s', (name, expected) => {
    expect(addressLines(name)).toEqual(expected);
  });
});
