import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What providers enter in KURSNET: what the catalogue says of each Kursart, which course stands there since when, and for whom the district
 * lets files in open-Qcat be written.
 */
export class Kursnet1795100000000 implements MigrationInterface {
  readonly name = 'Kursnet1795100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const row of PARAMETERS) {
      await runner.query(
        `INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2016-08-01', NULL, $2, $3)`,
        [...row],
      );
    }
    for (const [courseType, systematics, access, degree, hasContribution] of NOTES) {
      await runner.query(
        `INSERT INTO kursnet_notes (course_type_code, valid_from, valid_until, systematics_code, systematics_title, access, degree,
           examiner, has_contribution, source) VALUES ($1, '2016-08-01', NULL, $2, $3, $4, $5, NULL, $6, $7)`,
        [courseType, ...(systematics ?? [null, null]), access, degree, hasContribution, NOTES_SOURCE],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE "kursnet_delivery"; DROP TABLE "kursnet_mark"; DROP TABLE "kursnet_notes"',
    );
    await runner.query(`DELETE FROM rule_parameter WHERE key LIKE 'kursnet.%'`);
  }
}

const TABLES = `
CREATE TABLE "kursnet_notes" (
  "course_type_code" text NOT NULL REFERENCES "course_type" ("code"),
  "valid_from" date NOT NULL, "valid_until" date,
  "systematics_code" text, "systematics_title" text, "access" text, "degree" text, "examiner" text,
  "has_contribution" boolean NOT NULL, "source" text NOT NULL,
  PRIMARY KEY ("course_type_code", "valid_from"),
  CONSTRAINT "kursnet_notes_systematics" CHECK (("systematics_code" IS NULL) = ("systematics_title" IS NULL))
);
CREATE TABLE "kursnet_mark" (
  "offering_id" uuid PRIMARY KEY REFERENCES "offering" ("id") ON DELETE CASCADE,
  "provider_id" uuid NOT NULL REFERENCES "organisation" ("id") ON DELETE CASCADE,
  "marked_at" timestamptz NOT NULL, "entry" jsonb NOT NULL
);
CREATE INDEX "kursnet_mark_provider" ON "kursnet_mark" ("provider_id");
CREATE TABLE "kursnet_delivery" (
  "provider_id" uuid PRIMARY KEY REFERENCES "organisation" ("id") ON DELETE CASCADE,
  "supplier_number" text NOT NULL, "catalogue_number" text NOT NULL,
  "street" text NOT NULL, "postcode" char(5) NOT NULL, "town" text NOT NULL,
  "switched_on_at" timestamptz NOT NULL,
  "account_id" uuid REFERENCES "account" ("id") ON DELETE SET NULL,
  "sequence" integer NOT NULL DEFAULT 0,
  CONSTRAINT "kursnet_delivery_sequence" CHECK ("sequence" >= 0)
);
`;

const DUTY = 'Trägerrundschreiben 08/2016 des BAMF: Kurse der nächsten drei Monate, wöchentlich aktualisiert';

const PARAMETERS: readonly (readonly [key: string, value: number, source: string])[] = [
  ['kursnet.ahead-months', 3, DUTY],
  ['kursnet.refresh-days', 7, DUTY],
  [
    'kursnet.full-time-weekly-units',
    20,
    'Regel des Arbeitskreises: KURSNET unterscheidet Vollzeit und Teilzeit, ohne eine Zahl zu nennen',
  ],
];

type Notes = readonly [
  courseType: string,
  systematics: readonly [code: string, title: string] | null,
  access: string | null,
  degree: string | null,
  hasContribution: boolean,
];

const NOTES_SOURCE =
  'Kurssystematik: Fragen und Antworten des BAMF zu KURSNET (2016); Zugang: AufenthG §§ 44, 44a, DeuFöV; Abschluss: IntV § 17; Kostenbeitrag: IntV § 9';
const ENTITLED = 'Berechtigung oder Verpflichtung zum Integrationskurs (AufenthG §§ 44, 44a)';
const VOCATIONAL = 'Berechtigung oder Verpflichtung zum Berufssprachkurs (DeuFöV)';
const CERTIFICATE =
  'Zertifikat Integrationskurs: Deutsch-Test für Zuwanderer und Test „Leben in Deutschland“ (IntV § 17)';

const NOTES: readonly Notes[] = [
  ['general', ['MB 01', 'Allgemeiner Integrationskurs'], ENTITLED, CERTIFICATE, true],
  ['youth', ['MB 02', 'Jugendintegrationskurs'], ENTITLED, CERTIFICATE, true],
  ['parents', ['MB 03', 'Elternintegrationskurs'], ENTITLED, CERTIFICATE, true],
  ['women', ['MB 04', 'Frauenintegrationskurs'], ENTITLED, CERTIFICATE, true],
  ['literacy', ['MB 05', 'Integrationskurs mit Alphabetisierung'], ENTITLED, CERTIFICATE, true],
  ['support', ['MB 06', 'Förderkurs'], ENTITLED, CERTIFICATE, true],
  ['intensive', ['MB 07', 'Intensivkurs'], ENTITLED, CERTIFICATE, true],
  ['intensive-430', ['MB 07', 'Intensivkurs'], ENTITLED, CERTIFICATE, true],
  ['second-script', null, ENTITLED, CERTIFICATE, true],
  ['low-literacy', null, ENTITLED, CERTIFICATE, true],
  ['disability', null, ENTITLED, CERTIFICATE, true],
  ['repeat', null, ENTITLED, null, true],
  ['orientation', null, ENTITLED, null, true],
  ['vocational-b2', ['MC 01 3', 'Berufssprachkurs mit Ziel B2'], VOCATIONAL, null, false],
  ['vocational-c1', ['MC 01 4', 'Berufssprachkurs mit Ziel C1'], VOCATIONAL, null, false],
  ['vocational-special', ['MC 02', 'Spezialberufssprachkurs'], VOCATIONAL, null, false],
];
