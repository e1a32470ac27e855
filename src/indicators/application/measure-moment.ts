import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { guardFigure, type DataState, type GuardedFigure } from '#libs/indicator';
import { parameterAt } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { ReadCoverage, type CoverageReading } from '../../coverage/index.js';
import { FindOfferings } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { ReadWaitingSoFar } from '../../trends/index.js';
import type { LiveFigure, OperationalQuestion } from '../indicator-reading.js';
import { scopeOf } from './measure-period.js';

const NOTHING: GuardedFigure = { value: null, absence: 'nothing-to-measure', isPublicSafe: true };
const TOO_FEW: GuardedFigure = { value: null, absence: 'too-few-people', isPublicSafe: true };

/** “Augenblick messen”: the data as they are today, as the coverage page and the list of courses show them. */
@Injectable()
export class MeasureMoment {
  constructor(
    private readonly coverage: ReadCoverage,
    private readonly courseTypes: FindCourseTypes,
    private readonly offerings: FindOfferings,
    private readonly waiting: ReadWaitingSoFar,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** `day`: up to which days are counted; the data are those of today. */
  async execute(question: OperationalQuestion, day: LocalDate): Promise<LiveFigure> {
    const { queryKey, formatCode, areaKey } = question;
    const asOf = this.clock.today();
    const formats = await this.courseTypes.formats(asOf);
    const known = formats.find(({ code }) => code === formatCode) ?? formats[0];
    const reading = known === undefined ? null : await this.coverage.execute({ formatCode: known.code });
    const dataState = reading === null ? null : reportedIn(reading);
    const measured =
      queryKey === 'median-days-waiting'
        ? await this.median(question, day)
        : await this.measure({ queryKey, formatCode, areaKey }, reading);
    return { ...measured, asOf, from: null, dataState };
  }

  private async measure(
    { queryKey, formatCode, areaKey }: Omit<OperationalQuestion, 'rhythm'>,
    reading: CoverageReading | null,
  ): Promise<GuardedFigure> {
    if (queryKey === 'childcare-places') return this.childcare(formatCode);
    if (reading === null) return NOTHING;
    if (queryKey === 'fresh-share') {
      const { reported, total } = reportedIn(reading);
      return total === 0 ? NOTHING : { ...number((100 * reported) / total), isPublicSafe: true };
    }
    return reading.formatCode === formatCode ? this.rate(reading, areaKey) : NOTHING;
  }

  /** Of a Verbandsgemeinde it stays among members, as the Versorgungsgrad does. */
  private async median({ formatCode, areaKey }: OperationalQuestion, day: LocalDate): Promise<GuardedFigure> {
    const rows = await this.parameters.all();
    const thresholds = (['small-cell.member-threshold', 'small-cell.public-threshold'] as const).map((key) =>
      parameterAt(rows, key, this.clock.today()),
    );
    const [members, everybody] = (
      await this.waiting.execute(scopeOf(formatCode, areaKey), day, thresholds)
    ).map(({ medianDays, isHidden }) => ({ value: medianDays, isHidden }));
    return members === undefined || everybody === undefined
      ? NOTHING
      : guardFigure(members, everybody, areaKey !== null);
  }

  private async childcare(formatCode: string | null): Promise<GuardedFigure> {
    const live = (await this.offerings.live()).filter(
      (course) => formatCode === null || course.formatCode === formatCode,
    );
    return {
      value: live.reduce((sum, { childcare }) => sum + (childcare?.places ?? 0), 0),
      absence: null,
      isPublicSafe: true,
    };
  }

  /** Of a Verbandsgemeinde it stays among members: beside what the public sees of others it could tell of few. */
  private async rate(reading: CoverageReading, areaKey: string | null): Promise<GuardedFigure> {
    const figures =
      areaKey === null ? reading.total : reading.associations.find(({ key }) => key === areaKey);
    if (figures === undefined) return NOTHING;
    if (figures.isSuppressed) return TOO_FEW;
    if (figures.rate === null) return NOTHING;
    const least = parameterAt(await this.parameters.all(), 'small-cell.public-threshold', this.clock.today());
    const isLarge = (count: number | null): boolean => count === 0 || (count ?? 0) >= least;
    const isPublicSafe = areaKey === null && isLarge(figures.placed) && isLarge(figures.unplaced);
    return { ...number(100 * figures.rate), isPublicSafe };
  }
}

function number(value: number): Pick<GuardedFigure, 'value' | 'absence'> {
  return { value: Math.round(10 * value) / 10, absence: null };
}

function reportedIn({ completeness: { providers, offices } }: CoverageReading): DataState {
  return {
    reported: providers.reported + offices.reported,
    total: providers.total + offices.total,
  };
}
