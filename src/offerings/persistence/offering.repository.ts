import { Injectable } from '@nestjs/common';
import { In, type FindOptionsWhere } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { OFFERING_STATES, isLive } from '#libs/course-catalogue';
import { Transaction } from '../../platform/database/transaction.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingSectionRow, OfferingSiteRow } from './offering-parts.entity.js';
import { toRecord, toRows } from './offering-rows.js';
import { OfferingRow } from './offering.entity.js';

const LIVE_STATES = OFFERING_STATES.filter(isLive);

/** A record with its document of a day. */
export interface WrittenOffering {
  readonly record: OfferingRecord;
  readonly document: string;
  readonly documentDay: LocalDate;
}

/** Rows of offerings with their sites and sections. */
@Injectable()
export class OfferingRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Neither ended nor called off, in the order of starts. */
  findLive(): Promise<OfferingRecord[]> {
    return this.findWhere({ state: In(LIVE_STATES) });
  }

  /** The live ones of one provider. */
  findLiveOf(providerId: string): Promise<OfferingRecord[]> {
    return this.findWhere({ providerId, state: In(LIVE_STATES) });
  }

  async find(id: string): Promise<OfferingRecord | null> {
    const [record] = await this.findWhere({ id });
    return record ?? null;
  }

  /** The same, held against changes by others until the transaction ends. */
  async findForChange(id: string): Promise<OfferingRecord | null> {
    await this.transaction.manager.query('SELECT 1 FROM offering WHERE id = $1 FOR UPDATE', [id]);
    return this.find(id);
  }

  async findByKey(providerId: string, externalKey: string): Promise<OfferingRecord | null> {
    const [record] = await this.findWhere({ providerId, externalKey });
    return record ?? null;
  }

  /** Offerings whose document is of another day. */
  async findWithOldDocument(today: LocalDate): Promise<OfferingRecord[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(
      'SELECT id FROM offering WHERE document_day <> $1 AND state = ANY($2)',
      [today, LIVE_STATES],
    );
    return rows.length === 0 ? [] : this.findWhere({ id: In(rows.map(({ id }) => id)) });
  }

  async save({ record, document, documentDay }: WrittenOffering): Promise<void> {
    const { manager } = this.transaction;
    const rows = toRows(record);
    await manager.upsert(OfferingRow, { ...rows.offering, document, documentDay }, ['id']);
    await manager.delete(OfferingSiteRow, { offeringId: record.id });
    await manager.delete(OfferingSectionRow, { offeringId: record.id });
    await manager.insert(OfferingSiteRow, [...rows.sites]);
    await manager.insert(OfferingSectionRow, [...rows.sections]);
  }

  async saveDocument(id: string, document: string, documentDay: LocalDate): Promise<void> {
    await this.transaction.manager.update(OfferingRow, { id }, { document, documentDay });
  }

  private async findWhere(where: FindOptionsWhere<OfferingRow>): Promise<OfferingRecord[]> {
    const { manager } = this.transaction;
    const offerings = await manager.find(OfferingRow, { where, order: { startsOn: 'ASC', id: 'ASC' } });
    if (offerings.length === 0) return [];
    const ids = offerings.map(({ id }) => id);
    const sites = groupById(await manager.findBy(OfferingSiteRow, { offeringId: In(ids) }));
    const sections = groupById(await manager.findBy(OfferingSectionRow, { offeringId: In(ids) }));
    return offerings.map((row) => toRecord(row, sites.get(row.id) ?? [], sections.get(row.id) ?? []));
  }
}

function groupById<Row extends { readonly offeringId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.offeringId);
    if (group === undefined) groups.set(row.offeringId, [row]);
    else group.push(row);
  }
  return groups;
}
