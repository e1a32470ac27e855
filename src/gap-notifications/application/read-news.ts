import { Injectable } from '@nestjs/common';
import type { NewsSource } from '#libs/gap-notice';
import { FindGaps, type GapsChanged } from '../../coverage/index.js';
import { GapAnswerRepository } from '../persistence/gap-answer.repository.js';
import { ToldLinesQuery } from '../persistence/told-lines.query.js';
import { NameGaps } from './name-gaps.js';

/** “Neues lesen”: all open gaps with what was told of them and answered, and what the check of the day changed. */
@Injectable()
export class ReadNews {
  constructor(
    private readonly gaps: FindGaps,
    private readonly toldLines: ToldLinesQuery,
    private readonly answers: GapAnswerRepository,
    private readonly nameGaps: NameGaps,
  ) {}

  async execute({ checkedOn, changes }: GapsChanged): Promise<NewsSource> {
    const open = await this.gaps.open();
    const ids = open.map(({ id }) => id);
    const names = await this.nameGaps.execute();
    return {
      gaps: open.map((gap) => ({ gap, courseTypeCode: names.courseType(gap.formatCode) })),
      changes,
      told: await this.toldLines.ofGaps(ids),
      answers: await this.answers.findOfGaps(ids),
      checkedOn,
    };
  }
}
