import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import type {
  NamingCases,
  NotificationFilter,
  NotificationPlace,
  WholeNotification,
} from '../notification.js';

/** Whose, and which part. */
export interface NotificationPage extends NotificationFilter {
  readonly after: NotificationPlace | null;
  readonly limit: number;
}

type Row = Omit<WholeNotification, 'createdAt'> & NamingCases & { readonly createdAt: Date };

/**
 * Mails to one organisation that still have words: what was erased, with a case or after its time, is told no more. What came before
 * the account was made counts as read.
 */
const TOLD = `
  SELECT mail.id, mail.kind, mail.subject, mail.created_at AS "createdAt", mail.channel, mail.way, mail.text_body AS text,
    mail.subject_ids AS "subjectIds", (mark.mail_id IS NOT NULL OR mail.created_at < account.created_at) AS "isRead"
  FROM mail JOIN account ON account.id = $2
  LEFT JOIN read_mail mark ON mark.mail_id = mail.id AND mark.account_id = $2
  WHERE mail.recipient_organisation_id = $1 AND mail.text_body <> '' AND mail.state <> 'withdrawn'`;
const UNREAD = 'mark.mail_id IS NULL AND mail.created_at >= account.created_at';

/** Reads the mail journal as the notifications of one organisation, and marks what an account has read. */
@Injectable()
export class NotificationQuery {
  constructor(private readonly transaction: Transaction) {}

  /** The newest first. */
  async page(
    { organisationId, accountId }: Actor,
    { kind, isUnreadOnly, after, limit }: NotificationPage,
  ): Promise<readonly (WholeNotification & NamingCases)[]> {
    const rows = await this.transaction.manager.query<Row[]>(
      `${TOLD} AND ($3::text IS NULL OR mail.kind = $3) AND (NOT $4 OR ${UNREAD})
         AND ($5::timestamptz IS NULL OR (mail.created_at, mail.id) < ($5, $6::uuid))
       ORDER BY mail.created_at DESC, mail.id DESC LIMIT $7`,
      [organisationId, accountId, kind, isUnreadOnly, after?.createdAt ?? null, after?.id ?? null, limit],
    );
    return rows.map(toNotification);
  }

  async one(
    { organisationId, accountId }: Actor,
    id: string,
  ): Promise<(WholeNotification & NamingCases) | null> {
    const [row] = await this.transaction.manager.query<Row[]>(`${TOLD} AND mail.id = $3`, [
      organisationId,
      accountId,
      id,
    ]);
    return row === undefined ? null : toNotification(row);
  }

  async countUnread({ organisationId, accountId }: Actor): Promise<number> {
    const [row] = await this.transaction.manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM (${TOLD} AND ${UNREAD}) AS unread`,
      [organisationId, accountId],
    );
    return row?.count ?? 0;
  }

  /** One, or all (null) that the organisation was told until now. */
  async markRead({ organisationId, accountId }: Actor, mailId: string | null, at: Instant): Promise<void> {
    await this.transaction.manager.query(
      `INSERT INTO read_mail (account_id, mail_id, read_at)
       SELECT $2::uuid, unread.id, $3::timestamptz FROM (${TOLD} AND ${UNREAD}) AS unread
       WHERE $4::uuid IS NULL OR unread.id = $4 ON CONFLICT DO NOTHING`,
      [organisationId, accountId, at, mailId],
    );
  }
}

function toNotification({ createdAt, ...row }: Row): WholeNotification & NamingCases {
  return { ...row, createdAt: instant(createdAt) };
}
