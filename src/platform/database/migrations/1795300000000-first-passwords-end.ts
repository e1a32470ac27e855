import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A first password that an administrator made opens its account for some days only; those made before, for two weeks from now. */
export class FirstPasswordsEnd1795300000000 implements MigrationInterface {
  readonly name = 'FirstPasswordsEnd1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account ADD COLUMN first_password_ends_at timestamptz');
    await runner.query(
      `UPDATE account SET first_password_ends_at = now() + interval '14 days' WHERE must_change_password`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account DROP COLUMN first_password_ends_at');
  }
}
