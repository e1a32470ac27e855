import { Injectable, Logger } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { dueReminder, type SurveyReminder } from '#libs/survey';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SurveyRepository } from '../persistence/survey.repository.js';
import { OpenSurvey } from './open-survey.js';
import { TakeSurveyStep } from './take-survey-step.js';
import { WriteInvitation } from './write-invitation.js';

const PLATFORM = { actor: null, seenVersion: null };

/** How many surveys a night opened and closed. */
export interface KeptDays {
  readonly opened: number;
  readonly closed: number;
}

/** “Befragungen am Tag öffnen und schließen”: each in a transaction of its own; a draft that is not ready stays one. */
@Injectable()
export class KeepSurveyDays {
  private readonly logger = new Logger(KeepSurveyDays.name);

  constructor(
    private readonly surveys: SurveyRepository,
    private readonly openSurvey: OpenSurvey,
    private readonly takeStep: TakeSurveyStep,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<KeptDays> {
    const { toOpen, toClose } = await this.surveys.findDue(this.clock.today());
    let [opened, closed] = [0, 0];
    for (const id of toOpen) opened += await this.attempt(() => this.openSurvey.execute(id, PLATFORM));
    for (const id of toClose)
      closed += await this.attempt(() => this.takeStep.execute(id, 'close', PLATFORM));
    return { opened, closed };
  }

  private async attempt(step: () => Promise<unknown>): Promise<number> {
    try {
      await step();
      return 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.logger.warn({ refusal: error.refusal.code }, 'a survey stays as it is');
      return 0;
    }
  }
}

/** “An Befragungen erinnern”: those who were written to and have not answered, once at each stage. */
@Injectable()
export class RemindOfSurveys {
  constructor(
    private readonly transaction: Transaction,
    private readonly surveys: SurveyRepository,
    private readonly invitations: InvitationRepository,
    private readonly writeInvitation: WriteInvitation,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** How many mails went out. */
  async execute(): Promise<number> {
    let sent = 0;
    for (const { id } of (await this.surveys.all()).filter(({ state }) => state === 'open'))
      sent += await this.transaction.run(() => this.remindOf(id));
    return sent;
  }

  private async remindOf(id: string): Promise<number> {
    const survey = await this.surveys.findForChange(id);
    const stage = survey === null ? null : dueReminder(survey, await this.days(), this.clock.today());
    if (survey === null || stage === null) return 0;
    const silent = (await this.invitations.ofSurvey(id)).filter(
      ({ isAnswered, mailAddress }) => !isAnswered && mailAddress !== null,
    );
    for (const asked of silent) await this.writeInvitation.execute(survey, asked, stage);
    await this.surveys.update({ ...survey, reminded: stage });
    return silent.length;
  }

  private async days(): Promise<Readonly<Record<SurveyReminder, number>>> {
    const rows = await this.parameters.all();
    const today = this.clock.today();
    return {
      first: parameterAt(rows, 'survey.reminder-days-before-close', today),
      last: parameterAt(rows, 'survey.last-reminder-days-before-close', today),
    };
  }
}
