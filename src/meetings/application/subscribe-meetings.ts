import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { MeetingCalendarRepository } from '../persistence/meeting-calendar.repository.js';

/**
 * “Sitzungen als Kalender abonnieren”: a link that cannot be guessed, one for each organisation. A new one takes the place of the one
 * before. Returns its address, which is shown this once.
 */
@Injectable()
export class SubscribeMeetings {
  constructor(
    private readonly calendars: MeetingCalendarRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  execute(actor: Actor): Promise<string> {
    const { organisationId } = actor;
    const { token, hash: tokenHash } = newLinkToken();
    return this.transaction.run(async () => {
      await this.calendars.save({ organisationId, tokenHash, madeAt: this.clock.now() });
      await this.audit.record({
        actor,
        act: 'meeting-calendar-subscribed',
        subjectKind: 'meeting-calendar',
        subjectId: organisationId,
      });
      return `${this.settings.publicUrl}/api/v1/meeting-calendars/${token}`;
    });
  }
}
