import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that are subscribed to, and what each remembers of its events. */
export class CalendarFeeds1794700000000 implements MigrationInterface {
  readonly name = 'CalendarFeeds1794700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "calendar_feed_event", "calendar_feed"');
  }
}

const TABLES = `
CREATE TABLE "calendar_feed" (
  "id" uuid PRIMARY KEY,
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id") ON DELETE CASCADE,
  "account_id" uuid NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
  "title" text NOT NULL, "filter" jsonb NOT NULL, "token_hash" char(64) NOT NULL,
  "made_at" timestamptz NOT NULL, "renewed_at" timestamptz NOT NULL, "read_at" timestamptz,
  CONSTRAINT "calendar_feed_token" UNIQUE ("token_hash")
);
CREATE INDEX "calendar_feed_organisation" ON "calendar_feed" ("organisation_id", "made_at");
CREATE TABLE "calendar_feed_event" (
  "feed_id" uuid NOT NULL REFERENCES "calendar_feed" ("id") ON DELETE CASCADE,
  "uid" text NOT NULL, "day" date NOT NULL, "fingerprint" text NOT NULL,
  "sequence" integer NOT NULL, "changed_on" date NOT NULL, "gone_on" date,
  PRIMARY KEY ("feed_id", "uid"),
  CONSTRAINT "calendar_feed_event_sequence" CHECK ("sequence" >= 0)
);
`;
