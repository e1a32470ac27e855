import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { MailRow } from './mail.entity.js';

/** “Gescheiterte Mails zählen”: those whose last attempt failed; they are tried again until they leave. */
@Injectable()
export class CountFailedMails {
  constructor(private readonly transaction: Transaction) {}

  execute(): Promise<number> {
    return this.transaction.manager.countBy(MailRow, { state: 'failed' });
  }
}
