import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept of the life of a measure: the proposal as it was written, notes, steps, and from which it was carried over. */
export class MeasureLife1794040000000 implements MigrationInterface {
  readonly name = 'MeasureLife1794040000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "measure_proposal" (
        "measure_id" uuid PRIMARY KEY REFERENCES "measure" ("id") ON DELETE CASCADE, "for_whom" text NOT NULL,
        "who_could" text NOT NULL, "need_id" uuid REFERENCES "strategic_need" ("id")
      );
      CREATE TABLE "measure_note" (
        "id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE, "kind" text NOT NULL,
        "text" text NOT NULL, "organisation_id" uuid NOT NULL REFERENCES "organisation" ("id"), "written_on" date NOT NULL,
        "written_at" timestamptz NOT NULL,
        CONSTRAINT "measure_note_kind" CHECK ("kind" IN ('progress', 'question', 'answer'))
      );
      CREATE INDEX "measure_note_of" ON "measure_note" ("measure_id", "id");
      CREATE TABLE "measure_step" (
        "id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, "measure_id" uuid NOT NULL REFERENCES "measure" ("id") ON DELETE CASCADE, "act" text NOT NULL,
        "to_state" text NOT NULL, "reason" text, "organisation_id" uuid REFERENCES "organisation" ("id"),
        "stepped_at" timestamptz NOT NULL
      );
      CREATE INDEX "measure_step_of" ON "measure_step" ("measure_id", "id");
      CREATE TABLE "measure_carry_over" (
        "measure_id" uuid PRIMARY KEY REFERENCES "measure" ("id") ON DELETE CASCADE,
        "from_measure_id" uuid NOT NULL REFERENCES "measure" ("id")
      );
      CREATE INDEX "measure_carry_over_of" ON "measure_carry_over" ("from_measure_id");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "measure_carry_over", "measure_step", "measure_note", "measure_proposal"');
  }
}
