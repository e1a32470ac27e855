import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { Provider } from '../provider.js';
import { ProviderRow } from './provider.entity.js';

/** Rows of providers; the name is that of the organisation. */
@Injectable()
export class ProviderRepository {
  constructor(private readonly transaction: Transaction) {}

  async findAll(): Promise<Provider[]> {
    return this.transaction.manager.query<Provider[]>(
      `SELECT p.organisation_id AS id, o.name, p.external_key AS "externalKey"
       FROM provider p JOIN organisation o ON o.id = p.organisation_id
       WHERE o.deactivated_on IS NULL ORDER BY o.name`,
    );
  }

  /** Makes an organisation a provider where it is none yet; its key stays. */
  async ensure(organisationId: string): Promise<void> {
    await this.transaction.manager.query(
      'INSERT INTO provider (organisation_id) VALUES ($1) ON CONFLICT DO NOTHING',
      [organisationId],
    );
  }

  async save(organisationId: string, externalKey: string | null): Promise<void> {
    await this.transaction.manager.upsert(ProviderRow, { organisationId, externalKey }, ['organisationId']);
  }
}
