import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, isoWeekday, type LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { Post } from '../../platform/mail/post.js';
import { FreshnessRequestRepository } from '../persistence/freshness-request.repository.js';
import { FindStaleProviders, type StaleProvider } from './find-stale-providers.js';
import { freshnessMail } from './freshness-mail.js';

const LINK_LASTS_DAYS = 14;

/** “Stimmt noch?”: asks each provider whose figures are no longer fresh, once a week. */
@Injectable()
export class RequestFreshness {
  constructor(
    private readonly transaction: Transaction,
    private readonly staleProviders: FindStaleProviders,
    private readonly requests: FreshnessRequestRepository,
    private readonly post: Post,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Returns how many were asked. */
  execute(): Promise<number> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('request-freshness');
      const today = this.clock.today();
      const week = addDays(today, 1 - isoWeekday(today));
      let asked = 0;
      for (const stale of await this.staleProviders.on(today)) {
        if (await this.requests.wasAsked(stale.provider.id, week)) continue;
        await this.ask(stale, week);
        asked += 1;
      }
      return asked;
    });
  }

  private async ask({ provider, offerings, excludedDays }: StaleProvider, week: LocalDate): Promise<void> {
    const { token, hash } = newLinkToken();
    const expiresOn = addDays(this.clock.today(), LINK_LASTS_DAYS);
    const link = `${this.settings.publicUrl}/stimmt-noch/${token}`;
    const kursnetLink = `${this.settings.publicUrl}/kurse/kursnet`;
    const mailId = await this.post.send({
      ...freshnessMail({
        providerName: provider.name,
        link,
        kursnetLink,
        expiresOn,
        excludedDays,
        offerings,
      }),
      kind: 'freshness',
      way: '/kurse',
      fact: `freshness.${week}.${provider.id}`,
      recipientOrganisationId: provider.id,
      toAddress: provider.mailAddress,
      subjectIds: [],
    });
    const providerId = provider.id;
    await this.requests.insert({ id: randomUUID(), providerId, week, mailId, tokenHash: hash, expiresOn });
  }
}
