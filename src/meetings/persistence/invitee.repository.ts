import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Invitee } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { MeetingInviteeRow } from './meeting-invitee.entity.js';
import { MeetingLinkRow } from './meeting-link.entity.js';

/** Rows of those invited, and of the links in their mails. */
@Injectable()
export class InviteeRepository {
  constructor(private readonly transaction: Transaction) {}

  findOf(meetingIds: readonly string[]): Promise<Invitee[]> {
    if (meetingIds.length === 0) return Promise.resolve([]);
    return this.transaction.manager.find(MeetingInviteeRow, {
      where: { meetingId: In([...meetingIds]) },
      order: { id: 'ASC' },
    });
  }

  async findByToken(tokenHash: string): Promise<Invitee | null> {
    const { manager } = this.transaction;
    const link = await manager.findOneBy(MeetingLinkRow, { tokenHash });
    return link === null ? null : manager.findOneBy(MeetingInviteeRow, { id: link.inviteeId });
  }

  async insert(invitees: readonly Invitee[]): Promise<void> {
    if (invitees.length > 0) await this.transaction.manager.insert(MeetingInviteeRow, [...invitees]);
  }

  async update(
    id: string,
    change: Partial<Pick<Invitee, 'answer' | 'people' | 'answeredAt' | 'present'>>,
  ): Promise<void> {
    await this.transaction.manager.update(MeetingInviteeRow, { id }, change);
  }

  /** What they answered no longer holds: the meeting is at another time. */
  async forgetAnswers(meetingId: string): Promise<void> {
    await this.transaction.manager.update(
      MeetingInviteeRow,
      { meetingId },
      { answer: null, people: null, answeredAt: null },
    );
  }

  async insertLink(tokenHash: string, inviteeId: string): Promise<void> {
    await this.transaction.manager.insert(MeetingLinkRow, { tokenHash, inviteeId });
  }
}
