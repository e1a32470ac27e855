import { Injectable } from '@nestjs/common';
import type { StrategicNeed } from '#libs/objective';
import { Transaction } from '../../platform/database/transaction.js';
import { NeedTargetGroupRow } from './need-target-group.entity.js';
import { NeedThemeRow } from './need-theme.entity.js';
import { StrategicNeedRow } from './strategic-need.entity.js';

/** Rows of needs with their target groups and themes. */
@Injectable()
export class NeedRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(needs: readonly StrategicNeed[]): Promise<void> {
    if (needs.length === 0) return;
    await this.transaction.manager.insert(
      StrategicNeedRow,
      needs.map(({ targetGroupIds: _groups, themeIds: _themes, ...row }) => row),
    );
    await this.tie(needs);
  }

  async update(need: StrategicNeed): Promise<void> {
    const { targetGroupIds: _groups, themeIds: _themes, id, ...row } = need;
    const { manager } = this.transaction;
    await manager.update(StrategicNeedRow, { id }, row);
    await manager.delete(NeedTargetGroupRow, { needId: id });
    await manager.delete(NeedThemeRow, { needId: id });
    await this.tie([need]);
  }

  /** Held until the transaction ends; null where there is none. */
  async lock(id: string): Promise<StrategicNeed | null> {
    const { manager } = this.transaction;
    const row: Omit<StrategicNeed, 'targetGroupIds' | 'themeIds'> | null = await manager.findOne(
      StrategicNeedRow,
      {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      },
    );
    if (row === null) return null;
    const groups = await manager.findBy(NeedTargetGroupRow, { needId: id });
    const themes = await manager.findBy(NeedThemeRow, { needId: id });
    return {
      ...row,
      targetGroupIds: groups.map(({ targetGroupId }) => targetGroupId),
      themeIds: themes.map(({ themeId }) => themeId),
    };
  }

  async conceptOf(id: string): Promise<string | null> {
    return (await this.transaction.manager.findOneBy(StrategicNeedRow, { id }))?.conceptId ?? null;
  }

  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(StrategicNeedRow, { id });
  }

  private async tie(needs: readonly StrategicNeed[]): Promise<void> {
    const { manager } = this.transaction;
    const groups = needs.flatMap(({ id, targetGroupIds }) =>
      targetGroupIds.map((targetGroupId) => ({ needId: id, targetGroupId })),
    );
    const themes = needs.flatMap(({ id, themeIds }) => themeIds.map((themeId) => ({ needId: id, themeId })));
    if (groups.length > 0) await manager.insert(NeedTargetGroupRow, groups);
    if (themes.length > 0) await manager.insert(NeedThemeRow, themes);
  }
}
