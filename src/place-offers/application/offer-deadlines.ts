import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '#libs/calendar';
import { answerUntil, linkUntil, remindOn, type PlaceOffer } from '#libs/place-offer';
import { parameterAt, type ParameterKey } from '#libs/rule-parameter';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { WorkingDays } from '../../platform/clock/working-days.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { offerSentence } from './offer-sentences.js';

/** The last day of something, and the moment in which that day ends. */
export interface Deadline {
  readonly on: LocalDate;
  readonly at: Instant;
}

/** “Fristen von Platzangeboten”, by the parameters in force today and the holidays of the Land. */
@Injectable()
export class OfferDeadlines {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** Until when an offer of a section is to be answered. Throws {@link Refused} where it begins too soon. */
  async answer(startsOn: LocalDate): Promise<Deadline> {
    const workingDays = await this.value('offer.answer-working-days');
    const until = answerUntil({ today: this.clock.today(), startsOn, workingDays }, this.isHoliday);
    if (!until.ok) throw new Refused('conflict', until.refusal, offerSentence(until.refusal));
    return this.endOf(until.value);
  }

  /** Whether the office should hear today that an offer ends soon. */
  async isToBeReminded(): Promise<(offer: PlaceOffer) => boolean> {
    const workingDays = await this.value('offer.reminder-working-days');
    const today = this.clock.today();
    return (offer) => {
      const day = remindOn(offer, { workingDays, timeZone: TIME_ZONE }, this.isHoliday);
      return day !== null && day <= today;
    };
  }

  /** From when until when a link that is made now opens an offer. */
  async link(offer: PlaceOffer): Promise<{ readonly madeAt: Instant; readonly expiresAt: Instant }> {
    const days = await this.value('client-link.days-after-decision');
    const until = linkUntil(offer.answerUntil, this.clock.today(), days);
    return { madeAt: this.clock.now(), expiresAt: this.workingDays.endOf(until) };
  }

  /** Offers in a row without an answer, after which a case is paused. */
  lapsesUntilPause(): Promise<number> {
    return this.value('offer.lapses-until-pause');
  }

  private readonly isHoliday = (day: LocalDate): boolean => this.workingDays.isHoliday(day);

  private endOf(on: LocalDate): Deadline {
    return { on, at: this.workingDays.endOf(on) };
  }

  private async value(key: ParameterKey): Promise<number> {
    return parameterAt(await this.parameters.all(), key, this.clock.today());
  }
}
