import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { FindConcepts } from '../../../concepts/index.js';
import { AnswerAsMember, BringInSurvey } from '../../../surveys/index.js';
import {
  formerSurvey,
  openSurveyId,
  openSurvey,
  openSurveyAnswers,
} from '../../plan/strategy/example-survey.js';
import { actorOf } from '../actor-of.js';
import type { ExampleActors } from '../add-example-members.js';

/** “Befragungen des Beispiels”: one of 2021, and one that is open and has some answers. Nobody is written to. */
@Injectable()
export class AddExampleSurveys {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly bringIn: BringInSurvey,
    private readonly answer: AnswerAsMember,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    const conceptId = (await this.concepts.current())?.id ?? null;
    await this.bringIn.execute(formerSurvey(conceptId));
    await this.bringIn.execute(openSurvey(today, conceptId));
    for (const { login, answers } of openSurveyAnswers())
      await this.answer.send(openSurveyId(), answers, actorOf(actors, login));
  }
}
