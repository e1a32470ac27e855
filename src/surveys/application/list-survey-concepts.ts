import { Injectable } from '@nestjs/common';
import { FindConcepts } from '../../concepts/index.js';

/** An edition of the Integrationskonzept for which a survey can be held, with its Themenfelder. */
export interface SurveyConcept {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly { readonly id: string; readonly title: string }[];
}

/** “Konzept und Themenfelder zur Auswahl”, the latest edition first. */
@Injectable()
export class ListSurveyConcepts {
  constructor(private readonly concepts: FindConcepts) {}

  async execute(): Promise<readonly SurveyConcept[]> {
    const found: SurveyConcept[] = [];
    for (const { id, title, edition } of await this.concepts.all()) {
      const { fields } = await this.concepts.frame(id);
      found.push({ id, name: `${title} (${edition})`, fields });
    }
    return found;
  }
}
