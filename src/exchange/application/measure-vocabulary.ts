import { Injectable } from '@nestjs/common';
import { isEditable } from '#libs/concept';
import { FindConcepts } from '../../concepts/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { FindRegions } from '../../regions/index.js';
import type { MeasureWords } from '../measures-table/measure-line.js';

/** “Wörter der Maßnahmentabelle”: what its cells may say today. */
@Injectable()
export class MeasureVocabulary {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly concepts: FindConcepts,
    private readonly regions: FindRegions,
  ) {}

  async read(): Promise<MeasureWords> {
    const organisations = await this.organisations.all();
    return {
      organisations: organisations.map(({ id, name }) => ({ code: id, names: [name] })),
      editions: await this.editions(),
      municipalities: await this.regions.municipalities(),
    };
  }

  /** Editions that may still be written in. */
  async editions(): Promise<MeasureWords['editions']> {
    const concepts = (await this.concepts.all()).filter((concept) => isEditable(concept));
    return concepts.map(({ id, edition }) => ({ code: id, names: [edition] }));
  }
}
