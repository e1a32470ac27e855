import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { KursnetDelivery } from '../kursnet-sheet.js';
import { KursnetDeliveryRow } from './kursnet-delivery.entity.js';

/** Rows of providers for whom files are written. */
@Injectable()
export class KursnetDeliveryRepository {
  constructor(private readonly transaction: Transaction) {}

  /** By provider. */
  async all(): Promise<ReadonlyMap<string, KursnetDelivery>> {
    const rows = await this.transaction.manager.find(KursnetDeliveryRow);
    return new Map(rows.map((row) => [row.providerId, row]));
  }

  find(providerId: string): Promise<KursnetDelivery | null> {
    return this.transaction.manager.findOneBy(KursnetDeliveryRow, { providerId });
  }

  /** Held until the transaction ends. */
  hold(providerId: string): Promise<KursnetDelivery | null> {
    return this.transaction.manager.findOne(KursnetDeliveryRow, {
      where: { providerId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(delivery: KursnetDelivery): Promise<void> {
    await this.transaction.manager.save(KursnetDeliveryRow, { ...delivery });
  }

  /** Whether there was one. */
  async remove(providerId: string): Promise<boolean> {
    const { affected } = await this.transaction.manager.delete(KursnetDeliveryRow, { providerId });
    return (affected ?? 0) > 0;
  }
}
