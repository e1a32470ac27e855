import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual, type FindOptionsWhere } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { OFFERING_STATES, isLive } from '#libs/course-catalogue';
import { Transaction } from '../../platform/database/transaction.js';
import type { OfferingDocument } from '../offering-document.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingHoldRow, OfferingSectionRow, OfferingSiteRow } from './offering-parts.entity.js';
import { toDocumentColumns, toRecord, toRows } from './offering-rows.js';
import { OfferingRow } from './offering.entity.js';

const LIVE_STATES = OFFERING_STATES.filter(isLive);

type OfferingsWanted = FindOptionsWhere<OfferingRow> | FindOptionsWhere<OfferingRow>[];

const DOCUMENTS_PER_ROUND = 1000;

/** A record with its document of a day. */
export interface WrittenOffering {
  readonly record: OfferingRecord;
  readonly document: OfferingDocument;
}

/** Rows of offerings with their sites and sections. */
@Injectable()
export class OfferingRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Neither called off nor over on the day, in the order of starts; of all providers or of one. */
  findLive(today: LocalDate, providerId?: string): Promise<OfferingRecord[]> {
    const live = {
      state: In(LIVE_STATES),
      ...(providerId === undefined ? {} : { providerId }),
    };
    return this.findWhere([
      { ...live, endsOn: IsNull() },
      { ...live, endsOn: MoreThanOrEqual(today) },
    ]);
  }

  /** Those that take place at a site, held against changes by others until the transaction ends. */
  async findAtSiteForChange(siteId: string): Promise<OfferingRecord[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(
      `SELECT id FROM offering WHERE id IN (SELECT offering_id FROM offering_site WHERE site_id = $1)
       ORDER BY id FOR UPDATE`,
      [siteId],
    );
    return this.findWhere({ id: In(rows.map(({ id }) => id)) });
  }

  async find(id: string): Promise<OfferingRecord | null> {
    const [record] = await this.findWhere({ id });
    return record ?? null;
  }

  /** Some by their ids; those that are not there are left out. */
  findSome(ids: readonly string[]): Promise<OfferingRecord[]> {
    return this.findWhere({ id: In([...ids]) });
  }

  /** The same, held against changes by others until the transaction ends. */
  async findForChange(id: string): Promise<OfferingRecord | null> {
    await this.transaction.manager.query('SELECT 1 FROM offering WHERE id = $1 FOR UPDATE', [id]);
    return this.find(id);
  }

  /** The offering an import recognises, held against changes by others until the transaction ends. */
  async findByKeyForChange(providerId: string, externalKey: string): Promise<OfferingRecord | null> {
    await this.transaction.holdLock(`offering ${providerId} ${externalKey}`);
    await this.transaction.manager.query(
      'SELECT 1 FROM offering WHERE provider_id = $1 AND external_key = $2 FOR UPDATE',
      [providerId, externalKey],
    );
    return this.findByKey(providerId, externalKey);
  }

  async findByKey(providerId: string, externalKey: string): Promise<OfferingRecord | null> {
    const [record] = await this.findWhere({ providerId, externalKey });
    return record ?? null;
  }

  /**
   * Some of the offerings whose document is of another day and may read differently today. A document that was written after the
   * end, when the figures were too old besides (`excludedDays`), says so for good.
   */
  async findWithOldDocument(today: LocalDate, excludedDays: number): Promise<OfferingRecord[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(
      `SELECT id FROM offering WHERE document_day <> $1
       AND (ends_on IS NULL OR document_day <= greatest(ends_on, confirmed_on + $2::integer))
       LIMIT ${DOCUMENTS_PER_ROUND}`,
      [today, excludedDays],
    );
    return this.findWhere({ id: In(rows.map(({ id }) => id)) });
  }

  async save({ record, document }: WrittenOffering): Promise<void> {
    const { manager } = this.transaction;
    const rows = toRows(record);
    await manager.upsert(OfferingRow, { ...rows.offering, ...toDocumentColumns(document) }, ['id']);
    await manager.delete(OfferingSiteRow, { offeringId: record.id });
    await manager.delete(OfferingSectionRow, { offeringId: record.id });
    await manager.delete(OfferingHoldRow, { offeringId: record.id });
    await manager.insert(OfferingSiteRow, [...rows.sites]);
    await manager.insert(OfferingSectionRow, [...rows.sections]);
    if (rows.holds.length > 0) await manager.insert(OfferingHoldRow, [...rows.holds]);
  }

  /**
   * Writes documents anew whose records stay as they are, one statement for all. A record that somebody changed since it was read
   * (another version) has a newer document already and keeps it.
   */
  async saveDocuments(written: readonly WrittenOffering[]): Promise<void> {
    await this.transaction.manager.query(
      `UPDATE offering o SET document = n.document, document_day = n.day, is_enterable = n.is_enterable
       FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::date[], $5::boolean[])
         AS n (id, version, document, day, is_enterable)
       WHERE o.id = n.id AND o.version = n.version`,
      [
        written.map(({ record }) => record.id),
        written.map(({ record }) => record.version),
        written.map(({ document }) => document.text),
        written.map(({ document }) => document.day),
        written.map(({ document }) => document.isEnterable),
      ],
    );
  }

  private async findWhere(where: OfferingsWanted): Promise<OfferingRecord[]> {
    const { manager } = this.transaction;
    const offerings = await manager.find(OfferingRow, { where, order: { startsOn: 'ASC', id: 'ASC' } });
    if (offerings.length === 0) return [];
    const ids = offerings.map(({ id }) => id);
    const sites = groupById(await manager.findBy(OfferingSiteRow, { offeringId: In(ids) }));
    const sections = groupById(await manager.findBy(OfferingSectionRow, { offeringId: In(ids) }));
    const holds = groupById(await manager.findBy(OfferingHoldRow, { offeringId: In(ids) }));
    return offerings.map((row) =>
      toRecord(row, {
        sites: sites.get(row.id) ?? [],
        sections: sections.get(row.id) ?? [],
        holds: holds.get(row.id) ?? [],
      }),
    );
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
