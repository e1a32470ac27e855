import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { ImportUpload } from '../import-upload.js';
import { ImportUploadRow } from './import-upload.entity.js';

/** Rows of files on their way in. */
@Injectable()
export class ImportUploadRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(upload: ImportUpload, bytes: Buffer): Promise<void> {
    await this.transaction.manager.insert(ImportUploadRow, { ...upload, bytes } as object);
  }

  find(id: string): Promise<ImportUpload | null> {
    return this.transaction.manager.findOneBy(ImportUploadRow, { id });
  }

  /** The same, held until the transaction ends. */
  findForChange(id: string): Promise<ImportUpload | null> {
    return this.transaction.manager.findOne(ImportUploadRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async bytesOf(id: string): Promise<Buffer | null> {
    const rows = await this.transaction.manager.query<{ bytes: Buffer | null }[]>(
      'SELECT bytes FROM import_upload WHERE id = $1',
      [id],
    );
    return rows[0]?.bytes ?? null;
  }

  /** Those of one organisation, the newest first. */
  findOf(organisationId: string, limit: number): Promise<readonly ImportUpload[]> {
    return this.transaction.manager.find(ImportUploadRow, {
      where: { organisationId },
      order: { uploadedAt: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  async update(
    id: string,
    change: Partial<Omit<ImportUpload, 'id'>> & { readonly bytes?: null },
  ): Promise<void> {
    await this.transaction.manager.update(ImportUploadRow, { id }, change as object);
  }

  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(ImportUploadRow, { id });
  }
}
