import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import { Outbox } from '../../platform/outbox/outbox.js';
import { gapsChanged, type GapToTell } from '../events/gaps-changed.event.js';
import type { FinishedCheck } from '../finished-check.js';
import { CoverageVersionQuery } from '../persistence/coverage-version.query.js';
import { GapRepository } from '../persistence/gap.repository.js';
import { GapCheckRepository } from '../persistence/gap-check.repository.js';
import { WriteGapHistory } from './write-gap-history.js';

/** “Prüfung festhalten”: gaps, their history, and the event for those who tell others. */
@Injectable()
export class RecordCheck {
  constructor(
    private readonly gaps: GapRepository,
    private readonly checks: GapCheckRepository,
    private readonly writeGapHistory: WriteGapHistory,
    private readonly coverageVersion: CoverageVersionQuery,
    private readonly outbox: Outbox,
  ) {}

  async execute(check: FinishedCheck): Promise<void> {
    const { opened, grown, persisting, covered, closed } = check.comparison;
    const checkedOn = check.snapshot.today;
    const isFirstOfDay = (await this.checks.findCheck(checkedOn)) === null;
    await this.gaps.save([...opened, ...grown, ...persisting, ...covered, ...closed]);
    await this.writeGapHistory.execute(check);
    await this.publish(checkedOn, [...toTell(opened, 'opened'), ...toTell(grown, 'grew')], isFirstOfDay);
    await this.coverageVersion.compact();
  }

  /** Each day is told of once, also a quiet one: somebody may have let a deadline pass. */
  private async publish(
    checkedOn: LocalDate,
    changes: readonly GapToTell[],
    isFirstOfDay: boolean,
  ): Promise<void> {
    if (isFirstOfDay || changes.length > 0) await this.outbox.publish(gapsChanged, { checkedOn, changes });
  }
}

function toTell(gaps: readonly Gap[], reason: GapToTell['reason']): GapToTell[] {
  return gaps.map(({ id, version }) => ({ gapId: id, version, reason }));
}
