import { Injectable } from '@nestjs/common';
import type { Concept } from '#libs/concept';
import type { ConceptFrame } from '../concept-frame.js';
import { ConceptRepository } from '../persistence/concept.repository.js';

/** “Konzepte nachschlagen”. */
@Injectable()
export class FindConcepts {
  constructor(private readonly repository: ConceptRepository) {}

  /** All editions, the latest first. */
  all(): Promise<readonly Concept[]> {
    return this.repository.findAll();
  }

  async get(id: string): Promise<Concept | null> {
    return (await this.all()).find((concept) => concept.id === id) ?? null;
  }

  /** The edition that is worked with: the one being updated or in force, else the newest draft; null where there is none at all. */
  async current(): Promise<Concept | null> {
    const concepts = await this.all();
    return (
      concepts.find(({ state }) => state === 'being-updated') ??
      concepts.find(({ state }) => state === 'adopted') ??
      concepts.find(({ state }) => state === 'draft') ??
      null
    );
  }

  frame(conceptId: string): Promise<ConceptFrame> {
    return this.repository.findFrame(conceptId);
  }
}
