import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open data are off until the district decides for them. */
export class OpenData1794700000002 implements MigrationInterface {
  readonly name = 'OpenData1794700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO rule_parameter (key, valid_from, valid_until, value, source)
       VALUES ('open-data.published', '2005-01-01', NULL, 0, 'Vorgabe bis zu einem Beschluss des Landkreises')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM rule_parameter WHERE key = 'open-data.published'");
  }
}
