import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../../platform/database/transaction.js';
import type { KursnetMark } from '../kursnet-sheet.js';
import { KursnetMarkRow } from './kursnet-mark.entity.js';

/** Rows of what stands in KURSNET. */
@Injectable()
export class KursnetMarkRepository {
  constructor(private readonly transaction: Transaction) {}

  /** By course. */
  async of(offeringIds: readonly string[]): Promise<ReadonlyMap<string, KursnetMark>> {
    const rows = await this.transaction.manager.findBy(KursnetMarkRow, { offeringId: In([...offeringIds]) });
    return new Map(rows.map((row) => [row.offeringId, row]));
  }

  /** Ids of the courses that a provider entered. */
  async enteredBy(providerId: string): Promise<readonly string[]> {
    const rows = await this.transaction.manager.find(KursnetMarkRow, {
      where: { providerId },
      select: { offeringId: true },
    });
    return rows.map(({ offeringId }) => offeringId);
  }

  async save(mark: KursnetMark): Promise<void> {
    await this.transaction.manager.save(KursnetMarkRow, { ...mark });
  }

  /** Whether there was one. */
  async remove(offeringId: string): Promise<boolean> {
    const { affected } = await this.transaction.manager.delete(KursnetMarkRow, { offeringId });
    return (affected ?? 0) > 0;
  }
}
