import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema. Tables singular, snake case; days are `date`, moments `timestamptz`; keys between features by name. */
export class Initial1793300000000 implements MigrationInterface {
  readonly name = 'Initial1793300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PLATFORM, REGIONS, ORGANISATIONS, CATALOGUE, DEMAND, COVERAGE, NOTICES]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  }
}

const PLATFORM = `
CREATE TABLE "session" (
  "sid" varchar PRIMARY KEY, "sess" json NOT NULL, "expire" timestamp(6) NOT NULL
);
CREATE INDEX "session_expire" ON "session" ("expire");

CREATE TABLE "login_attempt" ("key" varchar(255) PRIMARY KEY, "points" integer NOT NULL DEFAULT 0, "expire" bigint);

CREATE TABLE "outbox_event" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "name" text NOT NULL, "version" integer NOT NULL, "payload" jsonb NOT NULL,
  "occurred_at" timestamptz NOT NULL, "relayed_at" timestamptz, "relay_round" integer NOT NULL DEFAULT 0,
  "done_at" timestamptz
);
CREATE INDEX "outbox_event_waiting" ON "outbox_event" ("id") WHERE "done_at" IS NULL;
CREATE TABLE "handled_event" (
  "event_id" bigint NOT NULL, "handler" text NOT NULL, "handled_at" timestamptz NOT NULL,
  PRIMARY KEY ("event_id", "handler")
);

CREATE TABLE "mail" (
  "id" uuid PRIMARY KEY, "fact" text NOT NULL UNIQUE, "recipient_organisation_id" uuid,
  "to_address" text NOT NULL, "subject" text NOT NULL, "text_body" text NOT NULL, "html_body" text NOT NULL,
  "state" text NOT NULL DEFAULT 'waiting', "attempts" integer NOT NULL DEFAULT 0,
  "created_at" timestamptz NOT NULL, "claimed_at" timestamptz, "sent_at" timestamptz, "last_error" text,
  CONSTRAINT "mail_state" CHECK ("state" IN ('waiting', 'claimed', 'sent', 'failed'))
);
CREATE INDEX "mail_unsent" ON "mail" ("created_at") WHERE "state" IN ('waiting', 'claimed');

CREATE TABLE "audit_line" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "at" timestamptz NOT NULL, "account_id" uuid, "organisation_id" uuid,
  "act" text NOT NULL, "subject_kind" text NOT NULL, "subject_id" text NOT NULL, "facts" jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX "audit_line_at" ON "audit_line" ("at");

CREATE TABLE "rule_parameter" (
  "key" text NOT NULL, "valid_from" date NOT NULL, "valid_until" date,
  "value" double precision NOT NULL, "source" text NOT NULL,
  PRIMARY KEY ("key", "valid_from")
);
`;

const REGIONS = `
CREATE TABLE "data_source" (
  "key" text PRIMARY KEY, "title" text NOT NULL, "attribution" text NOT NULL, "as_of" date, "imported_at" timestamptz NOT NULL
);
CREATE TABLE "district" ("key" char(5) PRIMARY KEY, "name" text NOT NULL);
CREATE TABLE "municipality" (
  "ags" char(8) PRIMARY KEY, "ars" char(12) NOT NULL, "district_key" char(5) NOT NULL REFERENCES "district" ("key"),
  "name" text COLLATE "de-DE-x-icu" NOT NULL, "kind" text NOT NULL,
  "association_key" char(9) NOT NULL, "association_name" text COLLATE "de-DE-x-icu" NOT NULL,
  "population" integer NOT NULL, "population_date" date, "population_base" text,
  "area_km2" double precision NOT NULL, "postcode" char(5), "foreign_share" double precision,
  "latitude" double precision NOT NULL, "longitude" double precision NOT NULL,
  CONSTRAINT "municipality_population" CHECK ("population" >= 0)
);
CREATE INDEX "municipality_district" ON "municipality" ("district_key");
CREATE TABLE "municipality_boundary" (
  "ags" char(8) PRIMARY KEY REFERENCES "municipality" ("ags") ON DELETE CASCADE, "geometry" jsonb NOT NULL
);
`;

const ORGANISATIONS = `
CREATE TABLE "organisation" (
  "id" uuid PRIMARY KEY, "kind" text NOT NULL, "name" text COLLATE "de-DE-x-icu" NOT NULL,
  "mail_address" text NOT NULL, "is_example" boolean NOT NULL DEFAULT false, "deactivated_on" date,
  CONSTRAINT "organisation_name" UNIQUE ("name"),
  CONSTRAINT "organisation_kind" CHECK ("kind" IN ('provider', 'counselling', 'jobcenter', 'social-welfare-office',
    'immigration-office', 'bamf', 'district', 'steering-group'))
);
CREATE TABLE "account" (
  "id" uuid PRIMARY KEY, "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"),
  "login" text NOT NULL, "password_hash" text NOT NULL, "is_administrator" boolean NOT NULL DEFAULT false,
  "created_at" timestamptz NOT NULL, "deactivated_at" timestamptz,
  CONSTRAINT "account_login" UNIQUE ("login")
);
`;

const CATALOGUE = `
CREATE TABLE "course_type" (
  "code" text PRIMARY KEY, "title" text NOT NULL, "legal_basis" text NOT NULL,
  "language_units" integer NOT NULL, "orientation_units" integer NOT NULL, "section_count" integer NOT NULL,
  "maximum_size" integer NOT NULL, "startable_from" date NOT NULL, "startable_until" date, "source" text NOT NULL
);
CREATE TABLE "course_format" (
  "code" text PRIMARY KEY, "title" text NOT NULL, "course_type_code" text NOT NULL REFERENCES "course_type" ("code"),
  "target_group" text, "childcare" boolean NOT NULL DEFAULT false, "reach_minutes" integer NOT NULL,
  "position" integer NOT NULL, "valid_from" date NOT NULL, "valid_until" date,
  CONSTRAINT "course_format_reach" CHECK ("reach_minutes" BETWEEN 1 AND 240)
);
CREATE TABLE "provider" (
  "organisation_id" uuid PRIMARY KEY REFERENCES "organisation" ("id"), "external_key" text UNIQUE
);
CREATE TABLE "site" (
  "id" uuid PRIMARY KEY, "provider_id" uuid NOT NULL REFERENCES "provider" ("organisation_id"),
  "external_key" text NOT NULL, "name" text COLLATE "de-DE-x-icu" NOT NULL,
  "street" text, "postcode" char(5), "town" text NOT NULL, "ags" char(8) REFERENCES "municipality" ("ags"),
  "latitude" double precision NOT NULL, "longitude" double precision NOT NULL, "is_step_free" boolean,
  CONSTRAINT "site_key" UNIQUE ("provider_id", "external_key")
);
CREATE TABLE "provider_approval" (
  "id" uuid PRIMARY KEY, "site_id" uuid NOT NULL REFERENCES "site" ("id") ON DELETE CASCADE,
  "course_type_code" text NOT NULL REFERENCES "course_type" ("code"),
  "valid_from" date NOT NULL, "valid_until" date,
  CONSTRAINT "provider_approval_once" UNIQUE ("site_id", "course_type_code", "valid_from")
);
CREATE TABLE "travel_time" (
  "ags" char(8) NOT NULL REFERENCES "municipality" ("ags") ON DELETE CASCADE,
  "site_id" uuid NOT NULL REFERENCES "site" ("id") ON DELETE CASCADE,
  "mode" text NOT NULL, "origin" text NOT NULL, "minutes" integer NOT NULL, "source" text NOT NULL,
  PRIMARY KEY ("ags", "site_id", "mode", "origin"),
  CONSTRAINT "travel_time_minutes" CHECK ("minutes" BETWEEN 0 AND 1440),
  CONSTRAINT "travel_time_origin" CHECK ("origin" IN ('corrected', 'measured'))
);
CREATE TABLE "offering" (
  "id" uuid PRIMARY KEY, "provider_id" uuid NOT NULL REFERENCES "provider" ("organisation_id"),
  "external_key" text NOT NULL, "title" text NOT NULL,
  "course_type_code" text NOT NULL REFERENCES "course_type" ("code"),
  "format_code" text NOT NULL REFERENCES "course_format" ("code"),
  "state" text NOT NULL, "reason_code" text, "form" text NOT NULL,
  "starts_on" date NOT NULL, "ends_on" date,
  "minimum_size" integer NOT NULL, "maximum_size" integer NOT NULL, "weekly_units" integer NOT NULL,
  "dayparts" text[] NOT NULL, "times_note" text,
  "childcare_places" integer, "childcare_taken" integer, "childcare_minimum_age_years" integer,
  "confirmed_on" date NOT NULL, "source" text NOT NULL,
  "edited_at" timestamptz, "imported_at" timestamptz, "version" integer NOT NULL DEFAULT 1,
  "document" text NOT NULL, "document_day" date NOT NULL,
  "last_entry_on" date NOT NULL, "is_enterable" boolean NOT NULL,
  CONSTRAINT "offering_key" UNIQUE ("provider_id", "external_key"),
  CONSTRAINT "offering_size" CHECK ("minimum_size" BETWEEN 1 AND "maximum_size"),
  CONSTRAINT "offering_dates" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on"),
  CONSTRAINT "offering_childcare" CHECK ("childcare_places" IS NULL
    OR ("childcare_taken" BETWEEN 0 AND "childcare_places" AND "childcare_minimum_age_years" IS NOT NULL))
);
CREATE INDEX "offering_list" ON "offering" ("starts_on", "id", "last_entry_on");
CREATE INDEX "offering_format" ON "offering" ("format_code", "starts_on", "id", "last_entry_on");
CREATE INDEX "offering_free" ON "offering" ("starts_on", "id") WHERE "is_enterable";
CREATE INDEX "offering_provider" ON "offering" ("provider_id", "starts_on", "id");
CREATE TABLE "offering_site" (
  "offering_id" uuid NOT NULL REFERENCES "offering" ("id") ON DELETE CASCADE,
  "site_id" uuid NOT NULL REFERENCES "site" ("id"), "position" integer NOT NULL,
  PRIMARY KEY ("offering_id", "site_id")
);
CREATE TABLE "offering_section" (
  "offering_id" uuid NOT NULL REFERENCES "offering" ("id") ON DELETE CASCADE,
  "number" integer NOT NULL, "level" text NOT NULL, "starts_on" date NOT NULL, "taken" integer NOT NULL,
  PRIMARY KEY ("offering_id", "number"),
  CONSTRAINT "offering_section_taken" CHECK ("taken" >= 0)
);
CREATE INDEX "offering_section_entry" ON "offering_section" ("offering_id", "level", "starts_on") INCLUDE ("taken");
CREATE TABLE "import_run" (
  "id" uuid PRIMARY KEY, "kind" text NOT NULL, "file_name" text NOT NULL, "sha256" char(64) NOT NULL,
  "started_at" timestamptz NOT NULL, "accepted" integer NOT NULL, "rejected" integer NOT NULL, "kept" integer NOT NULL
);
`;

const DEMAND = `
CREATE TABLE "referral" (
  "id" uuid PRIMARY KEY, "code" char(8) NOT NULL UNIQUE,
  "office_id" uuid NOT NULL REFERENCES "organisation" ("id"),
  "ags" char(8) NOT NULL REFERENCES "municipality" ("ags"),
  "format_code" text NOT NULL REFERENCES "course_format" ("code"), "level" text, "access_route" text NOT NULL,
  "entitled_until" date, "dayparts" text[] NOT NULL, "children_under_three" integer NOT NULL DEFAULT 0,
  "children_from_three" integer NOT NULL DEFAULT 0, "mobility" text NOT NULL, "waiting_since" date NOT NULL,
  "state" text NOT NULL, "end_reason" text, "created_at" timestamptz NOT NULL, "changed_at" timestamptz NOT NULL,
  "ended_at" timestamptz,
  CONSTRAINT "referral_children" CHECK ("children_under_three" BETWEEN 0 AND 9 AND "children_from_three" BETWEEN 0 AND 9)
);
CREATE INDEX "referral_open" ON "referral" ("office_id", "waiting_since", "id");
CREATE TABLE "demand_report" (
  "id" uuid PRIMARY KEY, "office_id" uuid NOT NULL REFERENCES "organisation" ("id"),
  "ags" char(8) NOT NULL REFERENCES "municipality" ("ags"),
  "format_code" text NOT NULL REFERENCES "course_format" ("code"), "level" text, "access_route" text NOT NULL,
  "dayparts" text[] NOT NULL, "children_under_three" integer NOT NULL DEFAULT 0,
  "children_from_three" integer NOT NULL DEFAULT 0, "waiting_since" date NOT NULL,
  "people" integer NOT NULL, "reported_on" date NOT NULL, "edited_at" timestamptz, "imported_at" timestamptz,
  CONSTRAINT "demand_report_people" CHECK ("people" > 0),
  CONSTRAINT "demand_report_once" UNIQUE NULLS NOT DISTINCT ("office_id", "ags", "format_code", "level", "access_route",
    "dayparts", "children_under_three", "children_from_three", "waiting_since")
);
CREATE TABLE "office_statement" (
  "organisation_id" uuid PRIMARY KEY REFERENCES "organisation" ("id"), "confirmed_on" date NOT NULL
);
`;

const COVERAGE = `
CREATE TABLE "gap_check" (
  "checked_on" date PRIMARY KEY, "finished_at" timestamptz NOT NULL, "demand" integer NOT NULL, "placed" integer NOT NULL,
  "opened" integer NOT NULL, "grown" integer NOT NULL, "persisting" integer NOT NULL, "closed" integer NOT NULL,
  "providers_reported" integer NOT NULL, "providers_total" integer NOT NULL,
  "offices_reported" integer NOT NULL, "offices_total" integer NOT NULL
);
CREATE TABLE "gap" (
  "id" uuid PRIMARY KEY, "area_key" char(9) NOT NULL, "format_code" text NOT NULL REFERENCES "course_format" ("code"),
  "level" text, "people" integer NOT NULL, "longest_wait_days" integer NOT NULL, "severity" text NOT NULL,
  "cause" text NOT NULL, "evidence" jsonb NOT NULL,
  "opened_on" date NOT NULL, "last_seen_on" date NOT NULL, "last_checked_on" date NOT NULL,
  "covered_checks" integer NOT NULL, "closed_on" date, "version" integer NOT NULL, "told_people" integer NOT NULL
);
CREATE UNIQUE INDEX "gap_open_once" ON "gap" ("area_key", "format_code", "level") NULLS NOT DISTINCT WHERE "closed_on" IS NULL;
CREATE INDEX "gap_list" ON "gap" ("opened_on" DESC, "id");
CREATE TABLE "gap_observation" (
  "gap_id" uuid NOT NULL REFERENCES "gap" ("id") ON DELETE CASCADE, "checked_on" date NOT NULL,
  "change" text NOT NULL, "people" integer NOT NULL, "longest_wait_days" integer NOT NULL, "cause" text NOT NULL,
  PRIMARY KEY ("gap_id", "checked_on")
);

CREATE TABLE "coverage_change" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "changes" bigint NOT NULL DEFAULT 1
);
CREATE FUNCTION "note_coverage_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "coverage_change" DEFAULT VALUES;
  RETURN NULL;
END $$;
DO $$
DECLARE read_by_coverage text;
BEGIN
  FOREACH read_by_coverage IN ARRAY ARRAY['rule_parameter', 'municipality', 'organisation', 'course_format', 'provider',
    'site', 'provider_approval', 'travel_time', 'offering', 'offering_site', 'offering_section', 'referral',
    'demand_report', 'office_statement']
  LOOP
    EXECUTE format('CREATE TRIGGER "coverage_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION "note_coverage_change"()', read_by_coverage);
  END LOOP;
END $$;
`;

const NOTICES = `
CREATE TABLE "gap_notice" (
  "id" uuid PRIMARY KEY, "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"),
  "checked_on" date NOT NULL, "answer_until" date NOT NULL, "prepared_at" timestamptz NOT NULL,
  "mail_id" uuid NOT NULL UNIQUE REFERENCES "mail" ("id"), "token_hash" char(64) NOT NULL UNIQUE
);
CREATE TABLE "gap_notice_item" (
  "notice_id" uuid NOT NULL REFERENCES "gap_notice" ("id") ON DELETE CASCADE,
  "organisation_id" uuid NOT NULL, "gap_id" uuid NOT NULL REFERENCES "gap" ("id") ON DELETE CASCADE,
  "gap_version" integer NOT NULL, "reason" text NOT NULL, "answers" integer NOT NULL DEFAULT 0, "people" integer,
  PRIMARY KEY ("notice_id", "gap_id", "reason"),
  CONSTRAINT "gap_notice_item_once" UNIQUE ("organisation_id", "gap_id", "gap_version", "reason", "answers")
);
CREATE INDEX "gap_notice_item_gap" ON "gap_notice_item" ("gap_id");
CREATE TABLE "gap_answer" (
  "id" uuid PRIMARY KEY, "gap_id" uuid NOT NULL REFERENCES "gap" ("id") ON DELETE CASCADE,
  "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"), "kind" text NOT NULL,
  "planned_on" date, "reason_code" text, "note" text, "answered_at" timestamptz NOT NULL, "channel" text NOT NULL,
  CONSTRAINT "gap_answer_kind" CHECK ("kind" IN ('promised', 'planned', 'cannot')),
  CONSTRAINT "gap_answer_once" UNIQUE ("gap_id", "organisation_id", "answered_at")
);
CREATE TABLE "freshness_request" (
  "id" uuid PRIMARY KEY, "provider_id" uuid NOT NULL REFERENCES "provider" ("organisation_id"), "week" date NOT NULL,
  "mail_id" uuid NOT NULL UNIQUE REFERENCES "mail" ("id"), "token_hash" char(64) NOT NULL UNIQUE, "expires_on" date NOT NULL,
  CONSTRAINT "freshness_request_once" UNIQUE ("provider_id", "week")
);
`;
