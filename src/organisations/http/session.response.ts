import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import { ACCESS_ROUTES, mayUseRoute, type AccessRoute } from '#libs/referral';
import { isPermitted, PERMISSIONS, type Permission } from '#libs/rights';
import type { Organisation } from '../organisation.js';

/** Who is signed in, and what the page may offer. The server judges each act anew. */
export class SessionResponse {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;

  @ApiProperty({ description: 'Until the session ends, in seconds.' })
  endsInSeconds!: number;

  @ApiProperty({ format: 'uuid' })
  organisationId!: string;

  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ enum: ORGANISATION_KINDS })
  organisationKind!: OrganisationKind;

  @ApiProperty()
  isAdministrator!: boolean;

  @ApiProperty({ description: 'Nothing else is open before the first password was changed.' })
  mustChangePassword!: boolean;

  @ApiProperty({ description: 'Nothing else is open before a second factor was set up.' })
  mustSetUpSecondFactor!: boolean;

  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions!: Permission[];

  @ApiProperty({ enum: ACCESS_ROUTES, isArray: true, description: 'On which it may enter cases.' })
  accessRoutes!: AccessRoute[];

  static of(
    actor: Actor,
    organisation: Organisation,
    state: Pick<SessionResponse, 'endsInSeconds' | 'mustChangePassword' | 'mustSetUpSecondFactor'>,
  ): SessionResponse {
    return {
      ...state,
      accountId: actor.accountId,
      organisationId: organisation.id,
      organisationName: organisation.name,
      organisationKind: organisation.kind,
      isAdministrator: actor.isAdministrator,
      permissions: PERMISSIONS.filter((permission) => isPermitted(actor.organisationKind, permission)),
      accessRoutes: ACCESS_ROUTES.filter((route) => mayUseRoute(actor.organisationKind, route)),
    };
  }
}

/** How somebody may sign in at all. */
export class SignInWaysResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What people call the identity provider; null without one.',
  })
  providerLabel!: string | null;
}

/** Whoever came through the identity provider signs out there too. */
export class SignedOutResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Where to go on, at the identity provider.' })
  goOnAt!: string | null;
}
