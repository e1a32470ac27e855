import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The days on which the deadlines of cases were watched, so that reminders of days without a worker are caught up, once. */
export class ReferralWatch1793600000000 implements MigrationInterface {
  readonly name = 'ReferralWatch1793600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "referral_watch" ("day" date PRIMARY KEY, "watched_at" timestamptz NOT NULL)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "referral_watch"');
  }
}
