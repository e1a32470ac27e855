import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { countFor } from '../auth/sign-in-limit.js';
import { ReadPool } from '../database/read-pool.js';

const FIFTEEN_MINUTES = 900;
const MOST_WRONG_LINKS = 30;

/**
 * Slows down trying out links: thirty that open nothing, from one address within fifteen minutes. Counted in PostgreSQL, so all
 * processes count together.
 */
@Injectable()
export class LinkLimit {
  private readonly wrongLinks: RateLimiterPostgres;

  constructor(readPool: ReadPool) {
    this.wrongLinks = new RateLimiterPostgres({
      storeClient: readPool.pool,
      storeType: 'pool',
      tableName: 'login_attempt',
      tableCreated: true,
      duration: FIFTEEN_MINUTES,
      keyPrefix: 'link',
      points: MOST_WRONG_LINKS,
    });
  }

  /** Counts one try before the link is looked at, so that many at once do not pass. Throws `TooManyTries`. */
  countTry(address: string): Promise<void> {
    return countFor(this.wrongLinks, address, 'Zu viele ungültige Links.');
  }

  /** A link that opened something was no try. */
  async takeBack(address: string): Promise<void> {
    await this.wrongLinks.reward(address);
  }
}
