import { Injectable } from '@nestjs/common';
import { judgeAnswering, takesAnswers } from '#libs/survey';
import { Clock } from '../../platform/clock/clock.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import type { FoundSheet, ShownSheet } from '../survey.js';

/** “Antwortbogen ansehen”: the questions, and what was saved or sent. */
@Injectable()
export class ShowSheet {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly answers: AnswerRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ survey, invitation }: FoundSheet): Promise<ShownSheet> {
    const today = this.clock.today();
    const questions = await this.surveys.questions(survey.id);
    if (invitation === null)
      return {
        survey,
        questions,
        organisationName: null,
        isToBegin: true,
        isSent: false,
        isDraft: false,
        mayAnswer: takesAnswers(survey, today),
        answers: [],
      };
    const { draft, isAnswered, name } = invitation;
    return {
      survey,
      questions,
      organisationName: name,
      isToBegin: false,
      isSent: isAnswered,
      isDraft: draft !== null,
      mayAnswer: judgeAnswering(survey, invitation, today).ok,
      answers: draft ?? (await this.answers.sentBy(invitation.id)) ?? [],
    };
  }
}
