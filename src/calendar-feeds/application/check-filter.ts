import { Injectable } from '@nestjs/common';
import type { FeedFilter } from '#libs/calendar-feed';
import type { Ags } from '#libs/region';
import { NarrowQuestion } from '../../course-search/index.js';
import { FindCourseTypes } from '../../course-types/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindProviders } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';

/** Refuses a choice of what is not there, with a sentence at its field. */
@Injectable()
export class CheckFilter {
  constructor(
    private readonly regions: FindRegions,
    private readonly courseTypes: FindCourseTypes,
    private readonly providers: FindProviders,
    private readonly narrow: NarrowQuestion,
  ) {}

  async execute(filter: FeedFilter): Promise<void> {
    const { kinds, question, ags, formatCode, providerId } = filter;
    const isSearch = kinds.includes('found-courses');
    if (isSearch !== (question !== null) || (isSearch && kinds.length > 1))
      throw unknown('kinds', 'search-alone', 'Eine Suche nach Kursen ist ein Kalender für sich.');
    if (question !== null) await this.narrow.check(question);
    if (ags !== null && (await this.regions.one(ags as Ags)) === null)
      throw unknown('ags', 'unknown-municipality', 'Diese Gemeinde gibt es hier nicht.');
    const formats = await this.courseTypes.formats();
    if (formatCode !== null && !formats.some(({ code }) => code === formatCode))
      throw unknown('formatCode', 'unknown-format', 'Diesen Kurstyp gibt es hier nicht.');
    const providers = await this.providers.all();
    if (providerId !== null && !providers.some(({ id }) => id === providerId))
      throw unknown('providerId', 'unknown-provider', 'Diesen Kursträger gibt es hier nicht.');
  }
}

function unknown(field: string, code: string, sentence: string): Refused {
  return new Refused('invalid', { code, field }, sentence, [{ field, code, message: sentence }]);
}
