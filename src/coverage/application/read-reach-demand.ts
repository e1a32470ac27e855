import { Injectable } from '@nestjs/common';
import { isWithin, type LocalDate } from '#libs/calendar';
import type { CourseFormat } from '#libs/course-catalogue';
import { demandInReach, type ReachDemand } from '#libs/coverage';
import type { Actor } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { FindApprovals, type Approval, type Site } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { KeepPictures } from './keep-pictures.js';

/** A site of one's own with the Kurstypen that one may teach there today. */
export interface OwnSite {
  readonly site: Site;
  readonly formats: readonly CourseFormat[];
}

/** Demand in reach of a site for a Kurstyp, and what a course would need. */
export interface ReachReading extends ReachDemand {
  readonly siteId: string;
  readonly format: CourseFormat;
  readonly date: LocalDate;
  readonly smallCellThreshold: number;
  /** “Mindestgröße” of a proposed course. */
  readonly minimumSize: number;
}

/** Which site and Kurstyp; the first that may be taught where nothing else is said. */
export interface ReachDemandQuery {
  readonly siteId?: string | undefined;
  readonly formatCode?: string | undefined;
}

/**
 * “Bedarf in Reichweite lesen”, for a site of one's own. Refuses a site of somebody else like one that is not there, and a Kurstyp
 * without approval at the site (`format-not-approved`).
 */
@Injectable()
export class ReadReachDemand {
  constructor(
    private readonly pictures: KeepPictures,
    private readonly approvals: FindApprovals,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { siteId, formatCode }: ReachDemandQuery,
  ): Promise<{ readonly sites: readonly OwnSite[]; readonly chosen: ReachReading | null }> {
    const today = this.clock.today();
    const { snapshot, placement, sites, smallCellThreshold } = await this.pictures.of(today, today);
    const approvals = await this.approvals.all();
    const own = sites
      .filter(({ providerId }) => providerId === actor.organisationId)
      .map((site) => ({ site, formats: approvedFormats(site, snapshot.formats, approvals, today) }));
    const chosen = chooseSite(own, siteId);
    const format = chosen === undefined ? undefined : chooseFormat(chosen, formatCode);
    if (chosen === undefined || format === undefined) return { sites: own, chosen: null };
    const question = { siteId: chosen.site.id, formatCode: format.code, smallCellThreshold };
    return {
      sites: own,
      chosen: {
        ...demandInReach(snapshot, placement, question),
        siteId: chosen.site.id,
        format,
        date: today,
        smallCellThreshold,
        minimumSize: parameterAt(await this.parameters.all(), 'planning.minimum-size', today),
      },
    };
  }
}

function approvedFormats(
  { id }: Site,
  formats: readonly CourseFormat[],
  approvals: readonly Approval[],
  day: LocalDate,
): readonly CourseFormat[] {
  const types = new Set(
    approvals
      .filter((approval) => approval.siteId === id && isWithin(approval, day))
      .map(({ courseTypeCode }) => courseTypeCode),
  );
  return formats.filter(({ courseTypeCode }) => types.has(courseTypeCode));
}

function chooseSite(own: readonly OwnSite[], siteId: string | undefined): OwnSite | undefined {
  if (siteId === undefined) return own.find(({ formats }) => formats.length > 0) ?? own[0];
  const chosen = own.find(({ site }) => site.id === siteId);
  if (chosen === undefined) throw notFound('Diesen Kursort');
  return chosen;
}

function chooseFormat({ formats }: OwnSite, formatCode: string | undefined): CourseFormat | undefined {
  if (formatCode === undefined) return formats[0];
  const chosen = formats.find(({ code }) => code === formatCode);
  if (chosen !== undefined) return chosen;
  const sentence = 'Für diesen Kurstyp haben Sie an diesem Kursort keine Zulassung.';
  throw new Refused('invalid', { code: 'format-not-approved', field: 'format' }, sentence);
}
