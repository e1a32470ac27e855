import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators of goals: their series, and values that are frozen at cut-off days. */
export class Indicators1794070000000 implements MigrationInterface {
  readonly name = 'Indicators1794070000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [INDICATORS, SERIES, VALUES, FROZEN]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "measured_value", "indicator_series", "indicator";
      DROP FUNCTION "refuse_change_of_indicator_history";
    `);
  }
}

const INDICATORS = `
CREATE TABLE "indicator" (
  "id" uuid PRIMARY KEY, "goal_id" uuid NOT NULL REFERENCES "goal" ("id"), "name" text COLLATE "de-DE-x-icu" NOT NULL,
  "kind" text NOT NULL, "direction" text NOT NULL, "base_value" double precision, "base_day" date,
  "target_value" double precision, "target_day" date, "responsible_organisation_id" uuid REFERENCES "organisation" ("id"),
  "is_public" boolean NOT NULL DEFAULT false, "ended_on" date, "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "indicator_kind" CHECK ("kind" IN ('state', 'effect')),
  CONSTRAINT "indicator_direction" CHECK ("direction" IN ('higher', 'lower')),
  CONSTRAINT "indicator_base" CHECK (("base_value" IS NULL) = ("base_day" IS NULL)),
  CONSTRAINT "indicator_target" CHECK (("target_value" IS NULL) = ("target_day" IS NULL))
);
CREATE INDEX "indicator_of" ON "indicator" ("goal_id");
`;

const SERIES = `
CREATE TABLE "indicator_series" (
  "id" uuid PRIMARY KEY, "indicator_id" uuid NOT NULL REFERENCES "indicator" ("id"), "number" integer NOT NULL,
  "definition" text NOT NULL, "unit" text NOT NULL, "source" text NOT NULL, "query_key" text, "format_code" text, "area_key" text,
  "source_name" text, "rhythm" text NOT NULL, "measured_from" date NOT NULL,
  CONSTRAINT "indicator_series_number" UNIQUE ("indicator_id", "number"),
  CONSTRAINT "indicator_series_unit" CHECK ("unit" IN ('people', 'percent', 'days', 'euro', 'count')),
  CONSTRAINT "indicator_series_rhythm" CHECK ("rhythm" IN ('month', 'quarter', 'year', 'none')),
  CONSTRAINT "indicator_series_source" CHECK (CASE "source"
    WHEN 'operational' THEN "query_key" IS NOT NULL AND "rhythm" <> 'none'
    WHEN 'external' THEN "query_key" IS NULL AND "source_name" IS NOT NULL
    WHEN 'manual' THEN "query_key" IS NULL AND "source_name" IS NULL ELSE false END)
);
`;

/** One value for each cut-off day, and one correction for each value: a second worker, or a second click, adds nothing. */
const VALUES = `
CREATE TABLE "measured_value" (
  "id" uuid PRIMARY KEY, "indicator_id" uuid NOT NULL REFERENCES "indicator" ("id"),
  "series_id" uuid NOT NULL REFERENCES "indicator_series" ("id"), "cut_off_day" date NOT NULL, "value" double precision,
  "absence" text, "comment" text, "as_of" date NOT NULL, "data_reported" integer, "data_total" integer,
  "is_public_safe" boolean NOT NULL, "entered_by" uuid REFERENCES "organisation" ("id"), "recorded_at" timestamptz NOT NULL,
  "corrects_id" uuid REFERENCES "measured_value" ("id"),
  CONSTRAINT "measured_value_corrected_once" UNIQUE ("corrects_id"),
  CONSTRAINT "measured_value_absence" CHECK (("value" IS NULL) = ("absence" IS NOT NULL)
    AND "absence" IN ('too-few-people', 'not-collected', 'nothing-to-measure')),
  CONSTRAINT "measured_value_data_state" CHECK (("data_reported" IS NULL) = ("data_total" IS NULL))
);
CREATE UNIQUE INDEX "measured_value_once" ON "measured_value" ("indicator_id", "cut_off_day") WHERE "corrects_id" IS NULL;
`;

/** What was frozen stays as it was, with the definition by which it was taken. */
const FROZEN = `
CREATE FUNCTION "refuse_change_of_indicator_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was measured does not change';
END $$;
CREATE TRIGGER "measured_value_stays" BEFORE UPDATE OR DELETE ON "measured_value"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_indicator_history"();
CREATE TRIGGER "indicator_series_stays" BEFORE UPDATE OR DELETE ON "indicator_series"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_indicator_history"();
`;
