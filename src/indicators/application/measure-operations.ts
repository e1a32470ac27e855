import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/calendar';
import { cutOffDays, operationalQuery, type CutOffDay } from '#libs/indicator';
import { addMonths, monthOf } from '#libs/trend';
import { Clock } from '../../platform/clock/clock.js';
import type { LiveFigure, OperationalQuestion } from '../indicator-reading.js';
import { MeasureAnswers } from './measure-answers.js';
import { MeasureMoment } from './measure-moment.js';
import { MeasurePeriod } from './measure-period.js';

const TWO_YEARS = 24;

/**
 * “Aus dem Betrieb messen”: an operational query of now, or of a cut-off day. All figures come through the doors of trends, coverage,
 * gap-notifications and offerings as members see them there, so that what is hidden there is hidden here.
 */
@Injectable()
export class MeasureOperations {
  constructor(
    private readonly periods: MeasurePeriod,
    private readonly answers: MeasureAnswers,
    private readonly moments: MeasureMoment,
    private readonly clock: Clock,
  ) {}

  /** Of today, or of the last period that is over; null where no query is asked, or none is over. */
  async live(question: OperationalQuestion): Promise<LiveFigure | null> {
    const query = operationalQuery(question.queryKey);
    if (query === null) return null;
    const today = this.clock.today();
    if (query.time === 'moment') return this.moments.execute(question, today);
    const last = cutOffDays(question.rhythm, addMonths(monthOf(today), -TWO_YEARS), addDays(today, -1)).at(
      -1,
    );
    return last === undefined ? null : this.period(question, last);
  }

  /**
   * Of a cut-off day that is over. A period is known for good; a moment only on the morning after: whoever looks later does not know it
   * any more, which is `not-collected`.
   */
  async at(question: OperationalQuestion, cutOff: CutOffDay): Promise<LiveFigure> {
    const query = operationalQuery(question.queryKey);
    const isMissed = query?.time === 'moment' && addDays(cutOff.day, 1) !== this.clock.today();
    if (query === null || isMissed) return notCollected(cutOff);
    return query.time === 'moment'
      ? this.moments.execute(question, cutOff.day)
      : this.period(question, cutOff);
  }

  private period(question: OperationalQuestion, cutOff: CutOffDay): Promise<LiveFigure> {
    return question.queryKey === 'gaps-answered-share'
      ? this.answers.execute(question, cutOff)
      : this.periods.execute(question, cutOff);
  }
}

function notCollected({ day }: CutOffDay): LiveFigure {
  return {
    value: null,
    absence: 'not-collected',
    asOf: day,
    from: null,
    dataState: null,
    isPublicSafe: true,
  };
}
