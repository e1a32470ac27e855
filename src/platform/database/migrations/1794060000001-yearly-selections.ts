import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which measures a year takes up: seats, assessments, verdicts, and the lock on what was decided. */
export class YearlySelections1794060000001 implements MigrationInterface {
  readonly name = 'YearlySelections1794060000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(LOCKS);
    for (const row of PARAMETERS)
      await runner.query(
        "INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2005-01-01', NULL, $2, $3)",
        [...row],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [PARAMETERS.map(([key]) => key)]);
    await runner.query(`
      DROP TABLE "selection_assessment", "selection_step", "selection_item", "yearly_selection", "steering_seat";
      DROP FUNCTION "refuse_change_of_selection";
      DROP FUNCTION "refuse_change_in_selection";
    `);
  }
}

const TABLES = `
CREATE TABLE "steering_seat" (
  "account_id" uuid PRIMARY KEY REFERENCES "account" ("id"), "label" text NOT NULL
);
CREATE TABLE "yearly_selection" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "year" integer NOT NULL,
  "edition" integer NOT NULL, "state" text NOT NULL, "frame_cents" bigint, "change_reason" text, "assessed_from" date,
  "members" integer, "recommendation_id" uuid REFERENCES "decision" ("id"), "decision_id" uuid REFERENCES "decision" ("id"),
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "yearly_selection_edition" UNIQUE ("concept_id", "year", "edition"),
  CONSTRAINT "yearly_selection_state" CHECK ("state" IN ('preparing', 'assessing', 'revealed', 'recommended', 'decided')),
  CONSTRAINT "yearly_selection_decided" CHECK ("state" <> 'decided' OR ("recommendation_id" IS NOT NULL AND "decision_id" IS NOT NULL)),
  CONSTRAINT "yearly_selection_decision" UNIQUE ("decision_id"),
  CONSTRAINT "yearly_selection_change" CHECK (("edition" = 1) = ("change_reason" IS NULL))
);
CREATE UNIQUE INDEX "yearly_selection_open" ON "yearly_selection" ("concept_id", "year") WHERE "state" <> 'decided';
CREATE TABLE "selection_item" (
  "id" uuid PRIMARY KEY, "selection_id" uuid NOT NULL REFERENCES "yearly_selection" ("id"),
  "measure_id" uuid NOT NULL REFERENCES "measure" ("id"), "verdict" text NOT NULL, "selection_class" text, "rank" integer,
  "reason" text, "frozen_title" text, "frozen_cost_cents" bigint,
  CONSTRAINT "selection_item_once" UNIQUE ("selection_id", "measure_id"),
  CONSTRAINT "selection_item_verdict" CHECK ("verdict" IN ('open', 'chosen', 'deferred', 'refused')),
  CONSTRAINT "selection_item_class" CHECK ("selection_class" IN ('priority', 'quick-win', 'standing-task')),
  CONSTRAINT "selection_item_rank" CHECK (("rank" IS NOT NULL) = ("verdict" = 'chosen'))
);
CREATE INDEX "selection_item_of" ON "selection_item" ("measure_id");
CREATE TABLE "selection_step" (
  "id" uuid PRIMARY KEY, "selection_id" uuid NOT NULL REFERENCES "yearly_selection" ("id"), "act" text NOT NULL,
  "decision_id" uuid REFERENCES "decision" ("id"), "at" timestamptz NOT NULL
);
CREATE INDEX "selection_step_of" ON "selection_step" ("selection_id", "at");
CREATE UNIQUE INDEX "selection_step_decision" ON "selection_step" ("decision_id");
CREATE TABLE "selection_assessment" (
  "selection_id" uuid NOT NULL REFERENCES "yearly_selection" ("id"), "measure_id" uuid NOT NULL REFERENCES "measure" ("id"),
  "account_id" uuid NOT NULL REFERENCES "account" ("id"), "criterion" text NOT NULL, "points" integer NOT NULL, "reason" text,
  "revised_points" integer, "revision_reason" text,
  PRIMARY KEY ("selection_id", "measure_id", "account_id", "criterion"),
  CONSTRAINT "selection_assessment_criterion" CHECK ("criterion" IN ('need', 'reach', 'effect', 'resources', 'feasibility')),
  CONSTRAINT "selection_assessment_points" CHECK ("points" BETWEEN 0 AND 4 AND "revised_points" BETWEEN 0 AND 4),
  CONSTRAINT "selection_assessment_revised" CHECK (("revised_points" IS NULL) = ("revision_reason" IS NULL))
);
`;

/** A decided selection, its verdicts and its assessments do not change, whoever asks. */
const LOCKS = `
CREATE FUNCTION "refuse_change_of_selection"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a decided selection does not change';
END $$;
CREATE TRIGGER "yearly_selection_stays" BEFORE UPDATE OR DELETE ON "yearly_selection"
  FOR EACH ROW WHEN (OLD."state" = 'decided') EXECUTE FUNCTION "refuse_change_of_selection"();
CREATE FUNCTION "refuse_change_in_selection"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "yearly_selection"
    WHERE "id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."selection_id" ELSE OLD."selection_id" END,
      CASE WHEN TG_OP = 'DELETE' THEN OLD."selection_id" ELSE NEW."selection_id" END) AND "state" = 'decided'
    FOR SHARE;
  IF FOUND THEN RAISE EXCEPTION 'a decided selection does not change'; END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "selection_item_stays" BEFORE INSERT OR UPDATE OR DELETE ON "selection_item"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_in_selection"();
CREATE TRIGGER "selection_step_stays" BEFORE INSERT OR UPDATE OR DELETE ON "selection_step"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_in_selection"();
CREATE TRIGGER "selection_assessment_stays" BEFORE INSERT OR UPDATE OR DELETE ON "selection_assessment"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_in_selection"();
`;

const OWN_RULE = 'Regel des Arbeitskreises';
const AFTER_LINDAU = 'Regel des Arbeitskreises, Kriterien nach Landkreis Lindau';

const PARAMETERS: readonly (readonly [key: string, value: number, source: string])[] = [
  ['selection.need-weight', 1, AFTER_LINDAU],
  ['selection.reach-weight', 1, AFTER_LINDAU],
  ['selection.effect-weight', 1, AFTER_LINDAU],
  ['selection.resources-weight', 1, AFTER_LINDAU],
  ['selection.feasibility-weight', 1, AFTER_LINDAU],
  ['selection.disputed-deviation-points', 1, OWN_RULE],
  ['selection.priority-points', 3, AFTER_LINDAU],
  ['selection.quick-win-points', 3, AFTER_LINDAU],
  ['selection.quick-win-months', 12, AFTER_LINDAU],
];
