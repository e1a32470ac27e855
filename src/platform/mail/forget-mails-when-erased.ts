import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import type { Delivery, EventKind } from '../outbox/event.js';
import { EventHandlers, type EventHandler } from '../outbox/event-handlers.js';
import { Mailer } from './mailer.js';
import { mailsErased } from './mails-erased.event.js';

type MailsErased = typeof mailsErased extends EventKind<infer P> ? P : never;

/** Takes erased mails out of the file mailbox. What left by SMTP lies with its recipient, who erases by a rule of their own. */
@Injectable()
export class ForgetMailsWhenErased implements EventHandler<MailsErased>, OnModuleInit {
  readonly name = 'forget-mails-when-erased';
  readonly event = mailsErased;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly mailer: Mailer,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: Delivery<MailsErased>): Promise<void> {
    for (const mailId of payload.mailIds) await this.forget(mailId);
  }

  /** Under the lock of sending, so that a mail which is on its way right now is not laid down after it was forgotten. */
  private forget(mailId: string): Promise<void> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock(`mail ${mailId}`);
      await this.mailer.forget(mailId);
    });
  }
}
