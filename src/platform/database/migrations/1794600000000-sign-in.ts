import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factor, invitations to accounts, identities of the administration's own sign-in, and when a session was used last. */
export class SignIn1794600000000 implements MigrationInterface {
  readonly name = 'SignIn1794600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [SECOND_FACTOR, INVITATIONS, IDENTITIES, SESSIONS, RULES])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM rule_parameter WHERE key LIKE 'sign-in.%'");
    await runner.query(`
      ALTER TABLE "session" DROP COLUMN "last_used_at";
      DROP TABLE "account_identity";
      DROP TABLE "account_invitation";
      DROP TABLE "recovery_code";
      DROP TABLE "second_factor";
    `);
  }
}

/** Secrets are sealed by the application; of recovery codes only hashes are kept. A new secret waits beside the old until it is confirmed. */
const SECOND_FACTOR = `
CREATE TABLE "second_factor" (
  "account_id" uuid PRIMARY KEY REFERENCES "account" ("id") ON DELETE CASCADE,
  "sealed_secret" text, "confirmed_at" timestamptz, "last_step" integer, "waiting_secret" text,
  CONSTRAINT "second_factor_confirmed" CHECK (("sealed_secret" IS NULL) = ("confirmed_at" IS NULL))
);
CREATE TABLE "recovery_code" (
  "hash" text PRIMARY KEY, "account_id" uuid NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE, "used_at" timestamptz
);
CREATE INDEX "recovery_code_account" ON "recovery_code" ("account_id");
`;

const INVITATIONS = `
CREATE TABLE "account_invitation" (
  "id" uuid PRIMARY KEY, "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"), "login" text NOT NULL,
  "is_administrator" boolean NOT NULL, "mail_address" text, "token_hash" text NOT NULL UNIQUE,
  "invited_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "accepted_at" timestamptz, "withdrawn_at" timestamptz,
  CONSTRAINT "account_invitation_one_end" CHECK ("accepted_at" IS NULL OR "withdrawn_at" IS NULL)
);
CREATE UNIQUE INDEX "account_invitation_open_login" ON "account_invitation" ("login")
  WHERE "accepted_at" IS NULL AND "withdrawn_at" IS NULL;
`;

const IDENTITIES = `
CREATE TABLE "account_identity" (
  "account_id" uuid PRIMARY KEY REFERENCES "account" ("id") ON DELETE CASCADE,
  "issuer" text NOT NULL, "subject" text NOT NULL, "bound_at" timestamptz NOT NULL,
  CONSTRAINT "account_identity_one_account" UNIQUE ("issuer", "subject")
);
`;

const SESSIONS = `ALTER TABLE "session" ADD "last_used_at" timestamptz`;

const VOLUNTARY = "'Eigene Regel: freiwillig, bis der Kreis anders entscheidet'";

const RULES = `
INSERT INTO "rule_parameter" ("key", "valid_from", "valid_until", "value", "source")
VALUES ('sign-in.invitation-days', '2005-01-01', NULL, 7, 'Eigene Regel: eine Woche'),
${[
  'provider',
  'counselling',
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
  'bamf',
  'district',
  'steering-group',
]
  .map((kind) => `('sign-in.second-factor-${kind}', '2005-01-01', NULL, 0, ${VOLUNTARY})`)
  .join(',\n')};
`;
