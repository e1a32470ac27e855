import { Injectable } from '@nestjs/common';
import type { NotificationChoice } from '#libs/notification';
import { Transaction } from '../../platform/database/transaction.js';
import { NotificationChoiceRow } from './notification-choice.entity.js';

/** Rows of what organisations chose. */
@Injectable()
export class NotificationChoiceRepository {
  constructor(private readonly transaction: Transaction) {}

  find(organisationId: string): Promise<readonly NotificationChoice[]> {
    return this.transaction.manager.findBy(NotificationChoiceRow, { organisationId });
  }

  async save(organisationId: string, choices: readonly NotificationChoice[]): Promise<void> {
    if (choices.length === 0) return;
    await this.transaction.manager.upsert(
      NotificationChoiceRow,
      choices.map(({ kind, channel }) => ({ organisationId, kind, channel })),
      ['organisationId', 'kind'],
    );
  }
}
