import { Injectable } from '@nestjs/common';
import { isEditable } from '#libs/concept';
import { FindConcepts } from '../../concepts/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindObjectives } from '../../objectives/index.js';
import type { ConceptContents, EditionContents, ObjectiveContents } from '../concept-contents.js';
import { MeasureImportRepository } from '../persistence/measure-import.repository.js';
import { ObjectiveImportRepository } from '../persistence/objective-import.repository.js';
import { tableRefused } from './table-sentences.js';

/** “Inhalt einer Fassung lesen”, before rows are compared with it. */
@Injectable()
export class ReadContents {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly measures: FindMeasures,
    private readonly imports: MeasureImportRepository,
    private readonly objectiveImports: ObjectiveImportRepository,
  ) {}

  /** For a table of measures. Null: the edition that is worked with. Throws `no-concept`, `concept-replaced`. */
  async withMeasures(conceptId: string | null): Promise<ConceptContents> {
    const edition = await this.edition(conceptId);
    const measures = await this.measures.all(edition.concept.id);
    const ids = measures.map(({ id }) => id);
    const funding = await this.measures.funding(ids);
    const partners = await this.measures.partners(ids);
    return {
      ...edition,
      measures: measures.map((measure) => ({
        measure,
        funding: funding.filter(({ measureId }) => measureId === measure.id),
        partners: partners.filter(({ measureId }) => measureId === measure.id),
      })),
      imported: await this.imports.findVersions(ids),
    };
  }

  /** For a table of needs and goals; the same otherwise. */
  async withObjectives(conceptId: string | null): Promise<ObjectiveContents> {
    const edition = await this.edition(conceptId);
    const ids = [...edition.needs, ...edition.goals].map(({ id }) => id);
    return { ...edition, imported: await this.objectiveImports.findVersions(ids) };
  }

  private async edition(conceptId: string | null): Promise<EditionContents> {
    const concept = await (conceptId === null ? this.concepts.current() : this.concepts.get(conceptId));
    if (concept === null) throw tableRefused({ code: 'no-concept' });
    if (!isEditable(concept)) throw tableRefused({ code: 'concept-replaced' });
    const { fields, themes, targetGroups } = await this.concepts.frame(concept.id);
    return {
      concept,
      fields,
      themes,
      targetGroups,
      needs: await this.objectives.needs(concept.id),
      goals: await this.objectives.goals(concept.id),
    };
  }
}
