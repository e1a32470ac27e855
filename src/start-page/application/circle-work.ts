import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import type { StartPagePart } from '../start-page.js';
import { IndicatorWork } from './indicator-work.js';
import { MeasureWork } from './measure-work.js';
import { MeetingWork } from './meeting-work.js';
import { SurveyWork } from './survey-work.js';

/** “Was im Arbeitskreis ansteht”: surveys to answer, meetings and tasks, measures to begin and to review. */
@Injectable()
export class CircleWork {
  constructor(
    private readonly surveyWork: SurveyWork,
    private readonly meetingWork: MeetingWork,
    private readonly indicatorWork: IndicatorWork,
    private readonly measureWork: MeasureWork,
  ) {}

  async execute(actor: Actor): Promise<readonly StartPagePart[]> {
    const parts: StartPagePart[] = [];
    if (isPermitted(actor.organisationKind, 'survey:answer'))
      parts.push(await this.surveyWork.execute(actor));
    if (isPermitted(actor.organisationKind, 'meeting:read'))
      parts.push(await this.meetingWork.execute(actor));
    if (isPermitted(actor.organisationKind, 'indicator:measure'))
      parts.push(await this.indicatorWork.execute(actor));
    if (isPermitted(actor.organisationKind, 'review:read')) parts.push(await this.measureWork.execute(actor));
    return parts;
  }
}
