import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../database/transaction.js';

const HANDLE = `encode(sha256(convert_to(sid, 'UTF8')), 'hex')`;

/** A session as its owner may see it. Its id is a secret and stays here. */
export interface KnownSession {
  /** Names it to its owner; whoever has it cannot sign in with it. */
  readonly handle: string;
  readonly signedInAt: Instant | null;
  /** To within five minutes; null where it was not used again. */
  readonly lastUsedAt: Instant | null;
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
      `SELECT ${HANDLE} AS handle, sess ->> 'signedInAt' AS "signedInAt", sess ->> 'device' AS device, sid = $2 AS "isThis",
         to_char(last_used_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastUsedAt"
       FROM session WHERE sess -> 'actor' ->> 'accountId' = $1 AND expire > now()
       ORDER BY sess ->> 'signedInAt' DESC NULLS LAST, sid`,
      [accountId, thisId],
    );
  }

  /** Ends one session of an account; false where it has none of this name. */
  async endOne(accountId: string, handle: string): Promise<boolean> {
    const ended = await this.transaction.manager.query<[unknown, number]>(
      `DELETE FROM session WHERE sess -> 'actor' ->> 'accountId' = $1 AND ${HANDLE} = $2`,
      [accountId, handle],
    );
    return ended[1] > 0;
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
