import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Surveys of all actors: questions, invitations, sheets and answers, and the rules they go by. */
export class Surveys1794010000000 implements MigrationInterface {
  readonly name = 'Surveys1794010000000';

  async up(runner: QueryRunner): Promise<void> {
    // A sheet and its answers carry whether their survey is anonymous, by a key of both columns: so the database itself keeps the
    // promise. It can neither be taken back once somebody has answered, nor be broken by a row that names its sender or its time.
    await runner.query(`
      CREATE TABLE "survey" (
        "id" uuid PRIMARY KEY, "concept_id" uuid REFERENCES "concept" ("id"), "title" text NOT NULL, "purpose" text NOT NULL,
        "opens_on" date NOT NULL, "closes_on" date NOT NULL, "opens_by_itself" boolean NOT NULL,
        "is_anonymous" boolean NOT NULL, "open_token" text UNIQUE, "state" text NOT NULL,
        "opened_on" date, "closed_on" date, "reminded" text, "summary" text NOT NULL DEFAULT '', "is_released" boolean NOT NULL DEFAULT false,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "survey_promise" UNIQUE ("id", "is_anonymous"),
        CONSTRAINT "survey_state" CHECK ("state" IN ('draft', 'open', 'closed', 'evaluated')),
        CONSTRAINT "survey_period" CHECK ("opens_on" <= "closes_on"),
        CONSTRAINT "survey_release" CHECK ("state" = 'evaluated' OR NOT "is_released")
      );
      CREATE INDEX "survey_concept" ON "survey" ("concept_id");
      CREATE TABLE "survey_question" (
        "id" uuid PRIMARY KEY, "survey_id" uuid NOT NULL REFERENCES "survey" ("id") ON DELETE CASCADE, "position" integer NOT NULL,
        "kind" text NOT NULL, "title" text NOT NULL, "hint" text, "is_required" boolean NOT NULL, "field_id" uuid REFERENCES "thematic_field" ("id"),
        "choices" jsonb NOT NULL, "low_word" text, "high_word" text, "unit" text,
        CONSTRAINT "survey_question_place" UNIQUE ("survey_id", "position") DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT "survey_question_kind" CHECK ("kind" IN ('text', 'single-choice', 'multiple-choice', 'scale', 'number'))
      );
      CREATE TABLE "survey_invitation" (
        "id" uuid PRIMARY KEY, "survey_id" uuid NOT NULL REFERENCES "survey" ("id") ON DELETE CASCADE, "origin" text NOT NULL,
        "organisation_id" uuid REFERENCES "organisation" ("id"), "name" text, "mail_address" text,
        "is_answered" boolean NOT NULL DEFAULT false, "draft" jsonb,
        CONSTRAINT "survey_invitation_member" UNIQUE ("survey_id", "organisation_id"),
        CONSTRAINT "survey_invitation_origin" CHECK (
          ("origin" = 'member') = ("organisation_id" IS NOT NULL) AND "origin" IN ('member', 'further', 'open')
          AND ("origin" <> 'open' OR ("name" IS NULL AND "mail_address" IS NULL)))
      );
      CREATE INDEX "survey_invitation_organisation" ON "survey_invitation" ("organisation_id");
      CREATE TABLE "survey_link" (
        "token_hash" char(64) PRIMARY KEY,
        "invitation_id" uuid NOT NULL REFERENCES "survey_invitation" ("id") ON DELETE CASCADE
      );
      CREATE INDEX "survey_link_invitation" ON "survey_link" ("invitation_id");
      CREATE TABLE "survey_response" (
        "id" uuid PRIMARY KEY, "survey_id" uuid NOT NULL, "is_anonymous" boolean NOT NULL, "origin" text NOT NULL,
        "invitation_id" uuid UNIQUE REFERENCES "survey_invitation" ("id"), "organisation_id" uuid REFERENCES "organisation" ("id"),
        "respondent_name" text, "sent_on" date NOT NULL, "sent_at" timestamptz,
        FOREIGN KEY ("survey_id", "is_anonymous") REFERENCES "survey" ("id", "is_anonymous"),
        CONSTRAINT "survey_response_promise" CHECK (NOT "is_anonymous" OR
          ("invitation_id" IS NULL AND "organisation_id" IS NULL AND "respondent_name" IS NULL AND "sent_at" IS NULL)),
        CONSTRAINT "survey_response_origin" CHECK ("origin" IN ('member', 'further', 'open'))
      );
      CREATE INDEX "survey_response_survey" ON "survey_response" ("survey_id");
      CREATE TABLE "survey_answer" (
        "id" uuid PRIMARY KEY, "survey_id" uuid NOT NULL, "is_anonymous" boolean NOT NULL,
        "question_id" uuid NOT NULL REFERENCES "survey_question" ("id"),
        "response_id" uuid REFERENCES "survey_response" ("id") ON DELETE CASCADE,
        "text" text, "number" double precision, "choice_ids" text[] NOT NULL DEFAULT '{}',
        FOREIGN KEY ("survey_id", "is_anonymous") REFERENCES "survey" ("id", "is_anonymous"),
        CONSTRAINT "survey_answer_promise" CHECK ("is_anonymous" = ("response_id" IS NULL))
      );
      CREATE INDEX "survey_answer_question" ON "survey_answer" ("question_id");
      CREATE INDEX "survey_answer_response" ON "survey_answer" ("response_id");
    `);
    for (const row of PARAMETERS) {
      await runner.query(
        "INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2005-01-01', NULL, $2, $3)",
        [...row],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [PARAMETERS.map(([key]) => key)]);
    await runner.query(`
      DROP TABLE "survey_answer";
      DROP TABLE "survey_response";
      DROP TABLE "survey_link";
      DROP TABLE "survey_invitation";
      DROP TABLE "survey_question";
      DROP TABLE "survey";
    `);
  }
}

const PARAMETERS: readonly (readonly [key: string, value: number, source: string])[] = [
  ['survey.anonymous-minimum', 5, 'Regel des Arbeitskreises'],
  ['survey.reminder-days-before-close', 7, 'Regel des Arbeitskreises'],
  ['survey.last-reminder-days-before-close', 2, 'Regel des Arbeitskreises'],
  ['survey.address-retention-days', 60, 'Regel des Arbeitskreises'],
];
