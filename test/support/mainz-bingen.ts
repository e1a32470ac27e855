import { parse } from 'csv-parse/sync';
import type { Municipality } from '#libs/region';
import type { LocalDate } from '#libs/calendar';
import type { Daypart } from '#libs/course-catalogue';
import { exampleNeeds, type WeighedMunicipality } from '../../src/example-county/plan/needs/example-needs.js';
import type { ImportedFile } from '../../src/exchange/index.js';
import { tableOf } from './tables.js';

/** A documented place of teaching, from press and administration pages: a past, not the offer of today. */
interface DocumentedSite {
  readonly krs: string;
  readonly ags: string;
  readonly ort: string;
  readonly traeger: string;
  readonly kurs_art: string;
  readonly adresse: string;
  readonly lat: string;
  readonly lon: string;
}

/** The offices that report in this story: their names by the keys of the need rule. */
export const OFFICES: Readonly<Record<string, string>> = {
  jobcenter: 'Jobcenter Mainz-Bingen (Test)',
  auslaenderbehoerde: 'Ausländerbehörde Mainz-Bingen (Test)',
  sozialamt: 'Sozialamt Mainz-Bingen (Test)',
  awo: 'AWO Migrationsberatung (Test)',
  caritas: 'Caritas Migrationsberatung (Test)',
};

/**
 * A course for each documented pair of provider and place, by one rule: a general course, or an Alphabetisierungskurs where one is
 * documented; four sections from three weeks after the day of the story, 20 or 16 places, half of them taken.
 */
export function documentedOfferings(
  documented: Buffer,
  municipalities: readonly Municipality[],
): ImportedFile {
  const rows = (parse(documented, { columns: true }) as DocumentedSite[]).filter(
    ({ krs, kurs_art }) => krs === '07339' && /^(Integrationskurs|Alphabetisierungskurs)/.test(kurs_art),
  );
  const courses = new Map(rows.map((row) => [`${row.traeger} ${row.ort} ${row.kurs_art}`, row]));
  const postcodes = new Map(municipalities.map(({ ags, postcode }) => [ags as string, postcode ?? '']));
  const head =
    'Träger;E-Mail Träger;Kursort;Straße;PLZ;Ort;AGS;Breite;Länge;Kennung;Titel;Kursart;Kurstyp;Beginn;Stand;Plätze max;Plätze min;UE pro Woche;Tageszeiten;Zulassung bis;Stand vom;Abschnitt;Niveau;Abschnitt Beginn;Belegt';
  const lines = [...courses.values()].flatMap((row, index) =>
    linesOf(row, `MB-${index + 1}`, postcodes.get(row.ags) ?? ''),
  );
  return tableOf(head.split(';'), lines, 'angebote.csv');
}

const STARTS = ['14.12.2026', '11.01.2027', '08.02.2027', '08.03.2027'];

function linesOf(row: DocumentedSite, key: string, postcode: string): readonly (readonly string[])[] {
  const isLiteracy = row.kurs_art.startsWith('Alphabetisierung');
  const [type, format, places] = isLiteracy
    ? ['Alphabetisierungskurs', 'Alphabetisierung', 16]
    : ['Allgemeiner Integrationskurs', 'Allgemein', 20];
  const levels = isLiteracy ? ['Alpha', 'Alpha', 'Alpha', 'A1'] : ['A1', 'A1', 'A2', 'A2'];
  const mail = `kurse@${row.traeger.replaceAll(/[^A-Za-z]/g, '').toLowerCase()}.example`;
  return STARTS.map((start, index) => [
    row.traeger,
    mail,
    `${row.traeger}, ${row.ort}`,
    row.adresse === '' ? 'nicht dokumentiert' : row.adresse,
    postcode,
    row.ort,
    row.ags,
    row.lat,
    row.lon,
    key,
    `${type} in ${row.ort}`,
    String(type),
    String(format),
    STARTS[0] ?? '',
    'Anmeldung offen',
    String(places),
    '8',
    '25',
    'vormittags',
    '31.12.2028',
    '20.11.2026',
    String(index + 1),
    levels[index] ?? '',
    start,
    String(Number(places) / 2),
  ]);
}

const TIMES: Readonly<Record<Daypart, string>> = {
  morning: 'vormittags',
  afternoon: 'nachmittags',
  evening: 'abends',
  weekend: 'Wochenende',
};

/** The need of the county by the same rule as that of the example, as a table of all offices. */
export function spreadDemand(today: LocalDate, municipalities: readonly WeighedMunicipality[]): ImportedFile {
  const head =
    'Stelle;Gemeinde;Kurstyp;Niveau;Zugangsweg;Anzahl;Wartend seit;Kinder unter 3;Kinder ab 3;Tageszeiten';
  const lines = exampleNeeds(today, municipalities, []).map((need) => [
    OFFICES[need.office] ?? '',
    need.ags,
    need.formatCode,
    need.level ?? '',
    need.accessRoute,
    String(need.people),
    need.waitingSince,
    String(need.childrenUnderThree),
    String(need.childrenFromThree),
    need.dayparts.map((daypart) => TIMES[daypart]).join(', '),
  ]);
  return tableOf(head.split(';'), lines, 'bedarf.csv');
}
