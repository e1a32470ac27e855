import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { summariseQuestion, type Survey } from '#libs/survey';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import type { ReleasedSurvey } from '../survey.js';
import { FindSurveys } from './find-surveys.js';
import { ReadResults } from './read-results.js';
import { surveyRefused } from './survey-sentences.js';

/** What the district says of the answers, and whether everybody may read it. */
export interface Summary {
  readonly id: string;
  readonly summary: string;
  readonly isReleased: boolean;
  readonly seenVersion: number;
}

/** “Zusammenfassung schreiben und freigeben”. */
@Injectable()
export class ReleaseSummary {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindSurveys,
    private readonly surveys: SurveyRepository,
    private readonly audit: Audit,
  ) {}

  execute({ id, summary, isReleased, seenVersion }: Summary, actor: Actor): Promise<Survey> {
    return this.transaction.run(async () => {
      const { survey } = await this.find.forChange(id, seenVersion);
      if (survey.state !== 'evaluated') throw surveyRefused({ code: 'survey-not-evaluated' });
      if (isReleased && summary.trim() === '')
        throw surveyRefused({ code: 'summary-empty', field: 'summary' });
      const changed = { ...survey, summary: summary.trim(), isReleased, version: survey.version + 1 };
      await this.surveys.update(changed);
      await this.audit.record({
        actor,
        act: 'survey-summarised',
        subjectKind: 'survey',
        subjectId: id,
        facts: { released: isReleased ? 1 : 0 },
      });
      return changed;
    });
  }
}

/** “Freigegebene Zusammenfassungen lesen”: of every survey, anonymous or not, small counts are hidden, and free texts left out. */
@Injectable()
export class ReadSummaries {
  constructor(
    private readonly find: FindSurveys,
    private readonly answers: AnswerRepository,
    private readonly results: ReadResults,
  ) {}

  /** The latest first. */
  async all(): Promise<readonly Survey[]> {
    return (await this.find.all()).filter(({ isReleased }) => isReleased);
  }

  /** Throws `not-found` where it is not released. */
  async one(id: string): Promise<ReleasedSurvey> {
    const { survey, questions } = await this.find.whole(id);
    if (!survey.isReleased) throw notFound('Diese Zusammenfassung');
    const minimum = await this.results.minimum();
    const answers = await this.answers.answersOf(id);
    const counted = questions.filter(({ kind }) => kind !== 'text');
    return {
      survey,
      minimum,
      questions: counted,
      responses: await this.answers.countResponses(id),
      results: counted.map((one) => summariseQuestion({ isAnonymous: true }, one, answers, minimum)),
    };
  }
}
