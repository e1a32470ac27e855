import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of other programs that are told what happens, and the journal of what they were told. */
export class Webhooks1794700000001 implements MigrationInterface {
  readonly name = 'Webhooks1794700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "webhook_delivery", "webhook"');
  }
}

const TABLES = `
CREATE TABLE "webhook" (
  "id" uuid PRIMARY KEY,
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id") ON DELETE CASCADE,
  "account_id" uuid NOT NULL REFERENCES "account" ("id"),
  "address" text NOT NULL, "kinds" text[] NOT NULL, "state" text NOT NULL,
  "secret_box" text NOT NULL, "old_secret_box" text, "old_secret_until" timestamptz,
  "made_at" timestamptz NOT NULL, "failing_since" timestamptz, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "webhook_state" CHECK ("state" IN ('active', 'paused', 'switched-off')),
  CONSTRAINT "webhook_old_secret" CHECK (("old_secret_box" IS NULL) = ("old_secret_until" IS NULL))
);
CREATE INDEX "webhook_organisation" ON "webhook" ("organisation_id", "made_at");
CREATE TABLE "webhook_delivery" (
  "id" uuid PRIMARY KEY,
  "webhook_id" uuid NOT NULL REFERENCES "webhook" ("id") ON DELETE CASCADE,
  "kind" text NOT NULL, "fact" text NOT NULL, "body" text NOT NULL, "state" text NOT NULL,
  "attempts" integer NOT NULL DEFAULT 0, "round" integer NOT NULL DEFAULT 0,
  "made_at" timestamptz NOT NULL, "queued_at" timestamptz, "last_attempt_at" timestamptz,
  "last_status" integer, "last_error" text, "delivered_at" timestamptz,
  CONSTRAINT "webhook_delivery_once" UNIQUE ("webhook_id", "fact"),
  CONSTRAINT "webhook_delivery_state" CHECK ("state" IN ('waiting', 'delivered', 'failed', 'dropped')),
  CONSTRAINT "webhook_delivery_delivered" CHECK (("state" = 'delivered') = ("delivered_at" IS NOT NULL))
);
CREATE INDEX "webhook_delivery_journal" ON "webhook_delivery" ("webhook_id", "made_at");
CREATE INDEX "webhook_delivery_waiting" ON "webhook_delivery" ("made_at") WHERE "state" = 'waiting';
CREATE INDEX "webhook_delivery_age" ON "webhook_delivery" ("made_at");
`;
