import { Injectable } from '@nestjs/common';
import type { Actor, Refusal } from '#libs/kernel';
import {
  judgeAnswering,
  judgeAnswers,
  missingAnswers,
  receiveSheet,
  type AnswerContent,
  type SurveyInvitation,
} from '#libs/survey';
import { Clock } from '../../platform/clock/clock.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { FindSurveys } from './find-surveys.js';
import { surveyRefused } from './survey-sentences.js';
import type { WholeSurvey } from '../survey.js';

/** What is handed in, and by whom; null where by a link. */
export interface FilledSheet {
  readonly answers: readonly AnswerContent[];
  readonly name: string | null;
  readonly actor: Actor | null;
}

/** “Antwortbogen speichern und absenden”. The survey is held meanwhile, so that nothing arrives while it is being closed. */
@Injectable()
export class FillSheet {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindSurveys,
    private readonly invitations: InvitationRepository,
    private readonly answers: AnswerRepository,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** To go on later. */
  save(invitationId: string, answers: readonly AnswerContent[]): Promise<void> {
    return this.transaction.run(async () => {
      const { invitation, whole } = await this.hold(invitationId);
      const may = judgeAnswering(whole.survey, invitation, this.clock.today());
      if (!may.ok) throw answersRefused(may.refusal);
      const judged = judgeAnswers(whole.questions, answers);
      if (!judged.ok) throw answersRefused(judged.refusal);
      await this.invitations.saveDraft(invitationId, judged.value);
    });
  }

  send(invitationId: string, { answers, name, actor }: FilledSheet): Promise<void> {
    return this.transaction.run(async () => {
      const { invitation, whole } = await this.hold(invitationId);
      const handed = { answers, name, now: this.clock.now(), today: this.clock.today() };
      const received = receiveSheet(whole, invitation, handed);
      if (!received.ok) throw answersRefused(received.refusal, missing(whole, answers));
      await this.answers.save(received.value);
      await this.invitations.markAnswered(invitationId);
      if (whole.survey.isAnonymous) return; // a line of the protocol would say who sent when
      await this.audit.record({
        actor,
        act: 'survey-answered',
        subjectKind: 'survey',
        subjectId: whole.survey.id,
        ...(invitation.organisationId === null ? {} : { owner: invitation.organisationId }),
      });
    });
  }

  /** Read again once the survey is held: somebody may have sent the same sheet meanwhile. */
  private async hold(invitationId: string): Promise<{ invitation: SurveyInvitation; whole: WholeSurvey }> {
    const before = await this.invitations.find(invitationId);
    if (before === null) throw notFound('Diesen Antwortbogen');
    const whole = await this.find.forChange(before.surveyId, null);
    return { invitation: (await this.invitations.find(invitationId)) ?? before, whole };
  }
}

type WrongFields = Refused['wrongFields'];

/** Each required question that is still open, with its place. */
function missing({ questions }: WholeSurvey, answers: readonly AnswerContent[]): WrongFields {
  return missingAnswers(questions, answers).map(({ id, title }) => ({
    field: `answers.${id}`,
    code: 'answer-missing',
    message: `Frage ${questions.findIndex((one) => one.id === id) + 1} ist eine Pflichtfrage: ${title}`,
  }));
}

/** A field of an answer is named by its question. */
function answersRefused(refusal: Refusal, missingFields: WrongFields = []): Refused {
  const refused = surveyRefused(refusal);
  const fields =
    refusal.code === 'answers-missing'
      ? missingFields
      : refused.wrongFields.map((wrong) => ({ ...wrong, field: `answers.${wrong.field}` }));
  return new Refused(refused.kind, refusal, refused.sentence, fields);
}
