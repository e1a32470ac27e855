import { Injectable } from '@nestjs/common';
import { isEditable, type Concept } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { ConceptRepository } from '../persistence/concept.repository.js';

/** An edition that may be worked on, among all of them. */
export interface OpenConcept {
  readonly concept: Concept;
  readonly editions: readonly Concept[];
}

/** What was done, as the protocol names it. */
export interface ConceptLine {
  readonly act: string;
  readonly conceptId: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/**
 * “Konzept bearbeiten”: one at a time changes the concept, so that there are never two editions in force, and lists keep their order. What
 * was replaced is read only.
 */
@Injectable()
export class EditConcept {
  constructor(
    private readonly concepts: ConceptRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  /** All editions, none of them changed by anybody else until the work is done. */
  amongAll<T>(work: (editions: readonly Concept[]) => Promise<T>): Promise<T> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('concepts');
      return work(await this.concepts.findAll());
    });
  }

  /** Refuses `not-found`, `concept-replaced`. */
  open<T>(conceptId: string, work: (open: OpenConcept) => Promise<T>): Promise<T> {
    return this.amongAll((editions) => {
      const concept = editions.find(({ id }) => id === conceptId);
      if (concept === undefined) throw notFound('Diese Fassung');
      if (!isEditable(concept)) throw replaced(concept);
      return work({ concept, editions });
    });
  }

  async record(actor: Actor, { act, conceptId, facts = {} }: ConceptLine): Promise<void> {
    await this.audit.record({ actor, act, subjectKind: 'concept', subjectId: conceptId, facts });
  }
}

function replaced({ edition }: Concept): Refused {
  return new Refused(
    'conflict',
    { code: 'concept-replaced' },
    `Die Fassung „${edition}“ ist abgelöst und lässt sich nur noch lesen.`,
  );
}
