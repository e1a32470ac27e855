import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../../platform/database/transaction.js';
import type { DocumentFile, DocumentNote, DocumentSubject } from '../document.js';
import { DocumentRow } from './document.entity.js';

/** Rows of documents. */
@Injectable()
export class DocumentRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(document: DocumentFile): Promise<void> {
    await this.transaction.manager.insert(DocumentRow, { ...document });
  }

  /** Those of several things of one kind, newest first. */
  find(kind: DocumentSubject, ids: readonly string[]): Promise<DocumentNote[]> {
    return this.transaction.manager.find(DocumentRow, {
      where: { subjectKind: kind, subjectId: In([...ids]) },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
  }

  /** One with its content; null where there is none. */
  findFile(id: string): Promise<DocumentFile | null> {
    return this.transaction.manager
      .createQueryBuilder(DocumentRow, 'document')
      .addSelect('document.content')
      .where({ id })
      .getOne();
  }
}
