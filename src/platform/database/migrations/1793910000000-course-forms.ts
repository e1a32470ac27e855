import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sites that stand only at the centre of their Gemeinde, and the figures of hints to those who enter a course. */
export class CourseForms1793910000000 implements MigrationInterface {
  readonly name = 'CourseForms1793910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "site" ADD "is_place_approximate" boolean NOT NULL DEFAULT false');
    for (const row of PARAMETERS) {
      await runner.query(
        "INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2005-01-01', NULL, $2, $3)",
        [...row],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [PARAMETERS.map(([key]) => key)]);
    await runner.query('ALTER TABLE "site" DROP COLUMN "is_place_approximate"');
  }
}

const OWN_RULE = 'Regel des Arbeitskreises';

const PARAMETERS: readonly (readonly [key: string, value: number, source: string])[] = [
  [
    'offering.most-weekly-units',
    25,
    'DeuFöV: Vollzeit in der Regel höchstens 25 UE je Woche; übliche Praxis',
  ],
  ['offering.same-course-days', 14, OWN_RULE],
  ['childcare.school-age-years', 6, 'IntV § 4a Abs. 2: Kinder, die noch nicht zur Schule gehen'],
];
