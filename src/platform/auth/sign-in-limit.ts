import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ReadPool } from '../database/read-pool.js';
import { Refused } from '../refusal/refused.js';

const FIFTEEN_MINUTES = 900;

/**
 * Slows down guessing of passwords: ten failures for a login from one address, and a hundred from an address whatever the
 * login, within fifteen minutes. Counted in PostgreSQL, so all processes count together.
 */
@Injectable()
export class SignInLimit {
  private readonly byLogin: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;

  constructor(readPool: ReadPool) {
    const shared = {
      storeClient: readPool.pool,
      tableName: 'login_attempt',
      tableCreated: true,
      duration: FIFTEEN_MINUTES,
    };
    this.byLogin = new RateLimiterPostgres({ ...shared, keyPrefix: 'login', points: 10 });
    this.byAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: 100 });
  }

  /** Counts one try before the password is looked at. Throws {@link Refused} when there were too many. */
  async countTry(login: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(address);
      await this.byLogin.consume(this.key(login, address));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new TooManyTries(Math.ceil(error.msBeforeNext / 1000));
    }
  }

  /** A right password forgets the failures of this login. */
  async forget(login: string, address: string): Promise<void> {
    await this.byLogin.delete(this.key(login, address));
  }

  private key(login: string, address: string): string {
    return `${login.slice(0, 100)} ${address}`;
  }
}

/** 429 with Retry-After. */
export class TooManyTries extends Refused {
  constructor(
    readonly retryAfterSeconds: number,
    whatWasTried = 'Zu viele Anmeldeversuche.',
  ) {
    super(
      'forbidden',
      { code: 'too-many-tries', facts: { seconds: retryAfterSeconds } },
      `${whatWasTried} Bitte versuchen Sie es in ${Math.ceil(retryAfterSeconds / 60)} Minuten erneut.`,
    );
  }
}
