import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which county shows its free places to which (“Nachbarkreise”). A row belongs to the county that shows them, as every row does; the one
 * that sees them may read it too, and change nothing.
 */
export class Neighbours1795200000001 implements MigrationInterface {
  readonly name = 'Neighbours1795200000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(GRANT);
    await runner.query(FORCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "neighbour_share"');
  }
}

/** Whose a row is comes from the same setting as in every table. No key leads to `tenant`: keys lead to rows of the same county. */
const TABLE = `
CREATE TABLE "neighbour_share" (
  "tenant" text NOT NULL DEFAULT
    CASE WHEN position(',' in current_setting('kurskreis.tenant', true)) > 0 THEN NULL
    ELSE coalesce(nullif(current_setting('kurskreis.tenant', true), ''), 'landkreis') END,
  "to_tenant" text NOT NULL,
  "since" timestamptz NOT NULL,
  PRIMARY KEY ("tenant", "to_tenant"),
  CONSTRAINT "neighbour_share_of_others" CHECK ("tenant" <> "to_tenant")
);
CREATE INDEX "neighbour_share_to" ON "neighbour_share" ("to_tenant");
ALTER TABLE "neighbour_share" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_tenant" ON "neighbour_share"
  USING ("tenant" = ANY ((SELECT string_to_array(current_setting('kurskreis.tenant', true), ','))::text[]));
CREATE POLICY "shared_with_us" ON "neighbour_share" FOR SELECT
  USING ("to_tenant" = ANY ((SELECT string_to_array(current_setting('kurskreis.tenant', true), ','))::text[]));
`;

/** What the role may do by itself was said for tables of whoever made it; another owner says it anew. */
const GRANT = `
DO $$
BEGIN
  GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON "neighbour_share" TO kurskreis_tenant;
EXCEPTION
  WHEN undefined_object THEN NULL;
END $$;
`;

/** As on all other tables: its owner is bound too once counties are parted, and not before, or nobody could bring a backup back. */
const FORCE = `
DO $$
BEGIN
  IF (SELECT count(*) FROM "tenant") > 1 THEN
    ALTER TABLE "neighbour_share" FORCE ROW LEVEL SECURITY;
  END IF;
END $$;
`;
