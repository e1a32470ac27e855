import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyTries } from '../auth/sign-in-limit.js';
import { ReadPool } from '../database/read-pool.js';

const FIFTEEN_MINUTES = 900;
const MOST_SHEETS = 40;

/**
 * Slows down whoever fills a form that is open to everybody again and again: forty from one address within fifteen minutes, which is
 * enough for a whole office behind one address. Counted in PostgreSQL, so all processes count together.
 */
@Injectable()
export class OpenLinkLimit {
  private readonly begun: RateLimiterPostgres;

  constructor(readPool: ReadPool) {
    this.begun = new RateLimiterPostgres({
      storeClient: readPool.pool,
      tableName: 'login_attempt',
      tableCreated: true,
      duration: FIFTEEN_MINUTES,
      keyPrefix: 'open-link',
      points: MOST_SHEETS,
    });
  }

  /** Throws {@link TooManyTries}. */
  async count(address: string): Promise<void> {
    try {
      await this.begun.consume(address);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new TooManyTries(
        Math.ceil(error.msBeforeNext / 1000),
        'Von Ihrem Anschluss wurden gerade sehr viele Antwortbögen begonnen.',
      );
    }
  }
}
