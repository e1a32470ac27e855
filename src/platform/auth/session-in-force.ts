import { Injectable } from '@nestjs/common';
import { ReadPool } from '../database/read-pool.js';

/**
 * “Sitzung noch gültig”: whether a session has neither ended nor expired. For what stays open longer than a request: whoever deactivates an
 * account, or ends a session, deletes its row.
 */
@Injectable()
export class SessionInForce {
  constructor(private readonly readPool: ReadPool) {}

  async execute(sessionId: string): Promise<boolean> {
    const rows = await this.readPool.query(
      'session in force',
      'SELECT 1 FROM session WHERE sid = $1 AND expire > now()',
      [sessionId],
    );
    return rows.length > 0;
  }
}
