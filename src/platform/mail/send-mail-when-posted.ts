import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../outbox/event.js';
import { EventHandlers, type EventHandler } from '../outbox/event-handlers.js';
import { mailPosted } from './post.js';
import { SendMail } from './send-mail.js';

/** Each posted mail leaves the house by a job of its own, which tries again while the SMTP server is away. */
@Injectable()
export class SendMailWhenPosted implements EventHandler<{ readonly mailId: string }>, OnModuleInit {
  readonly name = 'send-mail-when-posted';
  readonly event = mailPosted;
  readonly runsInTransaction = false;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly sendMail: SendMail,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle(delivery: Delivery<{ readonly mailId: string }>): Promise<void> {
    await this.sendMail.execute(delivery.payload.mailId);
  }
}
