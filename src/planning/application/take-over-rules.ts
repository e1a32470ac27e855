import { Injectable } from '@nestjs/common';
import { isWithin } from '#libs/calendar';
import { parameterAt } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindApprovals, FindSites } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { CourseProposal } from '../plan.js';
import type { DraftRules } from './draft-course.js';

/** “Was für das Übernehmen gilt”, on the day of the act. */
@Injectable()
export class TakeOverRules {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly approvals: FindApprovals,
    private readonly sites: FindSites,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Throws {@link Refused} unless a course may still be made of the proposal. */
  async demand({ state, startsOn, siteId, courseTypeCode }: CourseProposal): Promise<void> {
    if (state !== 'open') throw isOutdated(state);
    if (startsOn <= this.clock.today()) throw startIsPast();
    const isApproved = (await this.approvals.all()).some(
      (approval) =>
        approval.siteId === siteId &&
        approval.courseTypeCode === courseTypeCode &&
        isWithin(approval, startsOn),
    );
    if (!isApproved) throw approvalMissing();
  }

  async draft({
    siteId,
    courseTypeCode,
    formatCode,
    startsOn,
    dayparts,
  }: CourseProposal): Promise<DraftRules> {
    const courseType = (await this.courseTypes.types()).find(({ code }) => code === courseTypeCode);
    const format = (await this.courseTypes.formats()).find(({ code }) => code === formatCode);
    const site = (await this.sites.all()).find(({ id }) => id === siteId);
    if (courseType === undefined || format === undefined || site === undefined) throw isOutdated('outdated');
    const key = dayparts.includes('evening') ? 'planning.evening-weekly-units' : 'planning.weekly-units';
    const weeklyUnits = parameterAt(await this.parameters.all(), key, startsOn);
    return { courseType, format, town: site.town, weeklyUnits };
  }
}

function isOutdated(state: CourseProposal['state']): Refused {
  const sentence =
    state === 'outdated'
      ? 'Diesen Kursvorschlag hat eine neuere Planung abgelöst. Bitte sehen Sie die Vorschläge neu an.'
      : 'Diesen Kursvorschlag hat Ihr Haus schon übernommen.';
  return new Refused('conflict', { code: 'proposal-is-outdated', facts: { state } }, sentence);
}

function startIsPast(): Refused {
  return new Refused(
    'conflict',
    { code: 'start-is-past' },
    'Der vorgeschlagene Beginn ist schon vorbei. Die nächste Planung schlägt einen neuen vor.',
  );
}

function approvalMissing(): Refused {
  return new Refused(
    'conflict',
    { code: 'approval-missing' },
    'Für diese Kursart ist an Ihrem Kursort am Tag des Beginns keine Zulassung hinterlegt.',
  );
}
