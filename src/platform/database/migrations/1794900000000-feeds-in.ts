import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses of other programs: what their words mean (column profiles), and from where each course came. */
export class FeedsIn1794900000000 implements MigrationInterface {
  readonly name = 'FeedsIn1794900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "column_profile" (
        "id" uuid PRIMARY KEY,
        "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id") ON DELETE CASCADE,
        "name" text NOT NULL,
        "is_shared" boolean NOT NULL DEFAULT false,
        "columns" jsonb NOT NULL,
        "translations" jsonb NOT NULL DEFAULT '[]',
        "line_choice" jsonb,
        "changed_at" timestamptz NOT NULL,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "column_profile_name" UNIQUE ("organisation_id", "name")
      );
      CREATE INDEX "column_profile_shared" ON "column_profile" ("is_shared") WHERE "is_shared";
      ALTER TABLE "import_upload"
        ADD COLUMN "translations" jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN "line_choice" jsonb,
        ADD COLUMN "profile_id" uuid REFERENCES "column_profile" ("id") ON DELETE SET NULL;
      ALTER TABLE "import_mapping"
        ADD COLUMN "translations" jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN "line_choice" jsonb,
        ADD COLUMN "profile_id" uuid REFERENCES "column_profile" ("id") ON DELETE SET NULL;
      CREATE INDEX "import_upload_profile" ON "import_upload" ("profile_id");
      CREATE INDEX "import_mapping_profile" ON "import_mapping" ("profile_id");
      CREATE TABLE "offering_source" (
        "offering_id" uuid PRIMARY KEY REFERENCES "offering" ("id") ON DELETE CASCADE,
        "file_name" text,
        "format" text,
        "profile_name" text,
        "line" integer,
        "source_key" char(64),
        "imported_at" timestamptz,
        "detached_at" timestamptz
      );
      CREATE INDEX "offering_source_key" ON "offering_source" ("source_key");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "offering_source";
      ALTER TABLE "import_mapping" DROP COLUMN "translations", DROP COLUMN "line_choice", DROP COLUMN "profile_id";
      ALTER TABLE "import_upload" DROP COLUMN "translations", DROP COLUMN "line_choice", DROP COLUMN "profile_id";
      DROP TABLE "column_profile";
    `);
  }
}
