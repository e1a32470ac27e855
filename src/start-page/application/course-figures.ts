import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/calendar';
import { freePlaces, freshnessOn, nextEntry } from '#libs/course-catalogue';
import { parameterAt } from '#libs/rule-parameter';
import type { WaitingThing } from '#libs/to-do';
import { Clock } from '../../platform/clock/clock.js';
import type { OfferingRecord } from '../../offerings/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { figure, type Figure } from '../start-page.js';

/** “Zahlen der eigenen Kurse”: what is free, and which figures have become old. */
@Injectable()
export class CourseFigures {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async stale(own: readonly OfferingRecord[]): Promise<readonly WaitingThing[]> {
    const today = this.clock.today();
    const parameters = await this.parameters.all();
    const excludedDays = parameterAt(parameters, 'freshness.excluded-days', today);
    const limits = { staleDays: parameterAt(parameters, 'freshness.stale-days', today), excludedDays };
    return own
      .filter(({ confirmedOn }) => freshnessOn(confirmedOn, today, limits) !== 'fresh')
      .map(({ id, title, confirmedOn }) => ({ id, label: title, dueOn: addDays(confirmedOn, excludedDays) }));
  }

  of(own: readonly OfferingRecord[], openOffers: number): readonly Figure[] {
    const today = this.clock.today();
    const free = own.reduce((sum, offering) => {
      const entry = nextEntry(offering, today);
      return sum + (entry === null ? 0 : freePlaces(offering, entry));
    }, 0);
    return [
      figure('courses-live', own.length),
      figure('places-free', free),
      figure('offers-open', openOffers),
    ];
  }
}
