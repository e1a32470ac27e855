import { Injectable } from '@nestjs/common';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { FindRegions } from '../../regions/index.js';
import type { DemandWords } from '../demand-table/demand-line.js';

const REPORTING = ['jobcenter', 'immigration-office', 'social-welfare-office', 'counselling'] as const;

/** “Wörter der Bedarfstabelle”: what its cells may say today. */
@Injectable()
export class DemandVocabulary {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly courseTypes: FindCourseTypes,
    private readonly regions: FindRegions,
  ) {}

  async read(): Promise<DemandWords & { readonly reporting: readonly Organisation[] }> {
    const reporting = await this.organisations.all(REPORTING);
    return {
      reporting,
      offices: reporting.map(({ id, name }) => ({ code: id, names: [name] })),
      formats: (await this.courseTypes.formats()).map(({ code, title }) => ({ code, names: [title, code] })),
      municipalities: await this.regions.municipalities(),
    };
  }
}
