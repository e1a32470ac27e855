import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../database/transaction.js';

/** A session as its owner may see it. Its id is a secret and stays here. */
export interface KnownSession {
  readonly signedInAt: Instant | null;
  readonly device: string | null;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** “Sitzungen eines Kontos”: whoever is signed in, in which browser. */
@Injectable()
export class Sessions {
  constructor(private readonly transaction: Transaction) {}

  /** Those of an account that have not expired, the youngest first. */
  of(accountId: string, thisId: string): Promise<readonly KnownSession[]> {
    return this.transaction.manager.query<KnownSession[]>(
      `SELECT sess ->> 'signedInAt' AS "signedInAt", sess ->> 'device' AS device, sid = $2 AS "isThis"
       FROM session WHERE sess -> 'actor' ->> 'accountId' = $1 AND expire > now()
       ORDER BY sess ->> 'signedInAt' DESC NULLS LAST, sid`,
      [accountId, thisId],
    );
  }

  /** Ends the sessions of accounts, all but the one named. Returns how many those were. */
  async end(accountIds: readonly string[], exceptId: string | null = null): Promise<number> {
    const ended = await this.transaction.manager.query<[unknown, number]>(
      `DELETE FROM session WHERE sess -> 'actor' ->> 'accountId' = ANY($1) AND sid IS DISTINCT FROM $2`,
      [accountIds, exceptId],
    );
    return ended[1];
  }
}
