import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Gap, GapComparison, Placement } from '#libs/coverage';
import { Clock } from '../../platform/clock/clock.js';
import type { GapChangeKind, GapObservation } from '../gap-history.js';
import { GapCheckRepository } from '../persistence/gap-check.repository.js';
import { CountReporters } from './count-reporters.js';
import { mergeObservation } from './merge-observation.js';
import type { FinishedCheck } from '../finished-check.js';

/** “Prüflauf und Zeitleisten fortschreiben”: one line for the day, one point for each gap. */
@Injectable()
export class WriteGapHistory {
  constructor(
    private readonly checks: GapCheckRepository,
    private readonly countReporters: CountReporters,
    private readonly clock: Clock,
  ) {}

  async execute({ snapshot, placement, comparison }: FinishedCheck): Promise<void> {
    const checkedOn = snapshot.today;
    const day = new Map(
      (await this.checks.findObservationsOfDay(checkedOn)).map((earlier) => [earlier.gapId, earlier]),
    );
    for (const now of observe(comparison, checkedOn))
      day.set(now.gapId, mergeObservation(day.get(now.gapId), now));
    await this.checks.saveObservations([...day.values()]);
    const { providers, offices } = await this.countReporters.execute(snapshot);
    await this.checks.saveCheck({
      checkedOn,
      finishedAt: this.clock.now(),
      ...countPeople(placement),
      ...countChanges([...day.values()]),
      providersReported: providers.reported,
      providersTotal: providers.total,
      officesReported: offices.reported,
      officesTotal: offices.total,
    });
  }
}

function observe(comparison: GapComparison, checkedOn: LocalDate): GapObservation[] {
  const seen = (change: GapChangeKind) => (gap: Gap) => ({
    gapId: gap.id,
    checkedOn,
    change,
    people: gap.people,
    longestWaitDays: gap.longestWaitDays,
    cause: gap.cause,
  });
  const missed = (change: GapChangeKind) => (gap: Gap) => ({
    ...seen(change)(gap),
    people: 0,
    longestWaitDays: 0,
  });
  return [
    ...comparison.opened.map(seen('opened')),
    ...comparison.grown.map(seen('grew')),
    ...comparison.persisting.map(seen('persists')),
    ...comparison.covered.map(missed('covered')),
    ...comparison.closed.map(missed('closed')),
  ];
}

function countPeople({ cells }: Placement) {
  return {
    demand: cells.reduce((sum, row) => sum + row.cell.people, 0),
    placed: cells.reduce((sum, row) => sum + row.placed, 0),
  };
}

function countChanges(day: readonly GapObservation[]) {
  const count = (change: GapChangeKind) => day.filter((each) => each.change === change).length;
  return {
    opened: count('opened'),
    grown: count('grew'),
    persisting: count('persists'),
    closed: count('closed'),
  };
}
