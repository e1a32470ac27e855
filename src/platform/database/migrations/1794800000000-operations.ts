import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those need who keep the installation: what belongs together, what cannot be, and what must not have changed. */
export class Operations1794800000000 implements MigrationInterface {
  readonly name = 'Operations1794800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "outbox_event" ADD COLUMN "correlation" text;
      CREATE TABLE "impossible_state" (
        "check" text NOT NULL, "subject_id" text NOT NULL, "found_at" timestamptz NOT NULL, PRIMARY KEY ("check", "subject_id")
      );
      CREATE TABLE "self_check_run" (
        "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "finished_at" timestamptz NOT NULL, "found" integer NOT NULL
      );
      CREATE TABLE "frozen_seal" (
        "kind" text NOT NULL, "row_id" text NOT NULL, "seal" char(64) NOT NULL, "sealed_at" timestamptz NOT NULL,
        PRIMARY KEY ("kind", "row_id")
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "frozen_seal";
      DROP TABLE "self_check_run";
      DROP TABLE "impossible_state";
      ALTER TABLE "outbox_event" DROP COLUMN "correlation";
    `);
  }
}
