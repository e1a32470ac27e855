import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which indicator of the edition before one goes on. Into one goal each goes on once. */
export class CarriedIndicators1794200000000 implements MigrationInterface {
  readonly name = 'CarriedIndicators1794200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "indicator" ADD "carried_from_id" uuid REFERENCES "indicator" ("id"),
        ADD CONSTRAINT "indicator_carried_once" UNIQUE ("goal_id", "carried_from_id");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "indicator" DROP COLUMN "carried_from_id"`);
  }
}
