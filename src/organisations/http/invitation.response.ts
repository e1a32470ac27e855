import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { ListedInvitation } from '../application/invitations/find-invitations.js';
import type { OpenedInvitation } from '../application/invitations/open-invitation.js';

/** An invitation that nobody has accepted yet. */
export class InvitationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  login!: string;

  @ApiProperty({ format: 'uuid' })
  organisationId!: string;

  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ type: String, nullable: true })
  mailAddress!: string | null;

  @ApiProperty()
  isAdministrator!: boolean;

  @ApiProperty({ format: 'date-time' })
  invitedAt!: Instant;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: Instant;

  @ApiProperty()
  isExpired!: boolean;

  static of(invitation: ListedInvitation): InvitationResponse {
    return { ...invitation };
  }
}

/** All that nobody has accepted, the youngest first. */
export class InvitationListResponse {
  @ApiProperty({ type: [InvitationResponse] })
  items!: InvitationResponse[];
}

/** The id of an invitation. */
export class InvitedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** What the link of a mail shows. */
export class OpenedInvitationResponse {
  @ApiProperty()
  login!: string;

  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: Instant;

  static of({ login, organisationName, expiresAt }: OpenedInvitation): OpenedInvitationResponse {
    return { login, organisationName, expiresAt };
  }
}
