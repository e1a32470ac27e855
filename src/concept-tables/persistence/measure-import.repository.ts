import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureImportRow } from './measure-import.entity.js';

/** Which measures came out of a file, and in which version. */
@Injectable()
export class MeasureImportRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Version after the last import, by measure. */
  async findVersions(measureIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.transaction.manager.findBy(MeasureImportRow, { measureId: In([...measureIds]) });
    return new Map(rows.map(({ measureId, version }) => [measureId, version]));
  }

  async save(measureId: string, version: number): Promise<void> {
    await this.transaction.manager.upsert(MeasureImportRow, { measureId, version }, ['measureId']);
  }
}
