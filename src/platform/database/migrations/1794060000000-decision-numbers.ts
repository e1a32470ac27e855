import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions: how committees are abbreviated in their numbers, corrections, and a search by German words. */
export class DecisionNumbers1794060000000 implements MigrationInterface {
  readonly name = 'DecisionNumbers1794060000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "committee_abbreviation" (
        "committee_id" uuid PRIMARY KEY REFERENCES "committee" ("id"), "abbreviation" text NOT NULL,
        CONSTRAINT "committee_abbreviation_once" UNIQUE ("abbreviation")
      );
      ALTER TABLE "decision" ADD COLUMN "corrects_id" uuid REFERENCES "decision" ("id");
      CREATE INDEX "decision_corrects" ON "decision" ("corrects_id");
      CREATE FUNCTION "decision_words"("number" text, "subject" text, "wording" text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
          SELECT setweight(to_tsvector('german', "number" || ' ' || "subject"), 'A') || to_tsvector('german', "wording")
        $$;
      CREATE INDEX "decision_search" ON "decision" USING gin (decision_words("number", "subject", "wording"));
    `);
    await runner.query(changeRefusal(ONLY_ADDED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(changeRefusal(FREELY_CHANGED));
    await runner.query(`
      DROP INDEX "decision_search";
      DROP FUNCTION "decision_words";
      ALTER TABLE "decision" DROP COLUMN "corrects_id";
      DROP TABLE "committee_abbreviation";
    `);
  }
}

const FREELY_CHANGED = 'true';

/** A paper, or the meeting, is added where there was none. What is there is not exchanged for another. */
const ONLY_ADDED = `(OLD."document_id" IS NULL OR NEW."document_id" = OLD."document_id")
    AND (OLD."meeting_id" IS NULL OR NEW."meeting_id" = OLD."meeting_id")`;

function changeRefusal(isAllowed: string): string {
  return `
CREATE OR REPLACE FUNCTION "refuse_change_of_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - '{is_public,document_id,meeting_id}'::text[])
    = (to_jsonb(NEW) - '{is_public,document_id,meeting_id}'::text[]) AND ${isAllowed} THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a recorded decision does not change';
END $$;`;
}
