import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Searches that somebody subscribed to become calendars like all others. They keep their id and the hash of their secret, so that each
 * link goes on working, at its old address too. The rows before stay for the version before, which still reads them, until they are
 * erased as calendars that nobody asks for any more.
 */
export class OneKindOfCalendar1795100000001 implements MigrationInterface {
  readonly name = 'OneKindOfCalendar1795100000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE calendar_feed SET filter = filter || '{"question": null}' WHERE NOT filter ? 'question'`,
    );
    await runner.query(COPIED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM calendar_feed WHERE filter -> 'question' <> 'null'`);
    await runner.query(`UPDATE calendar_feed SET filter = filter - 'question' WHERE filter ? 'question'`);
  }
}

/** Their names were made anew whenever they were opened; here they are made once, in the same words. */
const COPIED = `
INSERT INTO calendar_feed (id, organisation_id, account_id, title, filter, token_hash, made_at, renewed_at, read_at)
SELECT c.id, c.organisation_id, c.account_id,
  concat_ws(', ', 'Kursbeginne', f.title, nullif(c.question ->> 'level', 'literacy'), 'ab ' || m.name),
  jsonb_build_object('kinds', '["found-courses"]'::jsonb, 'ags', null, 'formatCode', null, 'providerId', null,
    'question', c.question),
  c.token_hash, c.made_at, c.made_at, c.read_at
FROM course_calendar c
LEFT JOIN course_format f ON f.code = c.question ->> 'formatCode'
LEFT JOIN municipality m ON m.ags = c.question ->> 'ags'
ON CONFLICT DO NOTHING
`;
