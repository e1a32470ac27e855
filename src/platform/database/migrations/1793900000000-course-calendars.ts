import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches for courses that somebody subscribed to, and the way from a site to its courses. */
export class CourseCalendars1793900000000 implements MigrationInterface {
  readonly name = 'CourseCalendars1793900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALENDARS);
    await runner.query(`CREATE INDEX "offering_site_site" ON "offering_site" ("site_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "offering_site_site"');
    await runner.query('DROP TABLE "course_calendar"');
  }
}

const CALENDARS = `
CREATE TABLE "course_calendar" (
  "id" uuid PRIMARY KEY,
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id") ON DELETE CASCADE,
  "account_id" uuid NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
  "token_hash" char(64) NOT NULL, "question" jsonb NOT NULL,
  "made_at" timestamptz NOT NULL, "read_at" timestamptz NOT NULL,
  CONSTRAINT "course_calendar_token" UNIQUE ("token_hash")
);
CREATE INDEX "course_calendar_organisation" ON "course_calendar" ("organisation_id", "made_at");
`;
