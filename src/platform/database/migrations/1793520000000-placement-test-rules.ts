import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long results of placement tests may be corrected, and how long tests are kept. */
export class PlacementTestRules1793520000000 implements MigrationInterface {
  readonly name = 'PlacementTestRules1793520000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const row of PARAMETERS) {
      await runner.query(
        "INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2005-01-01', NULL, $2, $3)",
        [...row],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [PARAMETERS.map(([key]) => key)]);
  }
}

const PARAMETERS: readonly (readonly [key: string, value: number, source: string])[] = [
  ['placement-test.correction-days', 14, 'Regel des Arbeitskreises'],
  ['retention.placement-test-days', 180, 'Regel des Arbeitskreises'],
];
