import { Injectable } from '@nestjs/common';
import type { AgendaItem } from '#libs/meeting';
import { Transaction } from '../../platform/database/transaction.js';
import { AgendaItemRow } from './agenda-item.entity.js';

/** Rows of agendas. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly transaction: Transaction) {}

  /** All of a meeting, in their order; what was dropped too. */
  findOf(meetingId: string): Promise<AgendaItem[]> {
    return this.transaction.manager.find(AgendaItemRow, {
      where: { meetingId },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  async insert(items: readonly AgendaItem[]): Promise<void> {
    if (items.length > 0) await this.transaction.manager.insert(AgendaItemRow, items.map(toRow));
  }

  async update(item: AgendaItem): Promise<void> {
    await this.transaction.manager.update(AgendaItemRow, { id: item.id }, toRow(item));
  }
}

function toRow({ evidence, ...item }: AgendaItem): AgendaItemRow {
  return { ...item, evidence: [...evidence] };
}
