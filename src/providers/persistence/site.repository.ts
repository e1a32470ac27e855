import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { Site } from '../provider.js';
import { SiteRow } from './site.entity.js';

/** Rows of sites. */
@Injectable()
export class SiteRepository {
  constructor(private readonly transaction: Transaction) {}

  async findAll(): Promise<Site[]> {
    const rows = await this.transaction.manager.find(SiteRow, { order: { name: 'ASC', id: 'ASC' } });
    return rows.map(toSite);
  }

  async find(id: string): Promise<Site | null> {
    const row = await this.transaction.manager.findOneBy(SiteRow, { id });
    return row === null ? null : toSite(row);
  }

  /** A site whose row nobody else changes until the transaction ends. */
  async lock(id: string): Promise<Site | null> {
    const row = await this.transaction.manager.findOne(SiteRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? null : toSite(row);
  }

  async findByKey(providerId: string, externalKey: string): Promise<Site | null> {
    const row = await this.transaction.manager.findOneBy(SiteRow, { providerId, externalKey });
    return row === null ? null : toSite(row);
  }

  async save({ place, ...site }: Site): Promise<void> {
    await this.transaction.manager.upsert(
      SiteRow,
      { ...site, latitude: place.latitude, longitude: place.longitude },
      ['id'],
    );
  }
}

function toSite({ latitude, longitude, ...row }: SiteRow): Site {
  return { ...row, place: { latitude, longitude } };
}
