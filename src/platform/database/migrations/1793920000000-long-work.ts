import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long work that can be left and found again, and told of while it goes on; files that come in by the web. */
export class LongWork1793920000000 implements MigrationInterface {
  readonly name = 'LongWork1793920000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORK_RUN);
    await runner.query(LIVE);
    await runner.query(IMPORTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "import_mapping", "import_upload"');
    await runner.query('DROP TRIGGER "live_change" ON "plan_run"');
    await runner.query('DROP TABLE "work_run"');
    await runner.query('DROP FUNCTION "tell_live_change"');
  }
}

const WORK_RUN = `
CREATE TABLE "work_run" (
  "id" uuid PRIMARY KEY, "kind" text NOT NULL, "title" text NOT NULL,
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"), "account_id" uuid NOT NULL,
  "state" text NOT NULL, "steps_done" integer NOT NULL, "steps_total" integer, "message" text, "result" text, "address" text NOT NULL,
  "is_cancel_asked" boolean NOT NULL, "tries" integer NOT NULL,
  "requested_at" timestamptz NOT NULL, "started_at" timestamptz, "finished_at" timestamptz,
  CONSTRAINT "work_run_state" CHECK ("state" IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
  CONSTRAINT "work_run_finished" CHECK (("state" IN ('waiting', 'running')) = ("finished_at" IS NULL)),
  CONSTRAINT "work_run_steps" CHECK ("steps_done" >= 0 AND "steps_done" <= coalesce("steps_total", "steps_done"))
);
CREATE INDEX "work_run_organisation" ON "work_run" ("organisation_id", "requested_at");
`;

/** Every process that shows somebody a row while it changes hears of the change when it is committed. */
const LIVE = `
CREATE FUNCTION "tell_live_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('live_change', TG_TABLE_NAME || ' ' || NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "live_change" AFTER INSERT OR UPDATE ON "work_run" FOR EACH ROW EXECUTE FUNCTION "tell_live_change"();
CREATE TRIGGER "live_change" AFTER INSERT OR UPDATE ON "plan_run" FOR EACH ROW EXECUTE FUNCTION "tell_live_change"();
`;

const IMPORTS = `
CREATE TABLE "import_upload" (
  "id" uuid PRIMARY KEY, "kind" text NOT NULL,
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"), "account_id" uuid NOT NULL,
  "file_name" text NOT NULL, "size" integer NOT NULL, "sha256" character(64) NOT NULL, "bytes" bytea,
  "head" jsonb, "columns" jsonb NOT NULL, "is_mapping_remembered" boolean NOT NULL, "state" text NOT NULL,
  "work_run_id" uuid REFERENCES "work_run" ("id") ON DELETE SET NULL, "report" jsonb,
  "uploaded_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "taken_over_at" timestamptz,
  CONSTRAINT "import_upload_kind" CHECK ("kind" IN ('offerings', 'demand')),
  CONSTRAINT "import_upload_state" CHECK ("state" IN ('uploaded', 'checked', 'taken-over')),
  CONSTRAINT "import_upload_bytes" CHECK (("state" = 'taken-over') = ("bytes" IS NULL))
);
CREATE INDEX "import_upload_organisation" ON "import_upload" ("organisation_id", "uploaded_at");
CREATE TABLE "import_mapping" (
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id") ON DELETE CASCADE, "kind" text NOT NULL,
  "headings_key" character(64) NOT NULL, "columns" jsonb NOT NULL, "used_at" timestamptz NOT NULL,
  PRIMARY KEY ("organisation_id", "kind", "headings_key")
);
`;
