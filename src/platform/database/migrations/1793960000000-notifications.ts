import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the platform told an organisation, readable in the application: kinds of mails, the way they came, who has read them. */
export class Notifications1793960000000 implements MigrationInterface {
  readonly name = 'Notifications1793960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "mail" ADD COLUMN "kind" text NOT NULL DEFAULT 'other',
        ADD COLUMN "channel" text NOT NULL DEFAULT 'mail',
        ADD COLUMN "way" text,
        ADD COLUMN "digest_id" uuid REFERENCES "mail" ("id"),
        ADD CONSTRAINT "mail_channel" CHECK ("channel" IN ('mail', 'digest', 'app')),
        DROP CONSTRAINT "mail_state",
        ADD CONSTRAINT "mail_state" CHECK ("state" IN ('waiting', 'claimed', 'sent', 'failed', 'withdrawn', 'kept'));
      CREATE INDEX "mail_recipient" ON "mail" ("recipient_organisation_id", "created_at" DESC, "id" DESC)
        WHERE "recipient_organisation_id" IS NOT NULL;
      CREATE INDEX "mail_for_digest" ON "mail" ("recipient_organisation_id")
        WHERE "channel" = 'digest' AND "digest_id" IS NULL;
      CREATE TABLE "notification_choice" (
        "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"), "kind" text NOT NULL, "channel" text NOT NULL,
        PRIMARY KEY ("organisation_id", "kind"),
        CONSTRAINT "notification_choice_channel" CHECK ("channel" IN ('mail', 'digest', 'app'))
      );
      CREATE TABLE "read_mail" (
        "account_id" uuid NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
        "mail_id" uuid NOT NULL REFERENCES "mail" ("id") ON DELETE CASCADE,
        "read_at" timestamptz NOT NULL,
        PRIMARY KEY ("account_id", "mail_id")
      );
    `);
    for (const [kind, beginning] of KINDS)
      await runner.query(`UPDATE "mail" SET "kind" = $1 WHERE "fact" LIKE $2`, [kind, `${beginning}%`]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "read_mail";
      DROP TABLE "notification_choice";
      UPDATE "mail" SET "state" = 'withdrawn' WHERE "state" = 'kept';
      DROP INDEX "mail_for_digest";
      DROP INDEX "mail_recipient";
      ALTER TABLE "mail" DROP CONSTRAINT "mail_state",
        ADD CONSTRAINT "mail_state" CHECK ("state" IN ('waiting', 'claimed', 'sent', 'failed', 'withdrawn')) NOT VALID,
        DROP COLUMN "digest_id", DROP COLUMN "way", DROP COLUMN "channel", DROP COLUMN "kind";
    `);
  }
}

/** Kinds of what was written before, by the beginning of its fact; the later line wins. */
const KINDS: readonly (readonly [kind: string, beginning: string])[] = [
  ['place-offer-news', 'place-offer.'],
  ['place-offer', 'place-offer.made.'],
  ['place-offer', 'place-offer.reminder.'],
  ['place-offer', 'place-offer.accepted.'],
  ['gap-notice', 'gap-notice.'],
  ['request', 'referral-addressed.'],
  ['request-answer', 'referral-answered.'],
  ['case-clocks', 'referral-clocks.'],
  ['freshness', 'freshness.'],
  ['course-called-off', 'offering-called-off'],
  ['placement-test', 'placement-test-'],
  ['course-at-risk', 'course-at-risk.'],
  ['proposal-decision', 'proposal-'],
];
