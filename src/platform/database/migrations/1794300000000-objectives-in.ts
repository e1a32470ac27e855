import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs and goals that come in by a table: in which version the last file left each. */
export class ObjectivesIn1794300000000 implements MigrationInterface {
  readonly name = 'ObjectivesIn1794300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "need_import" (
        "need_id" uuid PRIMARY KEY REFERENCES "strategic_need" ("id") ON DELETE CASCADE, "version" integer NOT NULL
      );
      CREATE TABLE "goal_import" (
        "goal_id" uuid PRIMARY KEY REFERENCES "goal" ("id") ON DELETE CASCADE, "version" integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "need_import", "goal_import"');
  }
}
