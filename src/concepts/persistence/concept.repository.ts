import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import { Transaction } from '../../platform/database/transaction.js';
import type { ConceptFrame } from '../concept-frame.js';
import { ConceptRow } from './concept.entity.js';
import { FieldLinkRepository } from './field-link.repository.js';
import { PartRepository } from './part.repository.js';
import { StepRepository } from './step.repository.js';

/** Rows of concepts with their axes and their Zeitschiene. */
@Injectable()
export class ConceptRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly parts: PartRepository,
    private readonly steps: StepRepository,
    private readonly links: FieldLinkRepository,
  ) {}

  /** All editions, the latest first; one without a first day is the newest. */
  findAll(): Promise<Concept[]> {
    return this.transaction.manager.find(ConceptRow, {
      order: { validFrom: { direction: 'DESC', nulls: 'FIRST' }, id: 'ASC' },
    });
  }

  async insert(...concepts: readonly Concept[]): Promise<void> {
    await this.transaction.manager.insert(
      ConceptRow,
      concepts.map((concept) => ({ ...concept })),
    );
  }

  async update(concept: Concept): Promise<void> {
    await this.transaction.manager.update(ConceptRow, { id: concept.id }, { ...concept });
  }

  /** What a concept consists of beside its chain. */
  async findFrame(conceptId: string): Promise<ConceptFrame> {
    const fields = await this.parts.find('fields', conceptId);
    return {
      fields,
      themes: await this.parts.find('themes', conceptId),
      targetGroups: await this.parts.find('targetGroups', conceptId),
      steps: await this.steps.find(conceptId),
      fieldLinks: await this.links.find(fields.map(({ id }) => id)),
    };
  }
}
