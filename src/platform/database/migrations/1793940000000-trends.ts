import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures over months: counts that stay when cases are gone, and what became of courses. */
export class Trends1793940000000 implements MigrationInterface {
  readonly name = 'Trends1793940000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "trend_course", "trend_count"');
  }
}

/** No column of `trend_count` may ever name a case, an office or a Gemeinde. */
const TABLES = `
CREATE TABLE "trend_count" (
  "month" date NOT NULL, "measure" text NOT NULL, "format_code" text NOT NULL, "area_key" text NOT NULL,
  "days" integer NOT NULL DEFAULT -1, "is_late" boolean NOT NULL DEFAULT false, "people" integer NOT NULL,
  PRIMARY KEY ("month", "measure", "format_code", "area_key", "days", "is_late"),
  CONSTRAINT "trend_count_month" CHECK (extract(day FROM "month") = 1),
  CONSTRAINT "trend_count_measure"
    CHECK ("measure" IN ('started', 'waiting', 'offered', 'accepted', 'declined', 'lapsed')),
  CONSTRAINT "trend_count_people" CHECK ("people" > 0)
);
CREATE TABLE "trend_course" (
  "offering_id" uuid NOT NULL, "turn" text NOT NULL, "day" date NOT NULL,
  "format_code" text NOT NULL, "area_key" text NOT NULL, "reason_code" text,
  "taken" integer NOT NULL, "places" integer NOT NULL,
  PRIMARY KEY ("offering_id", "turn", "day"),
  CONSTRAINT "trend_course_turn" CHECK ("turn" IN ('started', 'cancelled', 'postponed', 'merged'))
);
CREATE INDEX "trend_course_by_day" ON "trend_course" ("day");
CREATE UNIQUE INDEX "trend_course_starts_once" ON "trend_course" ("offering_id") WHERE "turn" = 'started';
`;
