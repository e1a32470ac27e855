import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { FoundState, SelfCheckPicture } from '../found-state.js';
import { ImpossibleStateRow } from './impossible-state.entity.js';
import { SelfCheckRunRow } from './self-check-run.entity.js';
import { explanationOf, FROZEN_CHECK, FROZEN_KINDS, STATE_CHECKS } from './state-checks.js';

/** So many ids are shown: enough to begin with. */
const SHOWN_IDS = 5;

const SEAL = `encode(sha256(convert_to(frozen.content, 'UTF8')), 'hex')`;

/** Looks for states that cannot be, and remembers what it saw. */
@Injectable()
export class ImpossibleStateRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Within a snapshot, so that all checks look at the same moment. */
  async look(): Promise<readonly FoundState[]> {
    await this.transaction.manager.query(`SET LOCAL TIME ZONE 'UTC'`); // moments have one text, on whichever server
    const found: FoundState[] = [];
    for (const { name, sql } of STATE_CHECKS) {
      const rows = await this.transaction.manager.query<{ id: string }[]>(
        `SELECT found.id::text AS id FROM (${sql}) AS found ORDER BY 1`,
      );
      found.push(...rows.map(({ id }) => ({ check: name, subjectId: id })));
    }
    for (const frozen of FROZEN_KINDS) found.push(...(await this.findBroken(frozen.kind, frozen.sql)));
    return found;
  }

  /** Seals what is frozen and has no seal yet. A seal is never renewed. */
  async seal(now: Instant): Promise<void> {
    for (const { kind, sql } of FROZEN_KINDS) {
      await this.transaction.manager.query(
        `INSERT INTO frozen_seal (kind, row_id, seal, sealed_at)
         SELECT $1, frozen.row_id, ${SEAL}, $2 FROM (${sql}) AS frozen ON CONFLICT DO NOTHING`,
        [kind, now],
      );
    }
  }

  /** What is found again keeps the moment at which it was first found; what is mended is forgotten. */
  async remember(found: readonly FoundState[], now: Instant): Promise<void> {
    const { manager } = this.transaction;
    const columns = [found.map(({ check }) => check), found.map(({ subjectId }) => subjectId)];
    await manager.query(
      `DELETE FROM impossible_state WHERE ("check", subject_id) NOT IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      columns,
    );
    await manager.query(
      `INSERT INTO impossible_state ("check", subject_id, found_at)
       SELECT seen."check", seen.subject_id, $3 FROM unnest($1::text[], $2::text[]) AS seen ("check", subject_id)
       ON CONFLICT DO NOTHING`,
      [...columns, now],
    );
    await manager.insert(SelfCheckRunRow, { finishedAt: now, found: found.length });
  }

  count(): Promise<number> {
    return this.transaction.manager.count(ImpossibleStateRow);
  }

  async picture(): Promise<SelfCheckPicture> {
    const { manager } = this.transaction;
    const [run] = await manager.find(SelfCheckRunRow, { order: { id: 'DESC' }, take: 1 });
    const rows = await manager.query<{ check: string; count: number; since: Date; ids: string[] }[]>(
      `SELECT "check", count(*)::int AS count, min(found_at) AS since,
         (array_agg(subject_id ORDER BY subject_id))[1:${SHOWN_IDS}] AS ids
       FROM impossible_state GROUP BY "check" ORDER BY "check"`,
    );
    return {
      checkedAt: run?.finishedAt ?? null,
      findings: rows.map(({ check, count, since, ids }) => ({
        check,
        explanation: explanationOf(check),
        count,
        since: instant(since),
        subjectIds: ids,
      })),
    };
  }

  private async findBroken(kind: string, sql: string): Promise<readonly FoundState[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(
      `SELECT sealed.row_id AS id FROM frozen_seal sealed LEFT JOIN (${sql}) AS frozen USING (row_id)
       WHERE sealed.kind = $1 AND sealed.seal IS DISTINCT FROM ${SEAL} ORDER BY 1`,
      [kind],
    );
    return rows.map(({ id }) => ({ check: FROZEN_CHECK.name, subjectId: `${kind} ${id}` }));
  }
}
