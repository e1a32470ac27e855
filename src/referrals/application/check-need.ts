import { Injectable } from '@nestjs/common';
import type { Result } from '#libs/kernel';
import type { ParticipantNeed } from '#libs/referral';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindRegions } from '../../regions/index.js';
import { caseRefused } from './case-sentences.js';

/**
 * “Bedarf prüfen”: what the rules said of a need, and whether its Gemeinde and its Kurstyp exist. The same for cases and counts.
 * Returns the need as the rules accepted it; throws a refusal with a German sentence at the field.
 */
@Injectable()
export class CheckNeed {
  constructor(
    private readonly regions: FindRegions,
    private readonly courseTypes: FindCourseTypes,
  ) {}

  async execute<N extends ParticipantNeed>(judged: Result<N>): Promise<N> {
    if (!judged.ok) throw caseRefused(judged.refusal);
    const { ags, formatCode } = judged.value;
    if ((await this.regions.one(ags)) === null)
      throw caseRefused({ code: 'unknown-municipality', field: 'ags' });
    const formats = await this.courseTypes.formats();
    if (!formats.some(({ code }) => code === formatCode))
      throw caseRefused({ code: 'unknown-format', field: 'formatCode' });
    return judged.value;
  }
}
