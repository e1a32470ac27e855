import { Injectable } from '@nestjs/common';
import { addDays, daysBetween } from '#libs/calendar';
import { copyOffering } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { WorkingDays } from '../../platform/clock/working-days.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { demandOwnOffering } from './edit-offering.js';
import type { OfferingDetails } from './offering-details.js';

/** A copy that can be posted, and how far its days were moved. */
export interface OfferingCopy {
  readonly details: OfferingDetails;
  readonly movedDays: number;
  /** Weeks from today before which no course is proposed to begin. */
  readonly leadWeeks: number;
}

/** “Kurs kopieren”, by its provider: nothing is saved, the copy is for a form. */
@Injectable()
export class CopyOwnOffering {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly parameters: FindRuleParameters,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async execute(offeringId: string, actor: Actor): Promise<OfferingCopy> {
    const offering = await this.offerings.find(offeringId);
    if (offering === null) throw notFound('Das Kursangebot');
    demandOwnOffering(actor, offering);
    const today = this.clock.today();
    const leadWeeks = parameterAt(await this.parameters.all(), 'planning.lead-weeks', today);
    const copy = copyOffering(offering, {
      earliest: addDays(today, leadWeeks * 7),
      isHoliday: (day) => this.workingDays.isHoliday(day),
    });
    return {
      details: detailsOf(copy),
      movedDays: daysBetween(offering.startsOn, copy.startsOn),
      leadWeeks,
    };
  }
}

function detailsOf(copy: OfferingRecord): OfferingDetails {
  return {
    siteIds: copy.siteIds,
    title: copy.title,
    courseTypeCode: copy.courseTypeCode,
    formatCode: copy.formatCode,
    state: copy.state,
    reasonCode: null,
    form: copy.form,
    startsOn: copy.startsOn,
    endsOn: copy.endsOn,
    minimumSize: copy.minimumSize,
    maximumSize: copy.maximumSize,
    weeklyUnits: copy.weeklyUnits,
    dayparts: copy.dayparts,
    timesNote: copy.timesNote,
    childcare: copy.childcare,
    sections: copy.sections,
    isFilledFromList: copy.isFilledFromList,
  };
}
