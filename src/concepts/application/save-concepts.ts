import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import { Transaction } from '../../platform/database/transaction.js';
import { AXES, type ConceptFrame } from '../concept-frame.js';
import { ConceptRepository } from '../persistence/concept.repository.js';
import { FieldLinkRepository } from '../persistence/field-link.repository.js';
import { PartRepository } from '../persistence/part.repository.js';
import { StepRepository } from '../persistence/step.repository.js';

/** “Konzept übernehmen”, as it is and was, at once: for an installation that begins with what is there already. */
@Injectable()
export class SaveConcepts {
  constructor(
    private readonly transaction: Transaction,
    private readonly concepts: ConceptRepository,
    private readonly parts: PartRepository,
    private readonly steps: StepRepository,
    private readonly links: FieldLinkRepository,
  ) {}

  /** The editions in an order in which each stands behind the one it replaces; the frame may be of several. */
  execute(editions: readonly Concept[], frame: ConceptFrame): Promise<void> {
    return this.transaction.run(async () => {
      await this.concepts.insert(...editions);
      for (const axis of AXES) await this.parts.insert(axis, frame[axis]);
      await this.steps.insert(...frame.steps);
      await this.links.insert(...frame.fieldLinks);
    });
  }
}
