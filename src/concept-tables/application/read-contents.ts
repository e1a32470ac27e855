import { Injectable } from '@nestjs/common';
import { isEditable } from '#libs/concept';
import { FindConcepts } from '../../concepts/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindObjectives } from '../../objectives/index.js';
import type { ConceptContents } from '../concept-contents.js';
import { MeasureImportRepository } from '../persistence/measure-import.repository.js';
import { tableRefused } from './table-sentences.js';

/** “Inhalt einer Fassung lesen”, before rows are compared with it. */
@Injectable()
export class ReadContents {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly measures: FindMeasures,
    private readonly imports: MeasureImportRepository,
  ) {}

  /** Null: the edition that is worked with. Throws `no-concept`, `concept-replaced`. */
  async execute(conceptId: string | null): Promise<ConceptContents> {
    const concept = await (conceptId === null ? this.concepts.current() : this.concepts.get(conceptId));
    if (concept === null) throw tableRefused({ code: 'no-concept' });
    if (!isEditable(concept)) throw tableRefused({ code: 'concept-replaced' });
    const { fields, themes, targetGroups } = await this.concepts.frame(concept.id);
    const measures = await this.measures.all(concept.id);
    const ids = measures.map(({ id }) => id);
    const funding = await this.measures.funding(ids);
    const partners = await this.measures.partners(ids);
    return {
      concept,
      fields,
      themes,
      targetGroups,
      needs: await this.objectives.needs(concept.id),
      goals: await this.objectives.goals(concept.id),
      measures: measures.map((measure) => ({
        measure,
        funding: funding.filter(({ measureId }) => measureId === measure.id),
        partners: partners.filter(({ measureId }) => measureId === measure.id),
      })),
      imported: await this.imports.findVersions(ids),
    };
  }
}
