import { Injectable } from '@nestjs/common';
import { dayAt, isWithin, type LocalDate } from '#libs/calendar';
import { isLive, type CourseFormat, type CourseType } from '#libs/course-catalogue';
import {
  compareKursnetEntries,
  composeKursnetEntry,
  kursnetStanding,
  type KursnetCourse,
  type KursnetNotes,
} from '#libs/kursnet';
import { parameterAt } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import type { OfferingRecord } from '../../offerings/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindApprovals, FindSites, type Approval, type Site } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { KursnetMark, KursnetSheet } from '../kursnet-sheet.js';
import { KursnetMarkRepository } from '../persistence/kursnet-mark.repository.js';

/** What is looked up beside the courses. */
interface Surroundings {
  readonly today: LocalDate;
  readonly types: ReadonlyMap<string, CourseType>;
  readonly formats: ReadonlyMap<string, CourseFormat>;
  readonly notes: ReadonlyMap<string, KursnetNotes>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly approvals: readonly Approval[];
  readonly contributionPerUnit: number;
  readonly fullTimeUnits: number;
  readonly refreshDays: number;
}

/** “Spickzettel zusammenstellen”: of some courses as they are now, beside what stands in KURSNET. */
@Injectable()
export class ComposeSheets {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly sites: FindSites,
    private readonly approvals: FindApprovals,
    private readonly parameters: FindRuleParameters,
    private readonly marks: KursnetMarkRepository,
    private readonly clock: Clock,
  ) {}

  async execute(offerings: readonly OfferingRecord[]): Promise<readonly KursnetSheet[]> {
    const around = await this.surroundings();
    const marks = await this.marks.of(offerings.map(({ id }) => id));
    return offerings.flatMap((offering) => {
      const course = courseOf(offering, around);
      return course === null ? [] : [sheetOf(offering, course, marks.get(offering.id) ?? null, around)];
    });
  }

  private async surroundings(): Promise<Surroundings> {
    const today = this.clock.today();
    const parameters = await this.parameters.all();
    return {
      today,
      types: new Map((await this.courseTypes.types()).map((type) => [type.code, type])),
      formats: new Map((await this.courseTypes.formats()).map((format) => [format.code, format])),
      notes: await this.courseTypes.forKursnet(),
      sites: new Map((await this.sites.all()).map((site) => [site.id, site])),
      approvals: await this.approvals.all(),
      contributionPerUnit: parameterAt(parameters, 'money.contribution-per-unit-eur', today),
      fullTimeUnits: parameterAt(parameters, 'kursnet.full-time-weekly-units', today),
      refreshDays: parameterAt(parameters, 'kursnet.refresh-days', today),
    };
  }
}

function courseOf(offering: OfferingRecord, around: Surroundings): KursnetCourse | null {
  const { courseTypeCode, formatCode, siteIds, startsOn, timesNote } = offering;
  const type = around.types.get(courseTypeCode);
  if (type === undefined) return null;
  const { contributionPerUnit, fullTimeUnits } = around;
  return {
    offering,
    timesNote,
    type,
    targetGroup: around.formats.get(formatCode)?.targetGroup ?? null,
    notes: around.notes.get(courseTypeCode) ?? null,
    sites: siteIds.flatMap((id) => around.sites.get(id) ?? []),
    approval:
      around.approvals.find(
        (one) =>
          one.siteId === siteIds[0] && one.courseTypeCode === courseTypeCode && isWithin(one, startsOn),
      ) ?? null,
    contributionPerUnit,
    fullTimeUnits,
  };
}

function sheetOf(
  offering: OfferingRecord,
  course: KursnetCourse,
  mark: KursnetMark | null,
  { today, refreshDays }: Surroundings,
): KursnetSheet {
  const values = composeKursnetEntry(course, today);
  const changes = mark === null ? [] : compareKursnetEntries(mark.entry, values);
  const markedOn = mark === null ? null : dayAt(mark.markedAt, TIME_ZONE);
  const standing = kursnetStanding(
    { markedOn, changes: changes.length, isLive: isLive(offering.state) },
    { today, refreshDays },
  );
  return { offering, course, values, markedAt: mark?.markedAt ?? null, changes, standing };
}
