import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts with a first password, sessions that end with their account, and the time model of a Kurstyp. */
export class Administration1793930000000 implements MigrationInterface {
  readonly name = 'Administration1793930000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ACCOUNTS, SESSIONS, FORMATS, LONGEST_APPROVAL]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM rule_parameter WHERE key = 'approval.longest-years'");
    await runner.query(`
      ALTER TABLE "course_format" DROP COLUMN "time_model";
      DROP TRIGGER "session_in_force" ON "session";
      DROP FUNCTION "keep_session_in_force";
      DROP INDEX "session_account";
      ALTER TABLE "account" DROP COLUMN "must_change_password", DROP COLUMN "session_epoch";
    `);
  }
}

const ACCOUNTS = `
ALTER TABLE "account" ADD "must_change_password" boolean NOT NULL DEFAULT false, ADD "session_epoch" integer NOT NULL DEFAULT 0;
`;

/**
 * A sign-in that runs while its account is deactivated or gets another password must not leave a session behind: each session
 * carries the number its account had, and is kept only while that is still the number. The row of the account is held meanwhile, so
 * whoever changes it waits and then finds this session, or comes first and the session is not written.
 */
const SESSIONS = `
CREATE INDEX "session_account" ON "session" (("sess" -> 'actor' ->> 'accountId'));
CREATE FUNCTION "keep_session_in_force"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sess" -> 'actor' IS NULL THEN RETURN NEW; END IF;
  PERFORM 1 FROM "account"
    WHERE "id" = (NEW."sess" -> 'actor' ->> 'accountId')::uuid
      AND "session_epoch" = coalesce((NEW."sess" ->> 'epoch')::integer, 0) AND "deactivated_at" IS NULL
    FOR SHARE;
  RETURN CASE WHEN FOUND THEN NEW END;
END $$;
CREATE TRIGGER "session_in_force" BEFORE INSERT OR UPDATE ON "session"
  FOR EACH ROW EXECUTE FUNCTION "keep_session_in_force"();
`;

const FORMATS = `
ALTER TABLE "course_format" ADD "time_model" text,
  ADD CONSTRAINT "course_format_time_model" CHECK ("time_model" IN ('full-time', 'part-time', 'evening', 'weekend'));
UPDATE "course_format" SET "time_model" = 'evening' WHERE "code" = 'evening';
UPDATE "course_format" SET "time_model" = 'full-time' WHERE "code" = 'intensive';
`;

const LONGEST_APPROVAL = `
INSERT INTO "rule_parameter" ("key", "valid_from", "valid_until", "value", "source")
VALUES ('approval.longest-years', '2005-01-01', NULL, 5, 'IntV § 20 Abs. 2: höchstens fünf Jahre');
`;
