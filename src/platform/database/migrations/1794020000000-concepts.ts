import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions of the concept: one in force at a time; versions of what stands on the axes; how large a file may be. */
export class Concepts1794020000000 implements MigrationInterface {
  readonly name = 'Concepts1794020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "thematic_field" ADD COLUMN "version" integer NOT NULL DEFAULT 1;
      ALTER TABLE "cross_cutting_theme" ADD COLUMN "version" integer NOT NULL DEFAULT 1;
      ALTER TABLE "target_group" ADD COLUMN "version" integer NOT NULL DEFAULT 1;
      CREATE UNIQUE INDEX "concept_in_force" ON "concept" ((true)) WHERE "state" IN ('adopted', 'being-updated');
      ALTER TABLE "concept" ADD CONSTRAINT "concept_validity" CHECK ("valid_until" IS NULL OR "valid_from" <= "valid_until");
      ALTER TABLE "committee_field" ADD CONSTRAINT "committee_field_span"
        CHECK ("linked_until" IS NULL OR "linked_from" <= "linked_until");
      INSERT INTO "rule_parameter" ("key", "valid_from", "valid_until", "value", "source")
        VALUES ('document.largest-megabytes', '2005-01-01', NULL, 20, 'Regel des Arbeitskreises');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM "rule_parameter" WHERE "key" = 'document.largest-megabytes';
      ALTER TABLE "committee_field" DROP CONSTRAINT "committee_field_span";
      ALTER TABLE "concept" DROP CONSTRAINT "concept_validity";
      DROP INDEX "concept_in_force";
      ALTER TABLE "target_group" DROP COLUMN "version";
      ALTER TABLE "cross_cutting_theme" DROP COLUMN "version";
      ALTER TABLE "thematic_field" DROP COLUMN "version";
    `);
  }
}
