import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import { Transaction } from '../../platform/database/transaction.js';
import type { ConceptFrame } from '../concept-frame.js';
import { CommitteeFieldRow } from './committee-field.entity.js';
import { ConceptRow } from './concept.entity.js';
import { CrossCuttingThemeRow } from './cross-cutting-theme.entity.js';
import { ProcessStepRow } from './process-step.entity.js';
import { TargetGroupRow } from './target-group.entity.js';
import { ThematicFieldRow } from './thematic-field.entity.js';

const IN_ORDER = { position: 'ASC', id: 'ASC' } as const;

/** Rows of concepts with their axes and their Zeitschiene. */
@Injectable()
export class ConceptRepository {
  constructor(private readonly transaction: Transaction) {}

  /** All editions, the latest first; one without a first day is the newest. */
  findAll(): Promise<Concept[]> {
    return this.transaction.manager.find(ConceptRow, {
      order: { validFrom: { direction: 'DESC', nulls: 'FIRST' }, id: 'ASC' },
    });
  }

  /** What a concept consists of beside its chain. */
  async findFrame(conceptId: string): Promise<ConceptFrame> {
    const { manager } = this.transaction;
    const where = { conceptId };
    const fields = await manager.find(ThematicFieldRow, { where, order: IN_ORDER });
    const links = await manager.find(CommitteeFieldRow, { order: { linkedFrom: 'ASC', id: 'ASC' } });
    const fieldIds = new Set(fields.map(({ id }) => id));
    return {
      fields,
      themes: await manager.find(CrossCuttingThemeRow, { where, order: IN_ORDER }),
      targetGroups: await manager.find(TargetGroupRow, { where, order: IN_ORDER }),
      steps: await manager.find(ProcessStepRow, { where, order: IN_ORDER }),
      fieldLinks: links.filter(({ fieldId }) => fieldIds.has(fieldId)),
    };
  }
}
