import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../audit/audit.js';
import { Transaction } from '../database/transaction.js';
import { Outbox } from '../outbox/outbox.js';
import { notFound, Refused } from '../refusal/refused.js';
import { MailRow } from './mail.entity.js';
import { mailPosted } from './post.js';

/**
 * “Mail noch einmal versenden”: one that failed goes out at once instead of at its next turn. Whatever else tries to send it meanwhile:
 * it leaves once.
 */
@Injectable()
export class SendMailAgain {
  constructor(
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, mailId: string): Promise<void> {
    return this.transaction.run(async () => {
      const mail = await this.transaction.manager.findOne(MailRow, {
        where: { id: mailId },
        lock: { mode: 'pessimistic_write' },
      });
      if (mail === null) throw notFound('Diese Mail');
      if (mail.state !== 'failed') {
        throw new Refused(
          'conflict',
          { code: 'mail-not-failed' },
          'Nur eine E-Mail, deren Versand gescheitert ist, lässt sich noch einmal versenden.',
        );
      }
      await this.transaction.manager.update(MailRow, { id: mailId }, { state: 'waiting' });
      await this.outbox.publish(mailPosted, { mailId });
      await this.audit.record({
        actor,
        act: 'mail-sent-again',
        subjectKind: 'mail',
        subjectId: mailId,
        purpose: 'administration',
      });
    });
  }
}
