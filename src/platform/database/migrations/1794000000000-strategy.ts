import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the Integrationskonzept stands on: documents, committees, decisions, concept, needs and goals, measures. */
export class Strategy1794000000000 implements MigrationInterface {
  readonly name = 'Strategy1794000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      DOCUMENTS,
      COMMITTEES,
      DECISIONS,
      CONCEPTS,
      NEEDS,
      GOALS,
      MEASURES,
      MEASURE_LINKS,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "measure_funding", "measure_partner", "measure_gap", "measure_municipality", "measure_target_group",
        "measure_theme", "measure_goal", "measure", "goal_need", "goal", "need_evidence", "need_theme", "need_target_group",
        "strategic_need", "committee_field", "target_group", "cross_cutting_theme", "thematic_field", "process_step", "concept",
        "decision", "committee_membership", "committee", "document";
      DROP FUNCTION "refuse_change_of_decision";
    `);
  }
}

const DOCUMENTS = `
CREATE TABLE "document" (
  "id" uuid PRIMARY KEY, "title" text COLLATE "de-DE-x-icu" NOT NULL, "file_name" text NOT NULL, "media_type" text NOT NULL,
  "size" integer NOT NULL, "content" bytea NOT NULL, "subject_kind" text, "subject_id" uuid,
  "is_public" boolean NOT NULL DEFAULT false, "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"),
  "created_at" timestamptz NOT NULL,
  CONSTRAINT "document_subject" CHECK (("subject_kind" IS NULL) = ("subject_id" IS NULL)),
  CONSTRAINT "document_size" CHECK ("size" = octet_length("content"))
);
CREATE INDEX "document_of" ON "document" ("subject_kind", "subject_id");
`;

const COMMITTEES = `
CREATE TABLE "committee" (
  "id" uuid PRIMARY KEY, "kind" text NOT NULL, "name" text COLLATE "de-DE-x-icu" NOT NULL, "purpose" text NOT NULL,
  "is_open" boolean NOT NULL, "is_public" boolean NOT NULL, "active_from" date NOT NULL, "active_until" date,
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "committee_name" UNIQUE ("name"),
  CONSTRAINT "committee_kind" CHECK ("kind" IN ('working-circle', 'steering-group', 'working-group', 'deciding-body'))
);
CREATE TABLE "committee_membership" (
  "id" uuid PRIMARY KEY, "committee_id" uuid NOT NULL REFERENCES "committee" ("id"),
  "organisation_id" uuid REFERENCES "organisation" ("id"), "guest_name" text, "guest_mail_address" text,
  "role" text NOT NULL, "member_from" date NOT NULL, "member_until" date,
  CONSTRAINT "committee_membership_role" CHECK ("role" IN ('lead', 'member')),
  CONSTRAINT "committee_membership_who" CHECK (("organisation_id" IS NULL) <> ("guest_name" IS NULL))
);
CREATE INDEX "committee_membership_of" ON "committee_membership" ("committee_id");
CREATE UNIQUE INDEX "committee_membership_once" ON "committee_membership" ("committee_id", "organisation_id")
  WHERE "member_until" IS NULL AND "organisation_id" IS NOT NULL;
`;

/** What was decided stays as it was decided: only whether the public may read it, its paper and its meeting may be told later. */
const DECISIONS = `
CREATE TABLE "decision" (
  "id" uuid PRIMARY KEY, "number" text NOT NULL, "committee_id" uuid NOT NULL REFERENCES "committee" ("id"),
  "decided_on" date NOT NULL, "agenda_item" text, "subject" text NOT NULL, "wording" text NOT NULL, "outcome" text NOT NULL,
  "votes_for" integer, "votes_against" integer, "abstentions" integer, "meeting_id" uuid,
  "document_id" uuid REFERENCES "document" ("id"), "is_public" boolean NOT NULL DEFAULT false,
  "recorded_by" uuid NOT NULL REFERENCES "organisation" ("id"), "recorded_at" timestamptz NOT NULL,
  CONSTRAINT "decision_number" UNIQUE ("number"),
  CONSTRAINT "decision_outcome" CHECK ("outcome" IN ('adopted', 'recommended', 'rejected', 'postponed', 'noted'))
);
CREATE INDEX "decision_list" ON "decision" ("decided_on" DESC, "id");
CREATE FUNCTION "refuse_change_of_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - '{is_public,document_id,meeting_id}'::text[])
    = (to_jsonb(NEW) - '{is_public,document_id,meeting_id}'::text[]) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a recorded decision does not change';
END $$;
CREATE TRIGGER "decision_stays" BEFORE UPDATE OR DELETE ON "decision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_decision"();
`;

const CONCEPTS = `
CREATE TABLE "concept" (
  "id" uuid PRIMARY KEY, "title" text NOT NULL, "edition" text NOT NULL, "summary" text NOT NULL, "state" text NOT NULL,
  "valid_from" date, "valid_until" date, "replaces_id" uuid REFERENCES "concept" ("id"),
  "decision_id" uuid REFERENCES "decision" ("id"), "is_public" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "concept_edition" UNIQUE ("edition"),
  CONSTRAINT "concept_state" CHECK ("state" IN ('draft', 'adopted', 'being-updated', 'replaced'))
);
CREATE TABLE "process_step" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "position" integer NOT NULL,
  "title" text NOT NULL, "description" text NOT NULL, "planned_from" date NOT NULL, "planned_until" date NOT NULL,
  "actual_from" date, "actual_until" date, "is_public" boolean NOT NULL DEFAULT true, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "process_step_planned" CHECK ("planned_from" <= "planned_until"),
  CONSTRAINT "process_step_actual" CHECK ("actual_until" IS NULL OR "actual_from" <= "actual_until")
);
CREATE INDEX "process_step_of" ON "process_step" ("concept_id", "position");
CREATE TABLE "thematic_field" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "position" integer NOT NULL,
  "title" text NOT NULL, "description" text NOT NULL,
  CONSTRAINT "thematic_field_title" UNIQUE ("concept_id", "title")
);
CREATE TABLE "cross_cutting_theme" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "position" integer NOT NULL,
  "title" text NOT NULL, "description" text NOT NULL,
  CONSTRAINT "cross_cutting_theme_title" UNIQUE ("concept_id", "title")
);
CREATE TABLE "target_group" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "position" integer NOT NULL,
  "title" text NOT NULL, "description" text NOT NULL,
  CONSTRAINT "target_group_title" UNIQUE ("concept_id", "title")
);
CREATE TABLE "committee_field" (
  "id" uuid PRIMARY KEY, "committee_id" uuid NOT NULL REFERENCES "committee" ("id"),
  "field_id" uuid NOT NULL REFERENCES "thematic_field" ("id") ON DELETE CASCADE, "linked_from" date NOT NULL, "linked_until" date
);
CREATE INDEX "committee_field_of" ON "committee_field" ("field_id");
`;

const NEEDS = `
CREATE TABLE "strategic_need" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"),
  "field_id" uuid NOT NULL REFERENCES "thematic_field" ("id"), "title" text NOT NULL, "description" text NOT NULL,
  "urgency" text NOT NULL, "state" text NOT NULL, "is_public" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "strategic_need_urgency" CHECK ("urgency" IN ('low', 'medium', 'high')),
  CONSTRAINT "strategic_need_state" CHECK ("state" IN ('open', 'met', 'dropped'))
);
CREATE INDEX "strategic_need_of" ON "strategic_need" ("concept_id", "field_id");
CREATE TABLE "need_target_group" (
  "need_id" uuid NOT NULL REFERENCES "strategic_need" ("id") ON DELETE CASCADE,
  "target_group_id" uuid NOT NULL REFERENCES "target_group" ("id"), PRIMARY KEY ("need_id", "target_group_id")
);
CREATE TABLE "need_theme" (
  "need_id" uuid NOT NULL REFERENCES "strategic_need" ("id") ON DELETE CASCADE,
  "theme_id" uuid NOT NULL REFERENCES "cross_cutting_theme" ("id"), PRIMARY KEY ("need_id", "theme_id")
);
CREATE TABLE "need_evidence" (
  "id" uuid PRIMARY KEY, "need_id" uuid NOT NULL REFERENCES "strategic_need" ("id") ON DELETE CASCADE, "kind" text NOT NULL,
  "answer_id" uuid, "gap_id" uuid REFERENCES "gap" ("id"), "document_id" uuid REFERENCES "document" ("id"),
  "statement" text NOT NULL, "source" text NOT NULL, "as_of" date NOT NULL,
  CONSTRAINT "need_evidence_kind" CHECK (CASE "kind"
    WHEN 'answer' THEN "answer_id" IS NOT NULL WHEN 'gap' THEN "gap_id" IS NOT NULL
    WHEN 'document' THEN "document_id" IS NOT NULL WHEN 'statistic' THEN true ELSE false END)
);
CREATE INDEX "need_evidence_of" ON "need_evidence" ("need_id");
CREATE UNIQUE INDEX "need_evidence_answer_once" ON "need_evidence" ("need_id", "answer_id") WHERE "answer_id" IS NOT NULL;
CREATE UNIQUE INDEX "need_evidence_gap_once" ON "need_evidence" ("need_id", "gap_id") WHERE "gap_id" IS NOT NULL;
`;

const GOALS = `
CREATE TABLE "goal" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "statement" text NOT NULL,
  "level" text NOT NULL, "specific" text NOT NULL, "measurable" text NOT NULL, "attainable" text NOT NULL, "relevant" text NOT NULL,
  "due_on" date NOT NULL, "committee_id" uuid REFERENCES "committee" ("id"), "state" text NOT NULL,
  "is_public" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "goal_level" CHECK ("level" IN ('output', 'outcome', 'impact')),
  CONSTRAINT "goal_state" CHECK ("state" IN ('open', 'reached', 'dropped'))
);
CREATE INDEX "goal_of" ON "goal" ("concept_id");
CREATE TABLE "goal_need" (
  "goal_id" uuid NOT NULL REFERENCES "goal" ("id") ON DELETE CASCADE,
  "need_id" uuid NOT NULL REFERENCES "strategic_need" ("id"), PRIMARY KEY ("goal_id", "need_id")
);
CREATE INDEX "goal_need_of" ON "goal_need" ("need_id");
`;

const MEASURES = `
CREATE TABLE "measure" (
  "id" uuid PRIMARY KEY, "concept_id" uuid NOT NULL REFERENCES "concept" ("id"), "number" integer NOT NULL, "title" text NOT NULL,
  "description" text NOT NULL, "state" text NOT NULL, "maturity" text NOT NULL,
  "responsible_organisation_id" uuid REFERENCES "organisation" ("id"), "responsible_name" text,
  "proposed_by" uuid NOT NULL REFERENCES "organisation" ("id"), "proposed_at" timestamptz NOT NULL,
  "period_from" date, "period_until" date, "planned_cost_cents" bigint, "actual_cost_cents" bigint, "budget_item" text,
  "state_reason" text, "state_since" date NOT NULL, "is_public" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "measure_number" UNIQUE ("concept_id", "number"),
  CONSTRAINT "measure_state" CHECK ("state" IN ('proposed', 'accepted', 'refused', 'running', 'paused', 'done', 'ended')),
  CONSTRAINT "measure_maturity" CHECK ("maturity" IN ('existing', 'before-implementation', 'to-be-planned', 'idea')),
  CONSTRAINT "measure_period" CHECK ("period_until" IS NULL OR "period_from" <= "period_until"),
  CONSTRAINT "measure_refused_with_reason" CHECK ("state" <> 'refused' OR "state_reason" IS NOT NULL)
);
`;

const MEASURE_LINKS = `
CREATE TABLE "measure_goal" (
  "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE, "goal_id" uuid NOT NULL REFERENCES "goal" ("id"),
  PRIMARY KEY ("measure_id", "goal_id")
);
CREATE INDEX "measure_goal_of" ON "measure_goal" ("goal_id");
CREATE TABLE "measure_theme" (
  "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE,
  "theme_id" uuid NOT NULL REFERENCES "cross_cutting_theme" ("id"), PRIMARY KEY ("measure_id", "theme_id")
);
CREATE TABLE "measure_target_group" (
  "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE,
  "target_group_id" uuid NOT NULL REFERENCES "target_group" ("id"), PRIMARY KEY ("measure_id", "target_group_id")
);
CREATE TABLE "measure_municipality" (
  "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE,
  "ags" char(8) NOT NULL REFERENCES "municipality" ("ags"), PRIMARY KEY ("measure_id", "ags")
);
CREATE TABLE "measure_gap" (
  "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE, "gap_id" uuid NOT NULL REFERENCES "gap" ("id"),
  PRIMARY KEY ("measure_id", "gap_id")
);
CREATE INDEX "measure_gap_of" ON "measure_gap" ("gap_id");
CREATE TABLE "measure_partner" (
  "id" uuid PRIMARY KEY, "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE,
  "organisation_id" uuid REFERENCES "organisation" ("id"), "name" text,
  CONSTRAINT "measure_partner_who" CHECK (("organisation_id" IS NULL) <> ("name" IS NULL))
);
CREATE INDEX "measure_partner_of" ON "measure_partner" ("measure_id");
CREATE TABLE "measure_funding" (
  "id" uuid PRIMARY KEY, "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE, "source" text NOT NULL,
  "programme" text NOT NULL, "amount_cents" bigint NOT NULL, "granted_from" date, "granted_until" date, "state" text NOT NULL,
  CONSTRAINT "measure_funding_source" CHECK ("source" IN ('district', 'state', 'federation', 'eu', 'foundation', 'own')),
  CONSTRAINT "measure_funding_state" CHECK ("state" IN ('planned', 'requested', 'granted', 'refused')),
  CONSTRAINT "measure_funding_amount" CHECK ("amount_cents" >= 0)
);
CREATE INDEX "measure_funding_of" ON "measure_funding" ("measure_id");
`;
