import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the concept that come in: which measures a file brought, and that the web may bring them. */
export class ConceptTables1794100000000 implements MigrationInterface {
  readonly name = 'ConceptTables1794100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "measure_import" (
        "measure_id" uuid PRIMARY KEY REFERENCES "measure" ("id") ON DELETE CASCADE, "version" integer NOT NULL
      );
      ALTER TABLE "import_upload" DROP CONSTRAINT "import_upload_kind";
      ALTER TABLE "import_upload" ADD CONSTRAINT "import_upload_kind"
        CHECK ("kind" IN ('offerings', 'demand', 'measures', 'objectives'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM "import_upload" WHERE "kind" IN ('measures', 'objectives');
      ALTER TABLE "import_upload" DROP CONSTRAINT "import_upload_kind";
      ALTER TABLE "import_upload" ADD CONSTRAINT "import_upload_kind" CHECK ("kind" IN ('offerings', 'demand'));
      DROP TABLE "measure_import";
    `);
  }
}
