import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of the committees: agenda, who is invited, minutes, tasks; mails that carry a file. */
export class Meetings1794050000000 implements MigrationInterface {
  readonly name = 'Meetings1794050000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [MAIL, MEETINGS, AGENDA, INVITEES, MINUTES, TASKS, RULES])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "meeting_calendar", "action_point", "minutes_version", "meeting_link", "meeting_invitee", "agenda_item", "meeting";
      DROP FUNCTION "refuse_change_of_minutes";
      ALTER TABLE "mail" DROP COLUMN "attachment";
      DELETE FROM rule_parameter WHERE key LIKE 'meeting.%';
    `);
  }
}

/** A file that goes with a mail: its name, its media type and its text. */
const MAIL = `ALTER TABLE "mail" ADD COLUMN "attachment" jsonb`;

const MEETINGS = `
CREATE TABLE "meeting" (
  "id" uuid PRIMARY KEY, "kind" text NOT NULL, "committee_id" uuid REFERENCES "committee" ("id"),
  "title" text NOT NULL, "starts_at" timestamptz NOT NULL, "ends_at" timestamptz NOT NULL, "place" text, "online_address" text,
  "notes" text NOT NULL, "is_public" boolean NOT NULL DEFAULT false, "guests" jsonb NOT NULL, "state" text NOT NULL,
  "state_reason" text, "sequence" integer NOT NULL DEFAULT 0, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "meeting_kind" CHECK ("kind" IN ('working-circle', 'steering-group', 'working-group', 'workshop')),
  CONSTRAINT "meeting_of_committee" CHECK (("kind" = 'workshop') = ("committee_id" IS NULL)),
  CONSTRAINT "meeting_state" CHECK ("state" IN ('planned', 'invited', 'held', 'minutes-released', 'cancelled')),
  CONSTRAINT "meeting_times" CHECK ("starts_at" < "ends_at"),
  CONSTRAINT "meeting_cancelled_with_reason" CHECK ("state" <> 'cancelled' OR "state_reason" IS NOT NULL)
);
CREATE INDEX "meeting_list" ON "meeting" ("starts_at" DESC, "id");
CREATE INDEX "meeting_of" ON "meeting" ("committee_id", "starts_at");
`;

const AGENDA = `
CREATE TABLE "agenda_item" (
  "id" uuid PRIMARY KEY, "meeting_id" uuid NOT NULL REFERENCES "meeting" ("id"), "position" integer NOT NULL,
  "source" text NOT NULL, "title" text NOT NULL, "note" text NOT NULL, "planned_minutes" integer, "evidence" jsonb NOT NULL,
  "state" text NOT NULL, "suggested_by" uuid REFERENCES "organisation" ("id"), "minutes" text NOT NULL DEFAULT '',
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "agenda_item_state" CHECK ("state" IN ('proposed', 'accepted', 'dropped'))
);
CREATE INDEX "agenda_item_of" ON "agenda_item" ("meeting_id", "position");
`;

/** Of the links in mails only hashes are kept; an invited organisation stands in a meeting once. */
const INVITEES = `
CREATE TABLE "meeting_invitee" (
  "id" uuid PRIMARY KEY, "meeting_id" uuid NOT NULL REFERENCES "meeting" ("id"),
  "organisation_id" uuid REFERENCES "organisation" ("id"), "guest_name" text, "guest_mail_address" text,
  "answer" text, "people" integer, "answered_at" timestamptz, "present" integer,
  CONSTRAINT "meeting_invitee_who" CHECK (("organisation_id" IS NULL) <> ("guest_name" IS NULL)),
  CONSTRAINT "meeting_invitee_answer" CHECK ("answer" IN ('coming', 'not-coming')),
  CONSTRAINT "meeting_invitee_people" CHECK (("answer" IS NULL) = ("people" IS NULL)),
  CONSTRAINT "meeting_invitee_present" CHECK ("present" >= 0)
);
CREATE INDEX "meeting_invitee_of" ON "meeting_invitee" ("meeting_id");
CREATE UNIQUE INDEX "meeting_invitee_once" ON "meeting_invitee" ("meeting_id", "organisation_id")
  WHERE "organisation_id" IS NOT NULL;
CREATE TABLE "meeting_link" (
  "token_hash" char(64) PRIMARY KEY, "invitee_id" uuid NOT NULL REFERENCES "meeting_invitee" ("id") ON DELETE CASCADE
);
CREATE TABLE "meeting_calendar" (
  "organisation_id" uuid PRIMARY KEY REFERENCES "organisation" ("id"), "token_hash" char(64) NOT NULL,
  "made_at" timestamptz NOT NULL,
  CONSTRAINT "meeting_calendar_token" UNIQUE ("token_hash")
);
`;

/** What was released stays as it was released; a correction is the next version. */
const MINUTES = `
CREATE TABLE "minutes_version" (
  "meeting_id" uuid NOT NULL REFERENCES "meeting" ("id"), "number" integer NOT NULL, "released_at" timestamptz NOT NULL,
  "released_by" uuid NOT NULL REFERENCES "organisation" ("id"), "reason" text, "entries" jsonb NOT NULL,
  PRIMARY KEY ("meeting_id", "number"),
  CONSTRAINT "minutes_version_reason" CHECK (("number" = 1) = ("reason" IS NULL))
);
CREATE FUNCTION "refuse_change_of_minutes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'released minutes do not change';
END $$;
CREATE TRIGGER "minutes_stay" BEFORE UPDATE OR DELETE ON "minutes_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_minutes"();
`;

const TASKS = `
CREATE TABLE "action_point" (
  "id" uuid PRIMARY KEY, "meeting_id" uuid NOT NULL REFERENCES "meeting" ("id"),
  "agenda_item_id" uuid NOT NULL REFERENCES "agenda_item" ("id"), "wording" text NOT NULL,
  "owner_id" uuid NOT NULL REFERENCES "organisation" ("id"), "due_on" date NOT NULL, "state" text NOT NULL,
  "done_on" date, "done_note" text,
  CONSTRAINT "action_point_state" CHECK ("state" IN ('open', 'done')),
  CONSTRAINT "action_point_done" CHECK (("state" = 'done') = ("done_on" IS NOT NULL))
);
CREATE INDEX "action_point_of" ON "action_point" ("owner_id", "state", "due_on");
CREATE INDEX "action_point_at" ON "action_point" ("meeting_id");
`;

const RULES = `
INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES
  ('meeting.reminder-days', '2005-01-01', NULL, 3, 'Regel des Arbeitskreises'),
  ('meeting.task-soon-days', '2005-01-01', NULL, 7, 'Regel des Arbeitskreises'),
  ('meeting.task-long-overdue-days', '2005-01-01', NULL, 14, 'Regel des Arbeitskreises');
`;
