import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { ReadPool } from '../database/read-pool.js';

const FIVE_MINUTES = 5 * 60_000;
/** More sessions than anybody has at once; beyond it some are written once more often. */
const MOST_REMEMBERED = 5_000;

/**
 * “Zuletzt benutzt”: notes that a session is used, at most every five minutes (reading a page shall not write each time), and puts off its
 * end: it ends when nobody uses it for so long (ASVS 7.3.1), and at the latest when its cookie does. Ends are of the time of the database.
 */
@Injectable()
export class SessionUse {
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly readPool: ReadPool,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async note(sessionId: string): Promise<void> {
    const now = this.clock.now();
    const before = this.noted.get(sessionId);
    if (before !== undefined && Date.parse(now) - before < FIVE_MINUTES) return;
    if (this.noted.size >= MOST_REMEMBERED) this.noted.clear();
    this.noted.set(sessionId, Date.parse(now));
    await this.write(sessionId, now);
  }

  private async write(sessionId: string, now: Instant): Promise<void> {
    await this.readPool.pool.query(
      `UPDATE session SET last_used_at = $2,
         expire = least((sess -> 'cookie' ->> 'expires')::timestamptz, now() + make_interval(mins => $3)) WHERE sid = $1`,
      [sessionId, now, this.settings.SESSION_IDLE_MINUTES],
    );
  }
}
