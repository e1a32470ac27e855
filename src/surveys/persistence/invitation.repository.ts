import { Injectable } from '@nestjs/common';
import type { AnswerContent, SurveyInvitation } from '#libs/survey';
import { Transaction } from '../../platform/database/transaction.js';
import { SurveyInvitationRow, SurveyLinkRow } from './survey-invitation.entity.js';

const READ = `
  SELECT i.id, i.survey_id AS "surveyId", i.origin, i.organisation_id AS "organisationId", o.kind AS "organisationKind",
    coalesce(o.name, i.name) AS name, CASE WHEN o.deactivated_on IS NULL THEN coalesce(o.mail_address, i.mail_address) END AS "mailAddress",
    i.is_answered AS "isAnswered", i.draft
  FROM survey_invitation i LEFT JOIN organisation o ON o.id = i.organisation_id`;

/** Rows of invitations and of their links. A member is called and written to as its organisation is now. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(
    invitations: readonly Pick<
      SurveyInvitation,
      'id' | 'surveyId' | 'origin' | 'organisationId' | 'name' | 'mailAddress'
    >[],
  ): Promise<void> {
    if (invitations.length > 0) await this.transaction.manager.insert(SurveyInvitationRow, [...invitations]);
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.transaction.manager.query('DELETE FROM survey_invitation WHERE id = ANY($1)', [ids]);
  }

  async find(id: string): Promise<SurveyInvitation | null> {
    const [row] = await this.read('WHERE i.id = $1', [id]);
    return row ?? null;
  }

  async findOfMember(surveyId: string, organisationId: string): Promise<SurveyInvitation | null> {
    const [row] = await this.read('WHERE i.survey_id = $1 AND i.organisation_id = $2', [
      surveyId,
      organisationId,
    ]);
    return row ?? null;
  }

  /** All invitations of one organisation, by the id of their survey. */
  async ofOrganisation(organisationId: string): Promise<ReadonlyMap<string, SurveyInvitation>> {
    const rows = await this.read('WHERE i.organisation_id = $1', [organisationId]);
    return new Map(rows.map((row) => [row.surveyId, row]));
  }

  /** By name, so that the order tells nothing. */
  ofSurvey(surveyId: string): Promise<SurveyInvitation[]> {
    return this.read('WHERE i.survey_id = $1 ORDER BY coalesce(o.name, i.name), i.id', [surveyId]);
  }

  async findByLink(tokenHash: string): Promise<SurveyInvitation | null> {
    const [row] = await this.read('JOIN survey_link l ON l.invitation_id = i.id WHERE l.token_hash = $1', [
      tokenHash,
    ]);
    return row ?? null;
  }

  async addLink(tokenHash: string, invitationId: string): Promise<void> {
    await this.transaction.manager.insert(SurveyLinkRow, { tokenHash, invitationId });
  }

  async saveDraft(id: string, draft: readonly AnswerContent[]): Promise<void> {
    await this.transaction.manager.update(SurveyInvitationRow, { id }, { draft: [...draft] });
  }

  /** Answered: what was saved on the way to it is gone. */
  async markAnswered(id: string): Promise<void> {
    await this.transaction.manager.update(SurveyInvitationRow, { id }, { isAnswered: true, draft: null });
  }

  /** Whether anybody has begun, or has answered. */
  async hasBegun(surveyId: string): Promise<boolean> {
    const [row] = await this.transaction.manager.query<{ found: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM survey_invitation
         WHERE survey_id = $1 AND (is_answered OR draft IS NOT NULL)) AS found`,
      [surveyId],
    );
    return row?.found === true;
  }

  /** What was begun and never sent is no answer: it goes when the survey closes. */
  async forgetDrafts(surveyId: string): Promise<void> {
    await this.transaction.manager.query(
      'UPDATE survey_invitation SET draft = NULL WHERE survey_id = $1 AND draft IS NOT NULL',
      [surveyId],
    );
  }

  private read(where: string, values: readonly unknown[]): Promise<SurveyInvitation[]> {
    return this.transaction.manager.query<SurveyInvitation[]>(`${READ} ${where}`, [...values]);
  }
}
