import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Settings } from '../config/settings.js';
import { countFor } from './sign-in-limit.js';

const FIFTEEN_MINUTES = 900;

/**
 * “Massenabruf”: holds up an account that asks far more often than a person can, a stolen one that reads everything or a program gone wild
 * (ASVS 2.4.1). Counted in each process by itself: writing a row for each request would cost more than the limit is worth.
 */
@Injectable()
export class AccountLimit {
  private readonly requests: RateLimiterMemory;

  constructor({ ACCOUNT_REQUEST_LIMIT }: Settings) {
    this.requests = new RateLimiterMemory({ points: ACCOUNT_REQUEST_LIMIT, duration: FIFTEEN_MINUTES });
  }

  /** Throws `TooManyTries`. */
  count(accountId: string): Promise<void> {
    return countFor(this.requests, accountId, 'Zu viele Anfragen von Ihrem Konto.');
  }
}
