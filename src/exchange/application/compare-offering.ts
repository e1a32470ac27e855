import { Injectable } from '@nestjs/common';
import { FindCourseTypes } from '../../course-types/index.js';
import type { ImportedResult } from '../../offerings/index.js';
import { FindSites } from '../../providers/index.js';
import type { FieldChange } from '../import-changes.js';
import { describeChanges } from '../offerings-table/describe-changes.js';

/** Says what of one course a file says otherwise than what stood there. */
export type Compare = (result: ImportedResult) => Promise<readonly FieldChange[]>;

type Titles = ReadonlyMap<string, string>;

interface KnownWords {
  readonly types: Titles;
  readonly formats: Titles;
  readonly sites: Titles;
}

/** “Vergleichen”: what of a course the file says otherwise than what stands, in the words of the county. */
@Injectable()
export class CompareOffering {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly sites: FindSites,
  ) {}

  /** For one import: words are read when they are first needed, and again where a site has come since. */
  begin(): Compare {
    let known: KnownWords | null = null;
    return async ({ outcome, before, after }) => {
      if (before === null || (outcome !== 'updated' && outcome !== 'kept-edited')) return [];
      if (known === null || after.siteIds.some((id) => known?.sites.has(id) !== true))
        known = await this.read();
      const { types, formats, sites } = known;
      return describeChanges(before, after, {
        site: (id) => sites.get(id) ?? id,
        courseType: (code) => types.get(code) ?? code,
        format: (code) => formats.get(code) ?? code,
      });
    };
  }

  private async read(): Promise<KnownWords> {
    const sites = await this.sites.all();
    return {
      types: titlesOf(await this.courseTypes.types()),
      formats: titlesOf(await this.courseTypes.formats()),
      sites: new Map(sites.map(({ id, name }) => [id, name])),
    };
  }
}

function titlesOf(rows: readonly { readonly code: string; readonly title: string }[]): Titles {
  return new Map(rows.map(({ code, title }) => [code, title]));
}
