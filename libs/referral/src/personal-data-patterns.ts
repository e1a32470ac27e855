/**
 * “Art der personenbezogenen Angabe” that a note must not carry: Geburtsdatum, E-Mail-Adresse, Bankverbindung, Aktenzeichen
 * (PKZ, Kundennummer, Ausweis …), Telefonnummer, Name, lange Ziffernfolge.
 */
export type PersonalDataKind =
  'date-of-birth' | 'email' | 'iban' | 'file-number' | 'phone' | 'name' | 'digits';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const MONTH_NAME = String.raw`(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*`;
/** Years in which participants were born and of which nobody plans a course. */
const BIRTH_YEAR = String.raw`(?:19\d\d|200\d|201[0-5])`;
const SHORT_BIRTH_YEAR = String.raw`(?:[3-9]\d|0\d|1[0-5])`;
const BIRTH_WORD = String.raw`(?:geb\.?|geboren(?:e[rn]?)?|Geburtsdatum|Geburtstag|Jahrgang|Jg\.?)`;
const FILE_WORD = [
  'Aktenzeichen',
  'Akten?-?(?:nummer|nr)',
  'Akte',
  'Az',
  'AZR',
  'Gz',
  'Geschäftszeichen',
  'PKZ',
  'BG-?(?:Nummer|Nr)',
  'Kunden-?(?:nummer|nr)',
  '(?:Pass|Ausweis|Versicherungs|Sozialversicherungs|Steuer|Personen)-?(?:nummer|nr)',
].join('|');

/** A word of its own: JavaScript's \b knows no umlauts. */
const word = (pattern: string): string => String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`;

/** Numbers of courses are long and say nothing of a person. */
export const HARMLESS = new RegExp(
  String.raw`(?<!\p{L})(?:Kurs|Gruppen|Träger)-?(?:nummer|nr)\.?:?\s*[\p{L}\d/.-]*\d`,
  'giu',
);

/** In the order in which they are looked for; what one of them found is not looked at again. */
export const PATTERNS: readonly (readonly [kind: PersonalDataKind, pattern: RegExp])[] = [
  ['email', /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/giu],
  ['iban', /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu],
  ['date-of-birth', new RegExp(String.raw`(?<!\p{L})${BIRTH_WORD}:?\s*(?:am\s*)?\d[\d./-]*`, 'giu')],
  [
    'date-of-birth',
    new RegExp(word(String.raw`${DAY}[./ -]\s?(?:${MONTH}|${MONTH_NAME})[./ -]\s?${BIRTH_YEAR}`), 'giu'),
  ],
  ['date-of-birth', new RegExp(word(`${DAY}[./-]${MONTH}[./-]${SHORT_BIRTH_YEAR}`), 'gu')],
  ['date-of-birth', new RegExp(word(`${BIRTH_YEAR}[-/.]${MONTH}[-/.]${DAY}`), 'gu')],
  [
    'file-number',
    new RegExp(
      String.raw`(?<!\p{L})(?:${FILE_WORD})[.:]*\s*(?:Nr\.?\s*)?[\p{L}\d/.:-]*\d[\p{L}\d/.-]*`,
      'giu',
    ),
  ],
  ['file-number', new RegExp(word(String.raw`\d{7}-\d{3}|\d{3}[A-Z]\d{6}|\d{5}(?:BG|//)\d{7}`), 'gu')],
  ['file-number', new RegExp(word(String.raw`\d{2} ?\d{6} ?[A-Z] ?\d{3}`), 'gu')],
  [
    'file-number',
    /(?<![\p{L}\d])[CFGHJKLMNPRTVWXYZ](?=(?:[A-Z]*\d){3})[CFGHJKLMNPRTVWXYZ\d]{8}(?![\p{L}\d])/gu,
  ],
  [
    'phone',
    /(?<!\p{L})(?:Tel(?:efon)?|Handy|Mobil|Fax|Ruf)(?:-?(?:nummer|nr))?[.:]*\s*[+\d][\d\s/().-]*\d{2}/giu,
  ],
  ['phone', /(?<![\p{L}\d])(?:\+|00)[1-9]\d{0,2}[\s/().-]*\d[\d\s/().-]{4,}\d(?![\p{L}\d])/gu],
  ['phone', /(?<![\p{L}\d.,])0[1-9]\d{1,4}(?:\s?[/-]\s?|\s)?\d{3,}(?:[\s-]?\d{2,})*(?![\p{L}\d]| ?Uhr)/gu],
  [
    'name',
    /(?<![\p{L}\d])(?:[Hh]errn?|HERRN?|[Ff]rau|FRAU|Hr\.|Fr\.|[Ff]amilie|Fam\.)\s+(?:(?:Dr|Prof)\.\s*)*\p{Lu}[\p{L}’'-]+/gu,
  ],
  [
    'name',
    /(?<![\p{L}\d])(?:Vor-?|Nach-?|Familien-?)?[Nn]ame(?:n)?(?:\s+ist|\s+lautet)?\s*:?\s+\p{Lu}[\p{L}’'-]+/gu,
  ],
  ['name', /(?<![\p{L}\d])(?:heißt|genannt)\s+\p{Lu}[\p{L}’'-]+/gu],
  ['digits', /(?<![\d.,])\d{6,}(?![.,]?\d)/gu],
];
