import { Injectable } from '@nestjs/common';
import { mayAnswerGap } from '#libs/gap-notice';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindGaps, type GapObservation } from '../../coverage/index.js';
import type { GapCase } from '../gap-case.js';
import { FindGapCases } from './find-gap-cases.js';
import { JudgeReadableGaps } from './judge-readable-gaps.js';

/** One gap in full. */
export interface ReadableGap {
  readonly gapCase: GapCase;
  readonly timeline: readonly GapObservation[];
  readonly mayAnswer: boolean;
}

/** “Lücke ansehen”. Refuses `not-found` also where the actor may not see it. */
@Injectable()
export class ReadGap {
  constructor(
    private readonly gaps: FindGaps,
    private readonly judgeReadableGaps: JudgeReadableGaps,
    private readonly findGapCases: FindGapCases,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string): Promise<ReadableGap> {
    const gap = await this.gaps.one(id);
    const [readable] = gap === null ? [] : await (await this.judgeReadableGaps.for(actor))([gap]);
    if (readable === undefined) throw notFound('Die Versorgungslücke');
    const [gapCase] = await this.findGapCases.execute([readable], this.clock.today());
    if (gapCase === undefined) throw new Error('each gap has a case');
    const wasTold = gapCase.told.some(({ organisationId }) => organisationId === actor.organisationId);
    return {
      gapCase,
      timeline: await this.gaps.timeline(id),
      mayAnswer: readable.closedOn === null && mayAnswerGap(actor.organisationKind, wasTold),
    };
  }
}
