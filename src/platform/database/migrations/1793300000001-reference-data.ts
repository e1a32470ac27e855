import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The law and the house rules an installation begins with, as dated rows with their sources. Later changes of law are new rows,
 * made by the county or by a later migration; these stay as they were.
 */
export class ReferenceData1793300000001 implements MigrationInterface {
  readonly name = 'ReferenceData1793300000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const row of PARAMETERS) {
      await runner.query(
        'INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, $2, $3, $4, $5)',
        [...row],
      );
    }
    for (const row of COURSE_TYPES) {
      await runner.query(
        `INSERT INTO course_type (code, title, legal_basis, language_units, orientation_units, section_count, maximum_size,
           startable_from, startable_until, source) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [...row],
      );
    }
    for (const [index, row] of COURSE_FORMATS.entries()) {
      await runner.query(
        `INSERT INTO course_format (code, title, course_type_code, target_group, childcare, reach_minutes, position, valid_from)
         VALUES ($1, $2, $3, $4, $5, $6, $7, '2025-05-01')`,
        [...row, index + 1],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM course_format; DELETE FROM course_type; DELETE FROM rule_parameter');
  }
}

type ParameterRow = readonly [key: string, from: string, until: string | null, value: number, source: string];

const OWN_RULE = 'Regel des Arbeitskreises';
const SINCE = '2005-01-01';
const DEUFOEV_IN_FORCE = '2016-07-01';

const PARAMETERS: readonly ParameterRow[] = [
  ['waiting.deadline-days', SINCE, '2015-10-23', 90, 'IntV § 7 Abs. 4 a. F.: drei Monate'],
  ['waiting.deadline-days', '2015-10-24', null, 42, 'IntV § 7 Abs. 4 Satz 2: sechs Wochen'],
  ['waiting.vocational-deadline-days', DEUFOEV_IN_FORCE, null, 28, 'DeuFöV § 9 Abs. 3: vier Wochen'],
  ['freshness.stale-days', SINCE, null, 14, OWN_RULE],
  ['freshness.excluded-days', SINCE, null, 28, OWN_RULE],
  ['gap.minimum-people', SINCE, null, 5, OWN_RULE],
  ['gap.longest-wait-days', SINCE, null, 84, `${OWN_RULE}: doppelte Frist der IntV § 7 Abs. 4`],
  ['gap.checks-until-closed', SINCE, null, 2, OWN_RULE],
  ['notice.deadline-days', SINCE, null, 10, OWN_RULE],
  ['notice.growth-people', SINCE, null, 3, OWN_RULE],
  ['small-cell.member-threshold', SINCE, null, 3, `${OWN_RULE}, übliche Mindestfallzahl`],
  ['small-cell.public-threshold', SINCE, null, 5, `${OWN_RULE}, übliche Mindestfallzahl`],
  ['travel.detour-factor', SINCE, null, 1.35, 'Mikrozensus Mobilität und Verkehr (CH) 2015: Median Auto'],
  ['travel.estimated-speed-kmh', SINCE, null, 40, `${OWN_RULE}: Annahme von Tür zu Tür`],
  ['retention.case-days-after-end', SINCE, null, 14, OWN_RULE],
  ['retention.case-days-after-activity', SINCE, null, 180, OWN_RULE],
  ['retention.audit-days', SINCE, null, 180, 'IntV § 8 Abs. 5: Protokolle nach sechs Monaten löschen'],
  ['offering.at-risk-days', SINCE, null, 21, OWN_RULE],
  ['offering.maximum-size', SINCE, null, 25, 'IntV § 14 Abs. 2'],
  ['offering.vocational-start-registrations', DEUFOEV_IN_FORCE, null, 15, 'DeuFöV § 8 Abs. 2'],
  [
    'money.contribution-per-unit-eur',
    '2022-09-26',
    null,
    2.29,
    'IntV § 9 Abs. 1; BAMF: Kostenerstattungssatz 4,58 EUR',
  ],
  ['money.travel-cost-km', SINCE, '2024-12-06', 3, 'frühere Praxis des BAMF'],
  ['money.travel-cost-km', '2024-12-07', null, 5, 'IntV § 4a Abs. 1; BAMF: 5,0 km Fußweg'],
];

type CourseTypeRow = readonly [
  code: string,
  title: string,
  legalBasis: string,
  languageUnits: number,
  orientationUnits: number,
  sectionCount: number,
  maximumSize: number,
  startableFrom: string,
  startableUntil: string | null,
  source: string,
];

const INTV = 'https://www.gesetze-im-internet.de/intv/';
const DEUFOEV = 'https://www.gesetze-im-internet.de/deuf_v/';
const STRUCK =
  'gestrichen zum 07.12.2024, Beginn nur vor dem 01.05.2025: IntV § 22 Abs. 4 (BGBl. 2024 I Nr. 393)';
const OLD_SIZES = 'Höchstgröße: Trägerrundschreiben 25/16';

const COURSE_TYPES: readonly CourseTypeRow[] = [
  ['general', 'Allgemeiner Integrationskurs', 'IntV §§ 10-12', 600, 100, 7, 25, SINCE, null, INTV],
  [
    'intensive',
    'Intensivkurs',
    'IntV § 13 Abs. 2',
    400,
    100,
    5,
    25,
    '2024-05-01',
    null,
    `${INTV} § 22 Abs. 3`,
  ],
  [
    'intensive-430',
    'Intensivkurs (430 UE)',
    'IntV § 13 Abs. 2 a. F.',
    400,
    30,
    5,
    25,
    SINCE,
    '2024-04-30',
    `${INTV} § 22 Abs. 3`,
  ],
  [
    'literacy',
    'Alphabetisierungskurs',
    'IntV § 13 Abs. 1 Satz 3 Nr. 1',
    900,
    100,
    10,
    16,
    SINCE,
    null,
    `${INTV}; ${OLD_SIZES}`,
  ],
  [
    'second-script',
    'Zweitschriftlernerkurs',
    'IntV § 13 Abs. 1 Satz 3 Nr. 2',
    900,
    100,
    10,
    25,
    SINCE,
    null,
    INTV,
  ],
  [
    'low-literacy',
    'Kurs für gering Literalisierte',
    'IntV § 13 Abs. 1 Satz 3 Nr. 3',
    900,
    100,
    10,
    16,
    '2025-05-01',
    null,
    'BAMF über Hinweise der Softwarehersteller, 2024/25; Höchstgröße wie Alphabetisierung angenommen',
  ],
  [
    'support',
    'Förderkurs',
    'IntV § 13 Abs. 1 Satz 3 Nr. 3',
    900,
    100,
    10,
    23,
    SINCE,
    null,
    `${INTV}; ${OLD_SIZES}`,
  ],
  [
    'disability',
    'Kurs für Menschen mit Behinderung',
    'IntV § 13 Abs. 1',
    900,
    100,
    10,
    11,
    SINCE,
    null,
    `${INTV}; ${OLD_SIZES}`,
  ],
  [
    'youth',
    'Jugendintegrationskurs',
    'IntV § 13 Abs. 1 a. F.',
    900,
    100,
    10,
    20,
    SINCE,
    '2025-04-30',
    STRUCK,
  ],
  [
    'parents',
    'Elternintegrationskurs',
    'IntV § 13 Abs. 1 a. F.',
    900,
    100,
    10,
    23,
    SINCE,
    '2025-04-30',
    STRUCK,
  ],
  [
    'women',
    'Frauenintegrationskurs',
    'IntV § 13 Abs. 1 a. F.',
    900,
    100,
    10,
    23,
    SINCE,
    '2025-04-30',
    STRUCK,
  ],
  ['repeat', 'Wiederholerkurs', 'IntV § 13 Abs. 1 Satz 4-5', 300, 0, 3, 25, SINCE, null, INTV],
  [
    'orientation',
    'Orientierungskurs',
    'IntV § 12; AufenthG § 44 Abs. 3 Satz 2',
    0,
    100,
    1,
    25,
    SINCE,
    null,
    INTV,
  ],
  [
    'vocational-b2',
    'Basisberufssprachkurs B2',
    'DeuFöV § 12',
    400,
    0,
    4,
    25,
    DEUFOEV_IN_FORCE,
    null,
    DEUFOEV,
  ],
  [
    'vocational-c1',
    'Basisberufssprachkurs C1',
    'DeuFöV § 12',
    400,
    0,
    4,
    25,
    DEUFOEV_IN_FORCE,
    null,
    DEUFOEV,
  ],
  [
    'vocational-special',
    'Spezialberufssprachkurs',
    'DeuFöV § 13',
    400,
    0,
    4,
    25,
    DEUFOEV_IN_FORCE,
    null,
    DEUFOEV,
  ],
  [
    'first-orientation',
    'Erstorientierungskurs',
    'Richtlinie des BAMF',
    300,
    0,
    6,
    25,
    '2017-07-01',
    null,
    'https://vhs-nrw.de/eok-erstorientierungskurse',
  ],
  [
    'women-strong',
    'MiA-Kurs',
    'Projektförderung des BAMF',
    45,
    0,
    1,
    20,
    SINCE,
    null,
    'BAMF: Migrantinnen einfach stark im Alltag, 34 Zeitstunden',
  ],
];

type CourseFormatRow = readonly [
  code: string,
  title: string,
  courseType: string,
  targetGroup: string | null,
  childcare: boolean,
  reachMinutes: number,
];

const COURSE_FORMATS: readonly CourseFormatRow[] = [
  ['general', 'Allgemein', 'general', null, false, 45],
  [
    'women-with-childcare',
    'Frauen mit Kinderbeaufsichtigung',
    'general',
    'Frauen, besonders Mütter kleiner Kinder',
    true,
    30,
  ],
  ['youth', 'Jugendliche (unter 27)', 'general', 'junge Erwachsene unter 27 Jahren', false, 45],
  [
    'literacy',
    'Alphabetisierung',
    'literacy',
    'Menschen, die nicht oder kaum lesen und schreiben können',
    false,
    45,
  ],
  [
    'second-script',
    'Zweitschriftlernende',
    'second-script',
    'Menschen, die in anderer Schrift lesen und schreiben',
    false,
    45,
  ],
  ['evening', 'Abend/Teilzeit', 'general', 'Berufstätige', false, 45],
  ['intensive', 'Intensiv', 'intensive', 'schnell Lernende', false, 60],
  ['vocational', 'Berufssprachkurs', 'vocational-b2', 'ab Niveau B1', false, 60],
  [
    'first-orientation',
    'Erstorientierung',
    'first-orientation',
    'Menschen ohne Zugang zum Integrationskurs',
    false,
    45,
  ],
];
