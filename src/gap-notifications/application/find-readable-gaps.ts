import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { Gap } from '#libs/coverage';
import type { Actor } from '#libs/kernel';
import { FindGaps } from '../../coverage/index.js';
import { JudgeReadableGaps } from './judge-readable-gaps.js';
import { NameGaps } from './name-gaps.js';

/** An open gap by its names, without a figure. */
export interface ReadableGap {
  readonly id: string;
  readonly area: string;
  readonly format: string;
  readonly level: LanguageLevel | null;
  readonly openedOn: LocalDate;
}

/** “Offene Lücken nachschlagen”, for other rooms: those that the actor may see, by the same rule as their list. */
@Injectable()
export class FindReadableGaps {
  constructor(
    private readonly gaps: FindGaps,
    private readonly judgeReadableGaps: JudgeReadableGaps,
    private readonly nameGaps: NameGaps,
  ) {}

  async execute(actor: Actor): Promise<readonly ReadableGap[]> {
    return this.readable(actor, await this.gaps.open());
  }

  /** Of these those that the actor may see, closed ones too. */
  async among(actor: Actor, ids: readonly string[]): Promise<readonly ReadableGap[]> {
    return ids.length === 0 ? [] : this.readable(actor, await this.gaps.all(ids));
  }

  private async readable(actor: Actor, gaps: readonly Gap[]): Promise<readonly ReadableGap[]> {
    const keepReadable = await this.judgeReadableGaps.for(actor);
    const names = await this.nameGaps.execute();
    return (await keepReadable(gaps)).map((gap) => ({
      id: gap.id,
      area: names.area(gap.areaKey),
      format: names.format(gap.formatCode),
      level: gap.level,
      openedOn: gap.openedOn,
    }));
  }
}
