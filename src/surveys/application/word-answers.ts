import { Injectable } from '@nestjs/common';
import { judgeResults, listAnswers, type SurveyAnswer, type SurveyQuestion } from '#libs/survey';
import { AnswerRepository, type KeptResponse } from '../persistence/answer.repository.js';
import type { WholeSurvey, WordedAnswer } from '../survey.js';
import { FindSurveys } from './find-surveys.js';
import { ReadResults } from './read-results.js';
import { surveyRefused } from './survey-sentences.js';

/** All answers of a survey in words, question by question. */
export interface WordedSurvey extends WholeSurvey {
  readonly answers: readonly WordedAnswer[];
}

/** “Antworten in Worten”, in an order drawn by lot. Throws `results-after-close` or `results-too-few` where the promise forbids it. */
@Injectable()
export class WordAnswers {
  constructor(
    private readonly find: FindSurveys,
    private readonly answers: AnswerRepository,
    private readonly results: ReadResults,
  ) {}

  async execute(id: string): Promise<WordedSurvey> {
    const whole = await this.find.whole(id);
    const { survey, questions } = whole;
    const minimum = await this.results.minimum();
    const judged = judgeResults(survey, await this.answers.countResponses(id), minimum);
    if (!judged.ok) throw surveyRefused(judged.refusal);
    const answers = await this.answers.answersOf(id);
    const senders = new Map((await this.answers.responsesOf(id)).map((one) => [one.id, one]));
    return {
      ...whole,
      answers: questions.flatMap((question) =>
        listAnswers(survey, answers, question.id, minimum).map((answer) =>
          worded(question, answer, senders.get(answer.responseId ?? '')),
        ),
      ),
    };
  }
}

function worded(
  question: SurveyQuestion,
  answer: SurveyAnswer,
  sender: KeptResponse | undefined,
): WordedAnswer {
  return {
    id: answer.id,
    surveyId: answer.surveyId,
    questionId: question.id,
    question: question.title,
    answer: wordsOf(question, answer),
    organisationName: sender?.respondentName ?? null,
    sentOn: sender?.sentOn ?? null,
  };
}

/** “Kandel; Wörth”, “4”, “12 Wochen”. */
function wordsOf({ kind, choices, unit }: SurveyQuestion, { text, number, choiceIds }: SurveyAnswer): string {
  if (kind === 'text') return text ?? '';
  if (number !== null) {
    const digits = String(number).replace('.', ',');
    return unit === null ? digits : `${digits} ${unit}`;
  }
  return choices
    .filter(({ id }) => choiceIds.includes(id))
    .map(({ label }) => label)
    .join('; ');
}
