import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of proposals that a provider took over, and when courses at risk are told. */
export class TakenOverProposals1793820000000 implements MigrationInterface {
  readonly name = 'TakenOverProposals1793820000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statesAre(['open', 'taken-over', 'confirmed', 'withdrawn', 'outdated']));
    await runner.query(
      `CREATE INDEX "course_proposal_live" ON "course_proposal" ("offering_id") WHERE "state" IN ('taken-over', 'confirmed')`,
    );
    // What open proposals do not know yet, the next plan says.
    await runner.query(
      `UPDATE "course_proposal" SET "evidence" = "evidence" || '{"weeksSaved": 0}' WHERE NOT "evidence" ? 'weeksSaved'`,
    );
    await runner.query(
      `UPDATE "course_proposal" SET "evidence" = jsonb_set("evidence", '{runnerUp,startsOn}', to_jsonb("starts_on"))
       WHERE jsonb_typeof("evidence" -> 'runnerUp') = 'object'`,
    );
    for (const row of PARAMETERS) {
      await runner.query(
        "INSERT INTO rule_parameter (key, valid_from, valid_until, value, source) VALUES ($1, '2005-01-01', NULL, $2, $3)",
        [...row],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM rule_parameter WHERE key = ANY($1)', [PARAMETERS.map(([key]) => key)]);
    await runner.query('DROP INDEX "course_proposal_live"');
    await runner.query(
      `UPDATE "course_proposal" SET "state" = 'outdated' WHERE "state" IN ('confirmed', 'withdrawn')`,
    );
    await runner.query(statesAre(['open', 'taken-over', 'outdated']));
  }
}

function statesAre(states: readonly string[]): string {
  return `ALTER TABLE "course_proposal" DROP CONSTRAINT "course_proposal_state",
    ADD CONSTRAINT "course_proposal_state" CHECK ("state" IN (${states.map((state) => `'${state}'`).join(', ')}))`;
}

const OWN_RULE = 'Regel des Arbeitskreises';
const ASSUMPTION = 'Annahme des Arbeitskreises';

const PARAMETERS: readonly (readonly [key: string, value: number, source: string])[] = [
  ['planning.weekly-units', 25, OWN_RULE],
  ['planning.evening-weekly-units', 10, OWN_RULE],
  ['planning.decide-days-before', 14, OWN_RULE],
  ['planning.risk-notice-days', 21, OWN_RULE],
  ['planning.risk-warning-days', 14, OWN_RULE],
  ['planning.risk-alarm-days', 7, OWN_RULE],
  ['planning.acceptance-weeks', 12, OWN_RULE],
  ['planning.acceptance-least-answers', 20, OWN_RULE],
  ['planning.acceptance-percent', 70, ASSUMPTION],
  ['planning.wait-without-course-weeks', 26, ASSUMPTION],
];
