import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isCoded, type AnswerCoding } from '#libs/objective';
import { isPermitted } from '#libs/rights';
import { notFound } from '../../platform/refusal/refused.js';
import { FindAnswers, FindSurveys, type AnswerEvidence } from '../../surveys/index.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { StandOnGround } from './stand-on-ground.js';

/** “Antwort mit ihrer Zuordnung”. */
export interface CodedAnswer extends AnswerEvidence {
  readonly coding: AnswerCoding;
}

/** “Antworten einer Befragung zuordnen”: all in free text that say something, and how many somebody has looked at. */
export interface CodingList {
  readonly answers: readonly CodedAnswer[];
  readonly coded: number;
}

/** “Befragung, deren Antworten zugeordnet werden”. */
export interface SurveyToCode {
  readonly id: string;
  readonly title: string;
  readonly total: number;
  readonly coded: number;
}

/**
 * “Antworten mit ihrer Zuordnung nachschlagen”, for those who may write in a field. Who said something only those learn who may read the
 * survey itself.
 */
@Injectable()
export class ListCodings {
  constructor(
    private readonly surveys: FindSurveys,
    private readonly answers: FindAnswers,
    private readonly evidence: EvidenceRepository,
    private readonly grounds: StandOnGround,
  ) {}

  /** Surveys with answers, the latest first; none for those who may write nowhere. */
  async toCode(actor: Actor): Promise<readonly SurveyToCode[]> {
    if (!(await this.grounds.writesSomewhere(actor))) return [];
    const found: SurveyToCode[] = [];
    for (const { id, title } of await this.surveys.all()) {
      const { answers, coded } = await this.read(id);
      if (answers.length > 0) found.push({ id, title, total: answers.length, coded });
    }
    return found;
  }

  /** Throws `not-found` also for those who may write nowhere. */
  async execute(actor: Actor, surveyId: string): Promise<CodingList> {
    if (!(await this.grounds.writesSomewhere(actor))) throw notFound('Diese Befragung');
    const { answers, coded } = await this.read(surveyId);
    if (isPermitted(actor.organisationKind, 'survey:read')) return { answers, coded };
    return { answers: answers.map((answer) => ({ ...answer, organisationName: null })), coded };
  }

  private async read(surveyId: string): Promise<CodingList> {
    const { questions } = await this.surveys.whole(surveyId);
    const free = new Set(questions.filter(({ kind }) => kind === 'text').map(({ title }) => title));
    const texts = (await this.answers.of(surveyId)).filter(
      ({ question, answer }) => free.has(question) && answer.trim() !== '',
    );
    const evidence = await this.evidence.ofAnswers(texts.map(({ id }) => id));
    const without = await this.evidence.withoutNeed(surveyId);
    const answers = texts.map((text) => ({
      ...text,
      coding: {
        needIds: evidence.filter(({ answerId }) => answerId === text.id).map(({ needId }) => needId),
        noNeedReason: without.find(({ answerId }) => answerId === text.id)?.reason ?? null,
      },
    }));
    return { answers, coded: answers.filter(({ coding }) => isCoded(coding)).length };
  }
}
