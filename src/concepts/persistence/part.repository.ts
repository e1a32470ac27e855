import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import { References } from '../../platform/database/references.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { Axis, KeptPart } from '../concept-frame.js';
import { CrossCuttingThemeRow } from './cross-cutting-theme.entity.js';
import { TargetGroupRow } from './target-group.entity.js';
import { ThematicFieldRow } from './thematic-field.entity.js';

type PartRow = ThematicFieldRow | CrossCuttingThemeRow | TargetGroupRow;

const TABLES: Readonly<Record<Axis, readonly [entity: EntityTarget<PartRow>, table: string]>> = {
  fields: [ThematicFieldRow, 'thematic_field'],
  themes: [CrossCuttingThemeRow, 'cross_cutting_theme'],
  targetGroups: [TargetGroupRow, 'target_group'],
};

/** Rows of the axes of concepts: fields, themes, target groups. */
@Injectable()
export class PartRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly references: References,
  ) {}

  find(axis: Axis, conceptId: string): Promise<KeptPart[]> {
    return this.transaction.manager.find(TABLES[axis][0], {
      where: { conceptId },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  /** Those on which something hangs: needs, measures, or a working group. */
  usedIds(axis: Axis): Promise<ReadonlySet<string>> {
    return this.references.usedKeys(TABLES[axis][1], 'id');
  }

  async insert(axis: Axis, parts: readonly KeptPart[]): Promise<void> {
    if (parts.length === 0) return;
    await this.transaction.manager.insert(
      TABLES[axis][0],
      parts.map((part) => ({ ...part })),
    );
  }

  async update(axis: Axis, { id, title, description, version }: KeptPart): Promise<void> {
    await this.transaction.manager.update(TABLES[axis][0], { id }, { title, description, version });
  }

  async remove(axis: Axis, id: string): Promise<void> {
    await this.transaction.manager.delete(TABLES[axis][0], { id });
  }

  async order(axis: Axis, ids: readonly string[]): Promise<void> {
    for (const [index, id] of ids.entries())
      await this.transaction.manager.update(TABLES[axis][0], { id }, { position: index + 1 });
  }
}
