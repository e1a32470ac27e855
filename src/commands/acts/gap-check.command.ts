import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import { FindCourseTypes } from '../../course-types/index.js';
import { CheckCoverageGaps, type CheckOutcome } from '../../coverage/index.js';
import { FindNotices, type SentNotice } from '../../gap-notifications/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { DeliverNow } from '../../platform/outbox/deliver-now.js';
import { FindRegions } from '../../regions/index.js';
import type { Act } from '../runner.js';

/** The day to be checked; today where none is named. */
export interface GapCheckInput {
  readonly date?: LocalDate;
}

/** A gap in words. */
export interface NamedGap extends Gap {
  readonly areaName: string;
  readonly formatTitle: string;
}

/** What a check found, by what became of it, and who is told. */
export interface GapCheckResult {
  readonly date: LocalDate;
  readonly opened: readonly NamedGap[];
  readonly grown: readonly NamedGap[];
  readonly persisting: readonly NamedGap[];
  readonly covered: readonly NamedGap[];
  readonly closed: readonly NamedGap[];
  readonly notices: readonly (SentNotice & { readonly organisationName: string })[];
}

/** “Lücken prüfen” at once, and prepare the notices without waiting for a worker. Their mails are sent by the worker. */
@Injectable()
export class GapCheckCommand implements Act<GapCheckInput, GapCheckResult> {
  constructor(
    private readonly checkGaps: CheckCoverageGaps,
    private readonly deliverNow: DeliverNow,
    private readonly notices: FindNotices,
    private readonly regions: FindRegions,
    private readonly courseTypes: FindCourseTypes,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute({ date }: GapCheckInput): Promise<GapCheckResult> {
    const checked = await this.checkGaps.execute(date === undefined ? {} : { date });
    await this.deliverNow.execute();
    const organisations = new Map((await this.organisations.all()).map(({ id, name }) => [id, name]));
    const notices = await this.notices.ofCheck(checked.date);
    return {
      ...(await this.named(checked)),
      notices: notices
        .map((notice) => ({
          ...notice,
          organisationName: organisations.get(notice.organisationId) ?? notice.organisationId,
        }))
        .toSorted((a, b) => a.organisationName.localeCompare(b.organisationName, 'de')),
    };
  }

  private async named({ date, opened, grown, persisting, covered, closed }: CheckOutcome) {
    const areas = new Map(
      (await this.regions.municipalities()).map((one) => [one.associationKey, one.associationName]),
    );
    const formats = new Map((await this.courseTypes.formats()).map(({ code, title }) => [code, title]));
    const name = (gaps: readonly Gap[]): readonly NamedGap[] =>
      gaps
        .map((gap) => ({
          ...gap,
          areaName: areas.get(gap.areaKey) ?? gap.areaKey,
          formatTitle: formats.get(gap.formatCode) ?? gap.formatCode,
        }))
        .toSorted((a, b) => a.areaName.localeCompare(b.areaName, 'de'));
    return {
      date,
      opened: name(opened),
      grown: name(grown),
      persisting: name(persisting),
      covered: name(covered),
      closed: name(closed),
    };
  }
}
