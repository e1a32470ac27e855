import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { MeetingCalendarRow } from './meeting-calendar.entity.js';

/** Rows of subscribed calendars: one for each organisation. */
@Injectable()
export class MeetingCalendarRepository {
  constructor(private readonly transaction: Transaction) {}

  /** In the place of the one before, whose link shows nothing from now on. */
  async save(calendar: {
    readonly organisationId: string;
    readonly tokenHash: string;
    readonly madeAt: Instant;
  }): Promise<void> {
    await this.transaction.manager.upsert(MeetingCalendarRow, calendar, ['organisationId']);
  }

  /** The organisation whose calendar has this link; null where none has. */
  async findOrganisation(tokenHash: string): Promise<string | null> {
    const row = await this.transaction.manager.findOneBy(MeetingCalendarRow, { tokenHash });
    return row?.organisationId ?? null;
  }
}
