import { Injectable } from '@nestjs/common';
import { addDays, daysBetween } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { Survey } from '#libs/survey';
import { Clock } from '../../platform/clock/clock.js';
import { CreateSurvey } from './create-survey.js';
import { FindSurveys } from './find-surveys.js';

/** “Befragung kopieren”: its questions and its promise as a new draft from today on, as long as the former was; nobody's answers. */
@Injectable()
export class CopySurvey {
  constructor(
    private readonly find: FindSurveys,
    private readonly create: CreateSurvey,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, actor: Actor): Promise<Survey> {
    const { survey, questions } = await this.find.whole(id);
    const { conceptId, purpose, isAnonymous, openToken } = survey;
    const opensOn = this.clock.today();
    const details = {
      conceptId,
      title: `${survey.title} (Kopie)`.slice(0, 200),
      purpose,
      opensOn,
      closesOn: addDays(opensOn, daysBetween(survey.opensOn, survey.closesOn)),
      opensByItself: false,
      isAnonymous,
      isOpenToAll: openToken !== null,
    };
    return this.create.execute({ details, questions }, actor);
  }
}
