import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why needs and goals are in their state and what they go on from; evidence that keeps its words; answers that speak of no need; how long
 * the statement of a goal should be at most.
 */
export class Objectives1794030000000 implements MigrationInterface {
  readonly name = 'Objectives1794030000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [REASONS, EVIDENCE, ANSWERS, PARAMETER]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM "rule_parameter" WHERE "key" = 'goal.longest-statement';
      DROP TABLE "answer_without_need";
      DROP TRIGGER "need_evidence_stays" ON "need_evidence";
      DROP FUNCTION "refuse_change_of_evidence";
      ALTER TABLE "strategic_need" DROP COLUMN "state_reason", DROP COLUMN "carried_from_id";
      ALTER TABLE "goal" DROP COLUMN "state_reason", DROP COLUMN "carried_from_id";
    `);
  }
}

const REASONS = `
ALTER TABLE "strategic_need" ADD COLUMN "state_reason" text,
  ADD COLUMN "carried_from_id" uuid REFERENCES "strategic_need" ("id") ON DELETE SET NULL,
  ADD CONSTRAINT "strategic_need_dropped_with_reason" CHECK ("state" <> 'dropped' OR "state_reason" IS NOT NULL),
  ADD CONSTRAINT "strategic_need_carried_once" UNIQUE ("concept_id", "carried_from_id");
ALTER TABLE "goal" ADD COLUMN "state_reason" text,
  ADD COLUMN "carried_from_id" uuid REFERENCES "goal" ("id") ON DELETE SET NULL,
  ADD CONSTRAINT "goal_dropped_with_reason" CHECK ("state" <> 'dropped' OR "state_reason" IS NOT NULL),
  ADD CONSTRAINT "goal_carried_once" UNIQUE ("concept_id", "carried_from_id");
`;

/** What evidence says was said on its day: it is taken away or joined by another, never reworded. */
const EVIDENCE = `
CREATE FUNCTION "refuse_change_of_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'evidence does not change';
END $$;
CREATE TRIGGER "need_evidence_stays" BEFORE UPDATE ON "need_evidence"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_evidence"();
`;

const ANSWERS = `
CREATE TABLE "answer_without_need" (
  "answer_id" uuid PRIMARY KEY, "survey_id" uuid NOT NULL, "reason" text NOT NULL,
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"), "decided_at" timestamptz NOT NULL
);
CREATE INDEX "answer_without_need_of" ON "answer_without_need" ("survey_id");
`;

const PARAMETER = `
INSERT INTO "rule_parameter" ("key", "valid_from", "valid_until", "value", "source")
VALUES ('goal.longest-statement', '2005-01-01', NULL, 250, 'Regel des Arbeitskreises');
`;
