import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measures that a Jahresauswahl decided are ready to begin: those too that were decided before there was a word for it. */
export class DecidedMeasures1794400000000 implements MigrationInterface {
  readonly name = 'DecidedMeasures1794400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "measure" DROP CONSTRAINT "measure_state";
      ALTER TABLE "measure" ADD CONSTRAINT "measure_state"
        CHECK ("state" IN ('proposed', 'accepted', 'decided', 'refused', 'running', 'paused', 'done', 'ended'));
      UPDATE "measure" m SET "state" = 'decided', "version" = m."version" + 1
      WHERE m."state" = 'accepted' AND EXISTS (
        SELECT 1 FROM "selection_item" i JOIN "yearly_selection" s ON s."id" = i."selection_id"
        WHERE i."measure_id" = m."id" AND i."verdict" = 'chosen' AND s."state" = 'decided' AND NOT EXISTS (
          SELECT 1 FROM "yearly_selection" later
          WHERE later."concept_id" = s."concept_id" AND later."year" = s."year" AND later."edition" > s."edition"
            AND later."state" = 'decided'
        )
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE "measure" SET "state" = 'accepted' WHERE "state" = 'decided';
      UPDATE "measure_step" SET "to_state" = 'accepted' WHERE "to_state" = 'decided';
      ALTER TABLE "measure" DROP CONSTRAINT "measure_state";
      ALTER TABLE "measure" ADD CONSTRAINT "measure_state"
        CHECK ("state" IN ('proposed', 'accepted', 'refused', 'running', 'paused', 'done', 'ended'));
    `);
  }
}
