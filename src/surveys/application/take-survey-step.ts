import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { takeSurveyAct, type Survey, type SurveyAct } from '#libs/survey';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import { FindSurveys } from './find-surveys.js';
import { surveyRefused } from './survey-sentences.js';

/** Who does it: somebody who saw a version of the survey, or the platform. */
export interface SurveyStepBy {
  readonly actor: Actor | null;
  readonly seenVersion: number | null;
}

/** “Befragung öffnen, schließen, als ausgewertet festhalten”. Whoever is told of it is told by {@link OpenSurvey}. */
@Injectable()
export class TakeSurveyStep {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindSurveys,
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  execute(id: string, act: SurveyAct, { actor, seenVersion }: SurveyStepBy): Promise<Survey> {
    return this.transaction.run(async () => {
      const { survey, questions } = await this.find.forChange(id, seenVersion);
      const today = this.clock.today();
      const acted = {
        state: survey.state,
        closesOn: survey.closesOn,
        questions: questions.length,
        invited: (await this.invitations.ofSurvey(id)).length,
        isOpenToAll: survey.openToken !== null,
      };
      const taken = takeSurveyAct(acted, { act, by: actor === null ? 'platform' : 'district', today });
      if (!taken.ok) throw surveyRefused(taken.refusal);
      const stepped: Survey = {
        ...survey,
        state: taken.value,
        // whoever opens before the first day begins the period today
        opensOn: act === 'open' && survey.opensOn > today ? today : survey.opensOn,
        openedOn: act === 'open' ? today : survey.openedOn,
        closedOn: act === 'close' ? today : survey.closedOn,
        version: survey.version + 1,
      };
      await this.surveys.update(stepped);
      if (act === 'close') await this.invitations.forgetDrafts(id);
      await this.audit.record({ actor, act: AUDITED[act], subjectKind: 'survey', subjectId: id });
      return stepped;
    });
  }
}

const AUDITED: Readonly<Record<SurveyAct, string>> = {
  open: 'survey-opened',
  close: 'survey-closed',
  evaluate: 'survey-evaluated',
};
