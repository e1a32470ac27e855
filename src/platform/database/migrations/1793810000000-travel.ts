import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies in the way between Gemeinden and sites, and where one gets across. */
export class Travel1793810000000 implements MigrationInterface {
  readonly name = 'Travel1793810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BARRIERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "travel_crossing", "travel_barrier"');
  }
}

const BARRIERS = `
CREATE TABLE "travel_barrier" (
  "name" text PRIMARY KEY, "line" jsonb NOT NULL, "source" text NOT NULL
);
CREATE TABLE "travel_crossing" (
  "barrier_name" text NOT NULL REFERENCES "travel_barrier" ("name") ON DELETE CASCADE,
  "name" text NOT NULL, "latitude" double precision NOT NULL, "longitude" double precision NOT NULL,
  "extra_minutes" integer NOT NULL, "modes" text[] NOT NULL,
  PRIMARY KEY ("barrier_name", "name"),
  CONSTRAINT "travel_crossing_minutes" CHECK ("extra_minutes" BETWEEN 0 AND 240)
);
CREATE TRIGGER "coverage_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "travel_barrier"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_coverage_change"();
CREATE TRIGGER "coverage_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "travel_crossing"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_coverage_change"();
`;
