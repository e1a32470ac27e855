import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Survey, SurveyInvitation } from '#libs/survey';
import { FindOrganisations } from '../../organisations/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { FindSurveys } from './find-surveys.js';
import { surveyRefused } from './survey-sentences.js';
import { WriteInvitation } from './write-invitation.js';

/** A further actor who is asked: an association, a Gemeinde; with a functional mailbox. */
export interface FurtherActor {
  readonly name: string;
  readonly mailAddress: string;
}

/** Who shall be invited, all of them. */
export interface Invited {
  readonly memberIds: readonly string[];
  readonly further: readonly FurtherActor[];
}

/** “Einzuladende wählen”. While the survey is open some may be added, who get their mail at once; nobody is uninvited any more. */
@Injectable()
export class ChooseInvited {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindSurveys,
    private readonly organisations: FindOrganisations,
    private readonly invitations: InvitationRepository,
    private readonly writeInvitation: WriteInvitation,
    private readonly audit: Audit,
  ) {}

  execute(id: string, invited: Invited, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { survey } = await this.find.forChange(id, null);
      if (survey.state === 'closed' || survey.state === 'evaluated')
        throw surveyRefused({ code: 'survey-over' });
      const before = (await this.invitations.ofSurvey(id)).filter(({ origin }) => origin !== 'open');
      const gone = before.filter((one) => !isKept(one, invited));
      const memberIds = await this.newMembers(before, invited.memberIds);
      const further = newFurther(before, invited.further);
      if (survey.state === 'open' && gone.length > 0) throw surveyRefused({ code: 'invited-already' });
      await this.invitations.delete(gone.map((one) => one.id));
      await this.add(survey, memberIds, further);
      await this.audit.record({
        actor,
        act: 'survey-invited',
        subjectKind: 'survey',
        subjectId: id,
        facts: { invited: invited.memberIds.length + invited.further.length },
      });
    });
  }

  private async newMembers(
    before: readonly SurveyInvitation[],
    memberIds: readonly string[],
  ): Promise<readonly string[]> {
    const active = new Set((await this.organisations.all()).map(({ id }) => id));
    const known = new Set(before.map(({ organisationId }) => organisationId));
    const added = memberIds.filter((id) => !known.has(id));
    if (added.some((id) => !active.has(id)))
      throw surveyRefused({ code: 'unknown-member', field: 'memberIds' });
    return added;
  }

  private async add(
    survey: Survey,
    memberIds: readonly string[],
    further: readonly FurtherActor[],
  ): Promise<void> {
    const rows = [
      ...memberIds.map((organisationId) => ({
        origin: 'member' as const,
        organisationId,
        name: null,
        mailAddress: null,
      })),
      ...further.map((one) => ({ origin: 'further' as const, organisationId: null, ...one })),
    ].map((row) => ({ ...row, id: randomUUID(), surveyId: survey.id }));
    await this.invitations.insert(rows);
    if (survey.state !== 'open') return;
    const added = new Set<string>(rows.map(({ id }) => id));
    for (const asked of await this.invitations.ofSurvey(survey.id))
      if (added.has(asked.id)) await this.writeInvitation.execute(survey, asked, null);
  }
}

function isKept(
  { organisationId, name, mailAddress }: SurveyInvitation,
  { memberIds, further }: Invited,
): boolean {
  if (organisationId !== null) return memberIds.includes(organisationId);
  return further.some((one) => one.name === name && one.mailAddress === mailAddress);
}

function newFurther(
  before: readonly SurveyInvitation[],
  further: readonly FurtherActor[],
): readonly FurtherActor[] {
  const addresses = further.map(({ mailAddress }) => mailAddress.toLowerCase());
  if (new Set(addresses).size < addresses.length)
    throw surveyRefused({ code: 'address-twice', field: 'further' });
  return further.filter(
    (one) => !before.some(({ name, mailAddress }) => name === one.name && mailAddress === one.mailAddress),
  );
}
