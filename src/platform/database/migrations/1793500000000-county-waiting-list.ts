import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The shared waiting list: wishes, steps and pauses of cases, places held and offered, links for clients, placement tests. */
export class CountyWaitingList1793500000000 implements MigrationInterface {
  readonly name = 'CountyWaitingList1793500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [OFFERINGS, REFERRALS, TESTS, OFFERS, COUNTS]) await runner.query(statement);
    for (const row of PARAMETERS) {
      await runner.query(
        'INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, $2, NULL, $3, $4)',
        [...row],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_BACK);
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [PARAMETERS.map(([key]) => key)]);
  }
}

const OFFERINGS = `
ALTER TABLE "offering" ADD COLUMN "is_filled_from_list" boolean NOT NULL DEFAULT false,
  ADD COLUMN "merged_into_id" uuid REFERENCES "offering" ("id");
ALTER TABLE "offering_section" ADD COLUMN "held" integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT "offering_section_held" CHECK ("held" >= 0);
CREATE TABLE "offering_hold" (
  "id" uuid PRIMARY KEY, "offering_id" uuid NOT NULL REFERENCES "offering" ("id") ON DELETE CASCADE,
  "section_number" integer NOT NULL, "children" integer NOT NULL DEFAULT 0,
  CONSTRAINT "offering_hold_children" CHECK ("children" BETWEEN 0 AND 18)
);
CREATE INDEX "offering_hold_offering" ON "offering_hold" ("offering_id");
`;

const REFERRALS = `
ALTER TABLE "referral" ADD COLUMN "version" integer NOT NULL DEFAULT 1,
  ADD COLUMN "wishes" jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN "paused_since" date, ADD COLUMN "pause_reason" text, ADD COLUMN "resumes_on" date,
  ADD COLUMN "addressed_provider_id" uuid REFERENCES "provider" ("organisation_id"),
  ADD COLUMN "answer_until" date,
  ADD COLUMN "lapsed_offers" integer NOT NULL DEFAULT 0,
  ADD COLUMN "duplicate_key" char(64),
  ADD CONSTRAINT "referral_pause" CHECK (("paused_since" IS NULL) = ("pause_reason" IS NULL)
    AND ("paused_since" IS NOT NULL OR "resumes_on" IS NULL));
CREATE INDEX "referral_list" ON "referral" ("format_code", "waiting_since", "code") WHERE "state" IN ('submitted', 'waiting');
CREATE INDEX "referral_addressed" ON "referral" ("addressed_provider_id") WHERE "addressed_provider_id" IS NOT NULL;
CREATE INDEX "referral_duplicate" ON "referral" ("duplicate_key") WHERE "duplicate_key" IS NOT NULL;
CREATE TABLE "referral_step" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "referral_id" uuid NOT NULL REFERENCES "referral" ("id") ON DELETE CASCADE,
  "at" timestamptz NOT NULL, "act" text NOT NULL, "from_state" text NOT NULL, "to_state" text NOT NULL,
  "by" text NOT NULL, "account_id" uuid, "organisation_id" uuid, "reason_code" text, "offering_id" uuid,
  CONSTRAINT "referral_step_by" CHECK ("by" IN ('office', 'provider', 'client', 'platform'))
);
CREATE INDEX "referral_step_referral" ON "referral_step" ("referral_id", "id");
CREATE TABLE "outside_referral" (
  "id" uuid PRIMARY KEY, "referral_id" uuid NOT NULL REFERENCES "referral" ("id") ON DELETE CASCADE,
  "provider_name" text NOT NULL, "town" text NOT NULL, "course_title" text NOT NULL, "starts_on" date,
  "logged_at" timestamptz NOT NULL
);
CREATE INDEX "outside_referral_referral" ON "outside_referral" ("referral_id");
`;

const TESTS = `
CREATE TABLE "placement_test" (
  "id" uuid PRIMARY KEY, "provider_id" uuid NOT NULL REFERENCES "provider" ("organisation_id"),
  "site_id" uuid NOT NULL REFERENCES "site" ("id"), "starts_at" timestamptz NOT NULL, "ends_at" timestamptz NOT NULL,
  "places" integer NOT NULL, "format_codes" text[] NOT NULL, "state" text NOT NULL DEFAULT 'open',
  "cancel_reason" text, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "placement_test_places" CHECK ("places" BETWEEN 1 AND 200),
  CONSTRAINT "placement_test_times" CHECK ("ends_at" > "starts_at"),
  CONSTRAINT "placement_test_state" CHECK ("state" IN ('open', 'cancelled'))
);
CREATE INDEX "placement_test_calendar" ON "placement_test" ("starts_at", "id");
CREATE TABLE "placement_test_booking" (
  "id" uuid PRIMARY KEY, "test_id" uuid NOT NULL REFERENCES "placement_test" ("id"),
  "referral_id" uuid NOT NULL REFERENCES "referral" ("id") ON DELETE CASCADE,
  "state" text NOT NULL, "booked_at" timestamptz NOT NULL, "result_level" text, "result_format_code" text,
  "result_at" timestamptz,
  CONSTRAINT "placement_test_booking_state" CHECK ("state" IN ('booked', 'cancelled', 'tested'))
);
CREATE UNIQUE INDEX "placement_test_booking_once" ON "placement_test_booking" ("referral_id") WHERE "state" = 'booked';
CREATE INDEX "placement_test_booking_test" ON "placement_test_booking" ("test_id");
`;

const OFFERS = `
CREATE TABLE "start_run" (
  "id" uuid PRIMARY KEY, "provider_id" uuid NOT NULL REFERENCES "provider" ("organisation_id"),
  "offering_ids" uuid[] NOT NULL, "started_at" timestamptz NOT NULL, "considered" integer NOT NULL, "offered" integer NOT NULL
);
CREATE TABLE "place_offer" (
  "id" uuid PRIMARY KEY, "referral_id" uuid NOT NULL REFERENCES "referral" ("id") ON DELETE CASCADE,
  "offering_id" uuid NOT NULL REFERENCES "offering" ("id") ON DELETE CASCADE, "section_number" integer NOT NULL,
  "children" integer NOT NULL DEFAULT 0, "state" text NOT NULL, "is_priority" boolean NOT NULL,
  "grounds" jsonb NOT NULL, "start_run_id" uuid REFERENCES "start_run" ("id"),
  "made_at" timestamptz NOT NULL, "answer_until" date NOT NULL, "expires_at" timestamptz NOT NULL,
  "reminded_at" timestamptz, "decided_at" timestamptz, "decided_by" text, "reason_code" text,
  CONSTRAINT "place_offer_state" CHECK ("state" IN ('open', 'accepted', 'enrolled', 'declined', 'expired', 'withdrawn'))
);
CREATE UNIQUE INDEX "place_offer_one_open" ON "place_offer" ("referral_id") WHERE "state" IN ('open', 'accepted', 'enrolled');
CREATE INDEX "place_offer_offering" ON "place_offer" ("offering_id", "made_at");
CREATE INDEX "place_offer_due" ON "place_offer" ("expires_at") WHERE "state" = 'open';
CREATE TABLE "client_link" (
  "id" uuid PRIMARY KEY, "referral_id" uuid NOT NULL REFERENCES "referral" ("id") ON DELETE CASCADE,
  "offer_id" uuid NOT NULL REFERENCES "place_offer" ("id") ON DELETE CASCADE,
  "token_hash" char(64) NOT NULL UNIQUE, "made_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL
);
CREATE INDEX "client_link_offer" ON "client_link" ("offer_id");
`;

/** How often something became of a case, by month: stays when the case is erased, and tells of nobody. */
const COUNTS = `
CREATE TABLE "outcome_count" (
  "month" date NOT NULL, "act" text NOT NULL, "format_code" text NOT NULL, "reason_code" text NOT NULL DEFAULT '',
  "waited_weeks" integer NOT NULL, "people" integer NOT NULL,
  PRIMARY KEY ("month", "act", "format_code", "reason_code", "waited_weeks"),
  CONSTRAINT "outcome_count_people" CHECK ("people" > 0)
);
`;

const TAKE_BACK = `
DROP TABLE "outcome_count", "client_link", "place_offer", "start_run", "placement_test_booking", "placement_test",
  "outside_referral", "referral_step", "offering_hold";
ALTER TABLE "referral" DROP COLUMN "version", DROP COLUMN "wishes", DROP COLUMN "paused_since", DROP COLUMN "pause_reason",
  DROP COLUMN "resumes_on", DROP COLUMN "addressed_provider_id", DROP COLUMN "answer_until", DROP COLUMN "lapsed_offers",
  DROP COLUMN "duplicate_key";
ALTER TABLE "offering" DROP COLUMN "is_filled_from_list", DROP COLUMN "merged_into_id";
ALTER TABLE "offering_section" DROP COLUMN "held";
`;

const OWN_RULE = 'Regel des Arbeitskreises';

const PARAMETERS: readonly (readonly [key: string, from: string, value: number, source: string])[] = [
  ['offer.answer-working-days', '2005-01-01', 3, OWN_RULE],
  ['offer.reminder-working-days', '2005-01-01', 1, OWN_RULE],
  ['offer.lapses-until-pause', '2005-01-01', 2, OWN_RULE],
  [
    'waiting-list.priority-share-percent',
    '2005-01-01',
    100,
    `${OWN_RULE}; Vorrang nach IntV § 7 Abs. 4 Satz 4`,
  ],
  ['referral.answer-working-days', '2005-01-01', 5, OWN_RULE],
  ['client-link.days-after-decision', '2005-01-01', 14, OWN_RULE],
];
