import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of course starts, what was proposed, and how many people registered in each week: the past that a forecast goes by. */
export class Planning1793700000000 implements MigrationInterface {
  readonly name = 'Planning1793700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PLANS, REGISTRATIONS]) await runner.query(statement);
    for (const row of PARAMETERS) {
      await runner.query(
        "INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2005-01-01', NULL, $2, $3)",
        [...row],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "registration_count", "course_proposal", "plan_run"');
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [PARAMETERS.map(([key]) => key)]);
  }
}

const PLANS = `
CREATE TABLE "plan_run" (
  "id" uuid PRIMARY KEY, "state" text NOT NULL, "requested_at" timestamptz NOT NULL, "finished_at" timestamptz,
  "parts" integer NOT NULL DEFAULT 0, "parts_done" integer NOT NULL DEFAULT 0,
  "unplaced" integer NOT NULL DEFAULT 0, "placed" integer NOT NULL DEFAULT 0,
  "points" double precision NOT NULL DEFAULT 0, "bound" double precision NOT NULL DEFAULT 0,
  CONSTRAINT "plan_run_state" CHECK ("state" IN ('waiting', 'running', 'finished', 'cancelled'))
);
CREATE INDEX "plan_run_latest" ON "plan_run" ("requested_at" DESC);
CREATE TABLE "course_proposal" (
  "id" uuid PRIMARY KEY, "plan_run_id" uuid NOT NULL REFERENCES "plan_run" ("id") ON DELETE CASCADE,
  "key" text NOT NULL, "provider_id" uuid NOT NULL REFERENCES "provider" ("organisation_id"),
  "site_id" uuid NOT NULL REFERENCES "site" ("id"), "course_type_code" text NOT NULL REFERENCES "course_type" ("code"),
  "format_code" text NOT NULL REFERENCES "course_format" ("code"), "level" text NOT NULL, "starts_on" date NOT NULL,
  "dayparts" text[] NOT NULL, "minimum_size" integer NOT NULL, "maximum_size" integer NOT NULL,
  "childcare_places" integer NOT NULL, "people" integer NOT NULL, "evidence" jsonb NOT NULL,
  "state" text NOT NULL, "offering_id" uuid REFERENCES "offering" ("id") ON DELETE SET NULL, "decided_at" timestamptz,
  CONSTRAINT "course_proposal_once" UNIQUE ("plan_run_id", "key"),
  CONSTRAINT "course_proposal_state" CHECK ("state" IN ('open', 'taken-over', 'outdated'))
);
CREATE INDEX "course_proposal_open" ON "course_proposal" ("provider_id") WHERE "state" = 'open';
`;

/** Begins with what is known of the cases that are still there. */
const REGISTRATIONS = `
CREATE TABLE "registration_count" (
  "week" date NOT NULL, "format_code" text NOT NULL, "level" text NOT NULL DEFAULT '', "access_route" text NOT NULL,
  "people" integer NOT NULL,
  PRIMARY KEY ("week", "format_code", "level", "access_route"),
  CONSTRAINT "registration_count_people" CHECK ("people" > 0)
);
INSERT INTO "registration_count" ("week", "format_code", "level", "access_route", "people")
  SELECT date_trunc('week', "waiting_since")::date, "format_code", coalesce("level", ''), "access_route", count(*)
  FROM "referral" WHERE "state" NOT IN ('draft', 'revoked') GROUP BY 1, 2, 3, 4;
`;

const OWN_RULE = 'Regel des Arbeitskreises';
const ASSUMPTION = 'Annahme des Arbeitskreises';

const PARAMETERS: readonly (readonly [key: string, value: number, source: string])[] = [
  ['planning.person-points', 1000, OWN_RULE],
  ['planning.waited-week-points', 20, OWN_RULE],
  ['planning.most-waited-weeks', 52, OWN_RULE],
  ['planning.lawful-priority-points', 300, `${OWN_RULE}; Vorrang nach IntV § 7 Abs. 4 Satz 4`],
  ['planning.travel-minute-points', 2, OWN_RULE],
  ['planning.day-until-start-points', 3, OWN_RULE],
  ['planning.course-points', 2500, OWN_RULE],
  ['planning.childcare-points', 800, OWN_RULE],
  ['planning.lead-weeks', 4, OWN_RULE],
  ['planning.minimum-size', 10, OWN_RULE],
  ['planning.childcare-places', 6, OWN_RULE],
  ['planning.solver-seconds', 60, OWN_RULE],
  ['planning.merge-days-apart', 42, OWN_RULE],
  ['forecast.literacy-to-general-percent', 60, ASSUMPTION],
  ['forecast.general-to-vocational-percent', 35, ASSUMPTION],
];
