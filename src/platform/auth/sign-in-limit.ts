import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { ReadPool } from '../database/read-pool.js';
import { tenantMark } from '../tenants/current-tenant.js';
import { Refused } from '../refusal/refused.js';

const FIFTEEN_MINUTES = 900;

/**
 * Slows down guessing of passwords: ten failures for a login from one address, and a hundred from an address whatever the
 * login, within fifteen minutes; and of codes: ten for an account, wherever they come from, because whoever tries has its password. Counted in PostgreSQL, so all processes count together.
 */
@Injectable()
export class SignInLimit {
  private readonly byLogin: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;
  private readonly codes: RateLimiterPostgres;

  constructor(readPool: ReadPool) {
    const shared = {
      storeClient: readPool.pool,
      storeType: 'pool',
      tableName: 'login_attempt',
      tableCreated: true,
      duration: FIFTEEN_MINUTES,
    };
    this.byLogin = new RateLimiterPostgres({ ...shared, keyPrefix: 'login', points: 10 });
    this.byAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: 100 });
    this.codes = new RateLimiterPostgres({ ...shared, keyPrefix: 'code', points: 10 });
  }

  /** Counts one try before the password is looked at. Throws {@link Refused} when there were too many. */
  async countTry(login: string, address: string): Promise<void> {
    await count(async () => {
      await this.byAddress.consume(address);
      await this.byLogin.consume(this.key(login, address));
    });
  }

  /** The same for a code of the second factor. */
  async countCode(accountId: string): Promise<void> {
    await count(() => this.codes.consume(accountId), 'Zu viele falsche Codes.');
  }

  /** A right code forgets the wrong ones of this account. */
  async forgetCodes(accountId: string): Promise<void> {
    await this.codes.delete(accountId);
  }

  /** A right password forgets the failures of this login, and was no failure of its address: a whole office may sign in behind one. */
  async forget(login: string, address: string): Promise<void> {
    await this.byAddress.reward(address);
    await this.byLogin.delete(this.key(login, address));
  }

  private key(login: string, address: string): string {
    return `${tenantMark()}${login.slice(0, 100)} ${address}`;
  }
}

async function count(consume: () => Promise<unknown>, whatWasTried?: string): Promise<void> {
  try {
    await consume();
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new TooManyTries(Math.ceil(error.msBeforeNext / 1000), whatWasTried);
  }
}

/** Counts one for whoever the key stands for. Throws {@link TooManyTries} with the sentence when there were too many. */
export function countFor(limiter: RateLimiterAbstract, key: string, sentence: string): Promise<void> {
  return count(() => limiter.consume(key), sentence);
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
