import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { invitationStateAt } from '#libs/sign-in';
import { Clock } from '../../../platform/clock/clock.js';
import { AccountInvitationRepository } from '../../persistence/account-invitation.repository.js';
import { OrganisationRepository } from '../../persistence/organisation.repository.js';

/** “Einladung” as those see it who keep the list of accounts; never its link. */
export interface ListedInvitation {
  readonly id: string;
  readonly login: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly mailAddress: string | null;
  readonly isAdministrator: boolean;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
  readonly isExpired: boolean;
}

/** “Einladungen nachschlagen”: those that nobody has accepted, the youngest first. */
@Injectable()
export class FindInvitations {
  constructor(
    private readonly invitations: AccountInvitationRepository,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly ListedInvitation[]> {
    const names = await this.organisations.findNames();
    const now = this.clock.now();
    return (await this.invitations.findUnanswered()).map((one) => ({
      id: one.id,
      login: one.login,
      organisationId: one.organisationId,
      organisationName: names.get(one.organisationId) ?? '',
      mailAddress: one.mailAddress,
      isAdministrator: one.isAdministrator,
      invitedAt: one.invitedAt,
      expiresAt: one.expiresAt,
      isExpired: invitationStateAt(one, now) === 'expired',
    }));
  }
}
