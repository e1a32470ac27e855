import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { countFor } from '../auth/sign-in-limit.js';
import type { ReadPool } from '../database/read-pool.js';

const FIFTEEN_MINUTES = 900;

/** What is counted, how often it may be within fifteen minutes, and the German sentence about more. */
export interface Counted {
  readonly keyPrefix: string;
  readonly points: number;
  readonly sentence: string;
}

/** Counts what comes from one address, in PostgreSQL, so that all processes count together. */
export abstract class CountedLimit {
  private readonly limiter: RateLimiterPostgres;
  private readonly sentence: string;

  constructor(readPool: ReadPool, { keyPrefix, points, sentence }: Counted) {
    this.sentence = sentence;
    this.limiter = new RateLimiterPostgres({
      storeClient: readPool.pool,
      storeType: 'pool',
      tableName: 'login_attempt',
      tableCreated: true,
      duration: FIFTEEN_MINUTES,
      keyPrefix,
      points,
    });
  }

  /** Throws `TooManyTries`. */
  count(address: string): Promise<void> {
    return countFor(this.limiter, address, this.sentence);
  }
}
