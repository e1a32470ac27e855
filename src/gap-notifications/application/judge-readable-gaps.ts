import { Injectable } from '@nestjs/common';
import type { Gap } from '#libs/coverage';
import { mayReadGap } from '#libs/gap-notice';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { ToldLinesQuery } from '../persistence/told-lines.query.js';
import { FindRecipients } from './find-recipients.js';
import { NameGaps } from './name-gaps.js';

/** Keeps of some gaps those that the reader it was made for may see, in their order. */
export type GapReader = (gaps: readonly Gap[]) => Promise<readonly Gap[]>;

/** “Lesbare Lücken”: the second check of rights, on the rows. Looks up once what is needed to judge many gaps for one actor. */
@Injectable()
export class JudgeReadableGaps {
  constructor(
    private readonly recipients: FindRecipients,
    private readonly toldLines: ToldLinesQuery,
    private readonly nameGaps: NameGaps,
    private readonly clock: Clock,
  ) {}

  async for(actor: Actor): Promise<GapReader> {
    const reader = await this.recipients.of(actor, this.clock.today());
    const names = await this.nameGaps.execute();
    return async (gaps) => {
      const told = await this.toldLines.gapsToldTo(
        actor.organisationId,
        gaps.map(({ id }) => id),
      );
      return gaps.filter((gap) =>
        mayReadGap({
          reader,
          gap,
          courseTypeCode: names.courseType(gap.formatCode),
          wasTold: told.has(gap.id),
        }),
      );
    };
  }
}
