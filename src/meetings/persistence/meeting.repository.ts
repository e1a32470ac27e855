import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThanOrEqual } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { Meeting, MeetingState } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { MeetingRow } from './meeting.entity.js';

/** Rows of meetings. */
@Injectable()
export class MeetingRepository {
  constructor(private readonly transaction: Transaction) {}

  /** All, the latest first. A county has some dozen a year. */
  findAll(): Promise<Meeting[]> {
    return this.transaction.manager.find(MeetingRow, { order: { startsAt: 'DESC', id: 'ASC' } });
  }

  find(id: string): Promise<Meeting | null> {
    return this.transaction.manager.findOneBy(MeetingRow, { id });
  }

  findByIds(ids: readonly string[]): Promise<Meeting[]> {
    return this.transaction.manager.findBy(MeetingRow, { id: In([...ids]) });
  }

  /** Held until the transaction ends: whatever changes a meeting or its agenda comes one after the other. */
  hold(id: string): Promise<Meeting | null> {
    return this.transaction.manager.findOne(MeetingRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The latest of a committee that took place before a moment; null where there was none. */
  findLastHeld(committeeId: string, before: Instant): Promise<Meeting | null> {
    return this.transaction.manager.findOne(MeetingRow, {
      where: {
        committeeId,
        startsAt: LessThan(before),
        state: In(['held', 'minutes-released'] satisfies MeetingState[]),
      },
      order: { startsAt: 'DESC' },
    });
  }

  /** Those to which people are invited and that have not begun. */
  findComing(now: Instant): Promise<Meeting[]> {
    return this.transaction.manager.find(MeetingRow, {
      where: { state: 'invited', startsAt: MoreThanOrEqual(now) },
      order: { startsAt: 'ASC' },
    });
  }

  async insert(meetings: readonly Meeting[]): Promise<void> {
    await this.transaction.manager.insert(MeetingRow, meetings.map(toRow));
  }

  async update(meeting: Meeting): Promise<void> {
    await this.transaction.manager.update(MeetingRow, { id: meeting.id }, toRow(meeting));
  }
}

function toRow({ guests, ...meeting }: Meeting): MeetingRow {
  return { ...meeting, guests: [...guests] };
}
