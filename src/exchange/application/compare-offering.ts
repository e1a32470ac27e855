import { Injectable } from '@nestjs/common';
import { FindCourseTypes } from '../../course-types/index.js';
import type { ImportedResult } from '../../offerings/index.js';
import { FindSites } from '../../providers/index.js';
import type { FieldChange } from '../import-changes.js';
import { describeChanges } from '../offerings-table/describe-changes.js';

/** “Vergleichen”: what of a course the file says otherwise than what stands, in the words of the county. */
@Injectable()
export class CompareOffering {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly sites: FindSites,
  ) {}

  async execute({ outcome, before, after }: ImportedResult): Promise<readonly FieldChange[]> {
    if (before === null || (outcome !== 'updated' && outcome !== 'kept-edited')) return [];
    const types = titlesOf(await this.courseTypes.types());
    const formats = titlesOf(await this.courseTypes.formats());
    const sites = new Map((await this.sites.all()).map(({ id, name }) => [id, name]));
    return describeChanges(before, after, {
      site: (id) => sites.get(id) ?? id,
      courseType: (code) => types.get(code) ?? code,
      format: (code) => formats.get(code) ?? code,
    });
  }
}

function titlesOf(
  rows: readonly { readonly code: string; readonly title: string }[],
): ReadonlyMap<string, string> {
  return new Map(rows.map(({ code, title }) => [code, title]));
}
