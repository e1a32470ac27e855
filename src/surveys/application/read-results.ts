import { Injectable } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { judgeResults, responseRate, summariseQuestion } from '#libs/survey';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import type { SurveyReading } from '../survey.js';
import { FindSurveys } from './find-surveys.js';

/** “Rücklauf und Ergebnisse lesen”, as far as the promise allows. */
@Injectable()
export class ReadResults {
  constructor(
    private readonly find: FindSurveys,
    private readonly invitations: InvitationRepository,
    private readonly answers: AnswerRepository,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(id: string): Promise<SurveyReading> {
    const whole = await this.find.whole(id);
    const { survey, questions } = whole;
    const minimum = await this.minimum();
    const responses = await this.answers.countResponses(id);
    const judged = judgeResults(survey, responses, minimum);
    const answers = judged.ok ? await this.answers.answersOf(id) : [];
    return {
      ...whole,
      responses,
      minimum,
      rate: responseRate(survey, await this.invitations.ofSurvey(id), minimum),
      hiddenBecause: judged.ok ? null : (judged.refusal.code as SurveyReading['hiddenBecause']),
      results: judged.ok ? questions.map((one) => summariseQuestion(survey, one, answers, minimum)) : [],
    };
  }

  /** From how many sheets on an anonymous survey shows anything. */
  async minimum(): Promise<number> {
    return parameterAt(await this.parameters.all(), 'survey.anonymous-minimum', this.clock.today());
  }
}
