import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';

/** What one organisation is to be told in its digest. */
export interface WaitingForDigest {
  readonly organisationId: string;
  readonly mails: readonly {
    readonly id: string;
    readonly subject: string;
    readonly subjectIds: readonly string[];
  }[];
}

/** Letters that wait for the mail of the morning. */
@Injectable()
export class DigestQuery {
  constructor(private readonly transaction: Transaction) {}

  /** By organisation, the oldest letter first. Erased ones are told no more. */
  waiting(): Promise<readonly WaitingForDigest[]> {
    return this.transaction.manager.query(
      `SELECT recipient_organisation_id AS "organisationId",
         json_agg(json_build_object('id', id, 'subject', subject, 'subjectIds', subject_ids) ORDER BY created_at, id) AS mails
       FROM mail WHERE channel = 'digest' AND digest_id IS NULL AND state = 'kept' AND text_body <> ''
       GROUP BY recipient_organisation_id ORDER BY recipient_organisation_id`,
    );
  }

  async wasTold(fact: string): Promise<boolean> {
    const rows = await this.transaction.manager.query<unknown[]>('SELECT 1 FROM mail WHERE fact = $1', [
      fact,
    ]);
    return rows.length > 0;
  }

  async noteDigest(mailIds: readonly string[], digestId: string): Promise<void> {
    await this.transaction.manager.query('UPDATE mail SET digest_id = $2 WHERE id = ANY($1)', [
      mailIds,
      digestId,
    ]);
  }
}
