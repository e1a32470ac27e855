import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews of measures: snapshots that nobody changes, not even whoever reaches the database by the application's login. */
export class MeasureReviews1794080000000 implements MigrationInterface {
  readonly name = 'MeasureReviews1794080000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [REVIEWS, STAYS, RULES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM rule_parameter WHERE key IN ('review.interval-days', 'review.first-reminder-days', 'review.last-reminder-days');
      DROP TABLE "measure_review";
      DROP FUNCTION "refuse_change_of_review";
    `);
  }
}

const LIGHT = (aspect: string): string => `
  CONSTRAINT "measure_review_${aspect}" CHECK ("${aspect}" ->> 'light' IN ('green', 'none')
    OR ("${aspect}" ->> 'light' IN ('yellow', 'red') AND btrim(coalesce("${aspect}" ->> 'sentence', '')) <> ''))`;

const REVIEWS = `
CREATE TABLE "measure_review" (
  "id" uuid PRIMARY KEY, "measure_id" uuid NOT NULL REFERENCES "measure" ("id"),
  "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "as_of" date NOT NULL,
  "implementation" jsonb NOT NULL, "schedule" jsonb NOT NULL, "goal" jsonb NOT NULL, "progress" text NOT NULL, "effect" text,
  "figures" jsonb NOT NULL, "next_step" text, "next_step_owner_id" uuid REFERENCES "organisation" ("id"), "next_step_due_on" date,
  "public_sentence" text, "snapshot" jsonb NOT NULL, "corrects_id" uuid REFERENCES "measure_review" ("id"),
  "reviewed_by" uuid NOT NULL REFERENCES "organisation" ("id"), "reviewed_at" timestamptz NOT NULL,
  CONSTRAINT "measure_review_corrected_once" UNIQUE ("corrects_id"),${['implementation', 'schedule', 'goal'].map(LIGHT).join(',')}
);
CREATE INDEX "measure_review_of" ON "measure_review" ("measure_id", "as_of" DESC);
CREATE INDEX "measure_review_concept" ON "measure_review" ("concept_id");
`;

const STAYS = `
CREATE FUNCTION "refuse_change_of_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'a confirmed review does not change'; END $$;
CREATE TRIGGER "measure_review_stays" BEFORE UPDATE OR DELETE ON "measure_review"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_review"();
`;

const RULES = `
INSERT INTO "rule_parameter" ("key", "valid_from", "valid_until", "value", "source") VALUES
  ('review.interval-days', '2005-01-01', NULL, 365, 'Regel des Arbeitskreises: jährliche Überprüfung durch die Steuerungsgruppe'),
  ('review.first-reminder-days', '2005-01-01', NULL, 28, 'Regel des Arbeitskreises'),
  ('review.last-reminder-days', '2005-01-01', NULL, 7, 'Regel des Arbeitskreises');
`;
