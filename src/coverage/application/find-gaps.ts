import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import type { GapListFilter } from '../gap-list.js';
import type { GapObservation } from '../gap-history.js';
import { GapCheckRepository } from '../persistence/gap-check.repository.js';
import { GapRepository } from '../persistence/gap.repository.js';

/** “Lücken nachschlagen”: raw figures, for rooms up the stairs. Who may see which gap and which count is judged there. */
@Injectable()
export class FindGaps {
  constructor(
    private readonly gaps: GapRepository,
    private readonly checks: GapCheckRepository,
  ) {}

  one(id: string): Promise<Gap | null> {
    return this.gaps.find(id);
  }

  /** Those that exist, in no order. */
  all(ids: readonly string[]): Promise<readonly Gap[]> {
    return this.gaps.findAll(ids);
  }

  open(): Promise<readonly Gap[]> {
    return this.gaps.findOpen();
  }

  /** Those that the check of a day found covered for long enough. */
  closedOn(day: LocalDate): Promise<readonly Gap[]> {
    return this.gaps.findClosedOn(day);
  }

  /** Newest first, then by id. */
  page(filter: GapListFilter): Promise<readonly Gap[]> {
    return this.gaps.findPage(filter);
  }

  /** What each check saw of the gap, oldest first. */
  timeline(gapId: string): Promise<readonly GapObservation[]> {
    return this.checks.findObservationsOfGap(gapId);
  }
}
