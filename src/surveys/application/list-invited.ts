import { Injectable } from '@nestjs/common';
import type { SurveyInvitation } from '#libs/survey';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { FindSurveys } from './find-surveys.js';

/** Members and invitations of a survey. */
export interface InvitedList {
  readonly isAnonymous: boolean;
  /** Those of today, and those who were invited and left since. */
  readonly members: readonly Pick<Organisation, 'id' | 'name' | 'kind'>[];
  /** Without those who came by the link for everybody. */
  readonly invitations: readonly SurveyInvitation[];
}

/** “Eingeladene ansehen”. */
@Injectable()
export class ListInvited {
  constructor(
    private readonly find: FindSurveys,
    private readonly organisations: FindOrganisations,
    private readonly invitations: InvitationRepository,
  ) {}

  async execute(id: string): Promise<InvitedList> {
    const { survey } = await this.find.whole(id);
    const invitations = (await this.invitations.ofSurvey(id)).filter(({ origin }) => origin !== 'open');
    const active = await this.organisations.all();
    const known = new Set(active.map((one) => one.id));
    const left = invitations.flatMap(({ organisationId, organisationKind, name }) =>
      organisationId === null || organisationKind === null || known.has(organisationId)
        ? []
        : [{ id: organisationId, kind: organisationKind, name: name ?? '' }],
    );
    return { isAnonymous: survey.isAnonymous, members: [...active, ...left], invitations };
  }
}
