import { Injectable } from '@nestjs/common';
import { addDays, isoWeekday } from '#libs/calendar';
import type { CourseFormat, Offering } from '#libs/course-catalogue';
import {
  forecastDemand,
  type ClosedRoutes,
  type EndingCourse,
  type ForecastLine,
  type ForecastRow,
} from '#libs/planning';
import { parameterAt, type ParameterKey } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOfferings } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { RegistrationsQuery } from '../persistence/registrations.query.js';

/** The registrations of so many weeks are looked at. */
const WEEKS_BACK = 12;
const MONTHS_AHEAD = 6;

/** How courses of a Kurstyp lead on. */
const GOES_ON: Readonly<Record<string, ForecastLine & { readonly key: ParameterKey }>> = {
  literacy: { formatCode: 'general', level: 'A1', key: 'forecast.literacy-to-general-percent' },
  general: { formatCode: 'vocational', level: 'B2', key: 'forecast.general-to-vocational-percent' },
};

/** “Vorausschau lesen”: the next six months, as they come, or as they would come if some access routes were closed. */
@Injectable()
export class ReadForecast {
  constructor(
    private readonly registrations: RegistrationsQuery,
    private readonly offerings: FindOfferings,
    private readonly courseTypes: FindCourseTypes,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(closedRoutes: ClosedRoutes | null): Promise<readonly ForecastRow[]> {
    const today = this.clock.today();
    const monday = addDays(today, 1 - isoWeekday(today));
    return forecastDemand({
      today,
      weeks: WEEKS_BACK,
      registrations: await this.registrations.find(addDays(monday, -7 * WEEKS_BACK), monday),
      endingCourses: await this.endingCourses(),
      closedRoutes,
      months: MONTHS_AHEAD,
    });
  }

  private async endingCourses(): Promise<readonly EndingCourse[]> {
    const rows = await this.parameters.all();
    const formats = await this.courseTypes.formats();
    const share = (key: ParameterKey): number => parameterAt(rows, key, this.clock.today()) / 100;
    return (await this.offerings.live()).flatMap((offering) => endingCourse(offering, formats, share));
  }
}

function endingCourse(
  { endsOn, sections, formatCode }: Offering,
  formats: readonly CourseFormat[],
  share: (key: ParameterKey) => number,
): readonly EndingCourse[] {
  const next = GOES_ON[formatCode];
  if (endsOn === null || next === undefined || !formats.some(({ code }) => code === next.formatCode))
    return [];
  const people = Math.max(0, ...sections.map(({ taken }) => taken));
  const { key, ...line } = next;
  return [{ endsOn, people, goesOnTo: [{ ...line, share: share(key) }] }];
}
