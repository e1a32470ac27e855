import { Injectable } from '@nestjs/common';
import { stopFinder, type Coordinates, type NearbyStop } from '#libs/region';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { PerTenant } from '../../platform/tenants/per-tenant.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { StopRepository } from '../persistence/stop.repository.js';
import type { SourcedStop } from '../sourced-stop.js';

/** Stops of one moment, and the nearest of them to a place: a hint, never minutes. */
interface KnownStops {
  readonly stops: readonly SourcedStop[];
  readonly nearestTo: (place: Coordinates) => NearbyStop | null;
}

/** “Haltestellen nachschlagen”. They change with a timetable, so those read last are kept until the table changes. */
@Injectable()
export class FindStops {
  private readonly kept = new PerTenant<{ readonly key: string; readonly known: KnownStops }>();

  constructor(
    private readonly repository: StopRepository,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<KnownStops> {
    const farthest = parameterAt(await this.parameters.all(), 'stop.hint-metres', this.clock.today());
    const key = `${farthest} ${await this.repository.version()}`;
    const kept = this.kept.value;
    if (kept?.key === key) return kept.known;
    const stops = await this.repository.findAll();
    const known = { stops, nearestTo: stopFinder(stops, farthest) };
    this.kept.value = { key, known };
    return known;
  }
}
