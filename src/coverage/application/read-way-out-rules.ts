import { Injectable } from '@nestjs/common';
import { daysBetween, isWithin, type LocalDate } from '#libs/calendar';
import { isBookable, type Offering } from '#libs/course-catalogue';
import type { PossibleMerge, WayOutRules } from '#libs/coverage';
import { parameterAt } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOfferings } from '../../offerings/index.js';
import { FindApprovals } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Regeln für Auswege” of a day: sizes, lead time, where which course may begin, and which courses could be one. */
@Injectable()
export class ReadWayOutRules {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly approvals: FindApprovals,
    private readonly offerings: FindOfferings,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(today: LocalDate): Promise<WayOutRules> {
    const rows = await this.parameters.all();
    const types = new Map((await this.courseTypes.types()).map((type) => [type.code, type]));
    const formats = await this.courseTypes.formats(today);
    const typeOf = new Map(formats.map(({ code, courseTypeCode }) => [code, types.get(courseTypeCode)]));
    const approvals = await this.approvals.all();
    const largest = parameterAt(rows, 'offering.maximum-size', today);
    return {
      leadDays: 7 * parameterAt(rows, 'planning.lead-weeks', today),
      minimumSize: parameterAt(rows, 'planning.minimum-size', today),
      childcarePlaces: parameterAt(rows, 'planning.childcare-places', today),
      maximumSizeOf: (formatCode) => typeOf.get(formatCode)?.maximumSize ?? largest,
      mayStart: (siteId, formatCode, day) => {
        const type = typeOf.get(formatCode);
        const isApproved = approvals.some(
          (each) => each.siteId === siteId && each.courseTypeCode === type?.code && isWithin(each, day),
        );
        return type !== undefined && isWithin(type.startable, day) && isApproved;
      },
      merges: findMerges(
        (await this.offerings.live()).filter(({ state, startsOn }) => isBookable(state) && startsOn > today),
        parameterAt(rows, 'planning.merge-days-apart', today),
      ),
    };
  }
}

/** Two of the same Kurstyp and level at entry, near each other in time, each below its minimum, together enough for one course. */
function findMerges(offerings: readonly Offering[], mostDaysApart: number): readonly PossibleMerge[] {
  const small = offerings.filter((each) => registeredIn(each) < each.minimumSize);
  return small.flatMap((one, index) =>
    small.slice(index + 1).flatMap((other): readonly PossibleMerge[] => {
      const people = registeredIn(one) + registeredIn(other);
      const places = Math.min(one.maximumSize, other.maximumSize);
      const isOneCourse =
        one.formatCode === other.formatCode &&
        one.sections[0]?.level === other.sections[0]?.level &&
        Math.abs(daysBetween(one.startsOn, other.startsOn)) <= mostDaysApart &&
        people >= Math.max(one.minimumSize, other.minimumSize);
      if (!isOneCourse || people > places) return [];
      return [{ offeringIds: [one.id, other.id], freePlaces: places - people }];
    }),
  );
}

function registeredIn(offering: Offering): number {
  return offering.sections[0]?.taken ?? 0;
}
