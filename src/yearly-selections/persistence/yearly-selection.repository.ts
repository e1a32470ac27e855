import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { SelectionItem, SelectionStep, YearlySelection } from '#libs/yearly-selection';
import { Transaction } from '../../platform/database/transaction.js';
import { SelectionItemRow } from './selection-item.entity.js';
import { SelectionStepRow } from './selection-step.entity.js';
import { YearlySelectionRow } from './yearly-selection.entity.js';

/** Rows of selections with their items and steps. */
@Injectable()
export class YearlySelectionRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(selection: YearlySelection): Promise<void> {
    await this.transaction.manager.insert(YearlySelectionRow, { ...selection });
  }

  async update({ id, ...change }: Pick<YearlySelection, 'id'> & Partial<YearlySelection>): Promise<void> {
    await this.transaction.manager.update(YearlySelectionRow, { id }, change);
  }

  /** The newest year first, of each year the newest edition first. */
  findAll(): Promise<YearlySelection[]> {
    return this.transaction.manager.find(YearlySelectionRow, {
      order: { year: 'DESC', edition: 'DESC', id: 'ASC' },
    });
  }

  find(id: string): Promise<YearlySelection | null> {
    return this.transaction.manager.findOneBy(YearlySelectionRow, { id });
  }

  /** Held until the transaction ends; `toAssess` by as many as want at once, but by nobody who moves it on. */
  hold(id: string, how: 'to-change' | 'to-assess'): Promise<YearlySelection | null> {
    const mode = how === 'to-change' ? 'pessimistic_write' : 'pessimistic_read';
    return this.transaction.manager.findOne(YearlySelectionRow, { where: { id }, lock: { mode } });
  }

  async insertItems(items: readonly SelectionItem[]): Promise<void> {
    if (items.length > 0) await this.transaction.manager.insert(SelectionItemRow, [...items]);
  }

  async updateItem({ id, ...change }: Pick<SelectionItem, 'id'> & Partial<SelectionItem>): Promise<void> {
    await this.transaction.manager.update(SelectionItemRow, { id }, change);
  }

  async deleteItems(ids: readonly string[]): Promise<void> {
    await this.transaction.manager.delete(SelectionItemRow, { id: In([...ids]) });
  }

  findItems(selectionIds: readonly string[]): Promise<SelectionItem[]> {
    return this.transaction.manager.find(SelectionItemRow, {
      where: { selectionId: In([...selectionIds]) },
      order: { rank: 'ASC', id: 'ASC' },
    });
  }

  async insertStep(step: SelectionStep): Promise<void> {
    await this.transaction.manager.insert(SelectionStepRow, { ...step });
  }

  /** In the order in which they were taken. */
  findSteps(selectionIds: readonly string[]): Promise<SelectionStep[]> {
    return this.transaction.manager.find(SelectionStepRow, {
      where: { selectionId: In([...selectionIds]) },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  /** Whether any step of any selection stands on this decision. */
  isUsed(decisionId: string): Promise<boolean> {
    return this.transaction.manager.existsBy(SelectionStepRow, { decisionId });
  }
}
