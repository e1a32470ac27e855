import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies in the way between Gemeinden and sites, and where one gets across; the zones by which nearness counts. */
export class Travel1793810000000 implements MigrationInterface {
  readonly name = 'Travel1793810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BARRIERS);
    for (const row of ZONES) {
      await runner.query(
        "INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2005-01-01', NULL, $2, $3)",
        [...row],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "travel_crossing", "travel_barrier"');
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [ZONES.map(([key]) => key)]);
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

const OWN_RULE = 'Regel des Arbeitskreises; drei Zonen wie bei Luo und Qi';
const WEIGHTS = 'Luo und Qi, Health & Place 15 (2009) 1100-1107, langsamer Abfall';

const ZONES: readonly (readonly [key: string, value: number, source: string])[] = [
  ['accessibility.zone-1-minutes', 15, OWN_RULE],
  ['accessibility.zone-2-minutes', 30, OWN_RULE],
  ['accessibility.zone-3-minutes', 45, OWN_RULE],
  ['accessibility.zone-1-weight', 1, WEIGHTS],
  ['accessibility.zone-2-weight', 0.68, WEIGHTS],
  ['accessibility.zone-3-weight', 0.22, WEIGHTS],
];
