import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { References } from '../../platform/database/references.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { DocumentFile, DocumentNote, DocumentSubject } from '../document.js';
import { DocumentRow } from './document.entity.js';

/** Rows of documents. */
@Injectable()
export class DocumentRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly references: References,
  ) {}

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

  /** One without its content; null where there is none. */
  findNote(id: string): Promise<DocumentNote | null> {
    return this.transaction.manager.findOneBy(DocumentRow, { id });
  }

  /** Whether anything points to it. */
  async isUsed(id: string): Promise<boolean> {
    return (await this.references.usedKeys('document', 'id')).has(id);
  }

  async update(id: string, change: Pick<DocumentNote, 'title' | 'isPublic'>): Promise<void> {
    const { title, isPublic } = change;
    await this.transaction.manager.update(DocumentRow, { id }, { title, isPublic });
  }

  async remove(id: string): Promise<void> {
    await this.transaction.manager.delete(DocumentRow, { id });
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
