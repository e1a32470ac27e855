import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose row an act touched and what for, so that an organisation can see who touched what belongs to it (IntV §8(5)). Mails that tell
 * of cases know them, so that they are erased with the first of them; one that had not left by then is withdrawn.
 */
export class AuditOwner1793400000000 implements MigrationInterface {
  readonly name = 'AuditOwner1793400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "audit_line" ADD COLUMN "owner_organisation_id" uuid, ADD COLUMN "purpose" text;
      CREATE INDEX "audit_line_owner" ON "audit_line" ("owner_organisation_id", "id") WHERE "owner_organisation_id" IS NOT NULL;
      CREATE INDEX "audit_line_organisation" ON "audit_line" ("organisation_id", "id") WHERE "organisation_id" IS NOT NULL;
      ALTER TABLE "mail" ADD COLUMN "subject_ids" uuid[] NOT NULL DEFAULT '{}';
      ALTER TABLE "mail" DROP CONSTRAINT "mail_state",
        ADD CONSTRAINT "mail_state" CHECK ("state" IN ('waiting', 'claimed', 'sent', 'failed', 'withdrawn'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "mail" DROP CONSTRAINT "mail_state",
        ADD CONSTRAINT "mail_state" CHECK ("state" IN ('waiting', 'claimed', 'sent', 'failed')) NOT VALID;
      ALTER TABLE "mail" DROP COLUMN "subject_ids";
      ALTER TABLE "audit_line" DROP COLUMN "owner_organisation_id", DROP COLUMN "purpose";
    `);
  }
}
