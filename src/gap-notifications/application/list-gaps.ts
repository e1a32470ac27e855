import { Injectable } from '@nestjs/common';
import type { Gap } from '#libs/coverage';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { FindGaps, type GapListFilter, type GapPosition } from '../../coverage/index.js';
import type { GapCase } from '../gap-case.js';
import { FindGapCases } from './find-gap-cases.js';
import { JudgeReadableGaps } from './judge-readable-gaps.js';

/** A page of gaps; `next` is where the next one begins, null at the end. */
export interface GapPage {
  readonly cases: readonly GapCase[];
  readonly next: GapPosition | null;
}

/** “Lücken auflisten”, as far as the actor may see them. */
@Injectable()
export class ListGaps {
  constructor(
    private readonly gaps: FindGaps,
    private readonly judgeReadableGaps: JudgeReadableGaps,
    private readonly findGapCases: FindGapCases,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, filter: GapListFilter): Promise<GapPage> {
    const readable = await this.collect(actor, { ...filter, limit: filter.limit + 1 });
    const shown = readable.slice(0, filter.limit);
    const last = readable.length > filter.limit ? shown.at(-1) : undefined;
    return {
      cases: await this.findGapCases.execute(shown, this.clock.today()),
      next: last === undefined ? null : { openedOn: last.openedOn, id: last.id },
    };
  }

  /** Reads on until there are enough readable ones, so that rights are judged by one rule alone and pages stay full. */
  private async collect(actor: Actor, filter: GapListFilter): Promise<readonly Gap[]> {
    const keepReadable = await this.judgeReadableGaps.for(actor);
    const readable: Gap[] = [];
    let after = filter.after;
    for (;;) {
      const read = await this.gaps.page({ ...filter, after });
      readable.push(...(await keepReadable(read)));
      const last = read.at(-1);
      if (readable.length >= filter.limit || read.length < filter.limit || last === undefined)
        return readable.slice(0, filter.limit);
      after = { openedOn: last.openedOn, id: last.id };
    }
  }
}
