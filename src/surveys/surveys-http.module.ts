import { Module } from '@nestjs/common';
import { OwnSurveysController } from './http/own-surveys.controller.js';
import { SurveyAnswersController } from './http/survey-answers.controller.js';
import { SurveyConceptsController } from './http/survey-concepts.controller.js';
import { SurveyResultsController } from './http/survey-results.controller.js';
import { SurveyStepsController } from './http/survey-steps.controller.js';
import { SurveySummariesController } from './http/survey-summaries.controller.js';
import { SurveysController } from './http/surveys.controller.js';
import { SurveysModule } from './surveys.module.js';

/** Routes of surveys, of those who are asked, and of the links that people answer by. */
@Module({
  imports: [SurveysModule],
  controllers: [
    SurveysController,
    SurveyConceptsController,
    SurveyStepsController,
    SurveyResultsController,
    OwnSurveysController,
    SurveyAnswersController,
    SurveySummariesController,
  ],
})
export class SurveysHttpModule {}
