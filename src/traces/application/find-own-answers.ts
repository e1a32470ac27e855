import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FindOrganisations } from '../../organisations/index.js';
import { FindAnswers, ListOwnSurveys } from '../../surveys/index.js';
import type { TracedAnswer } from '../trace-reading.js';

/** “Eigene Antworten”: those that the own organisation gave under its name. Of an anonymous survey nobody knows which are whose. */
@Injectable()
export class FindOwnAnswers {
  constructor(
    private readonly ownSurveys: ListOwnSurveys,
    private readonly answers: FindAnswers,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute(actor: Actor): Promise<readonly TracedAnswer[]> {
    const name = (await this.organisations.one(actor.organisationId))?.name;
    const own: TracedAnswer[] = [];
    for (const { survey, isAnswered } of await this.ownSurveys.execute(actor)) {
      if (!isAnswered) continue;
      for (const { id, question, answer, organisationName } of await this.answers.of(survey.id))
        if (name !== undefined && organisationName === name)
          own.push({ id, text: answer, source: `${survey.title}: ${question}`, isOwn: true });
    }
    return own;
  }
}
