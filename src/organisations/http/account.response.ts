import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { KnownSession } from '../../platform/auth/sessions.js';
import type { OpenedAccount } from '../application/open-account.js';
import type { ListedAccount } from '../organisation.js';

/** A line of the list of accounts. */
export class AccountResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  login!: string;

  @ApiProperty({ format: 'uuid' })
  organisationId!: string;

  @ApiProperty()
  organisationName!: string;

  @ApiProperty()
  isAdministrator!: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Instant;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  deactivatedAt!: Instant | null;

  @ApiProperty({ description: 'Nobody has chosen a password of their own yet.' })
  mustChangePassword!: boolean;

  static of(account: ListedAccount): AccountResponse {
    return { ...account };
  }
}

/** All accounts, by organisation and login. */
export class AccountListResponse {
  @ApiProperty({ type: [AccountResponse] })
  items!: AccountResponse[];
}

/** A password made by the server. It is shown this once. */
export class FirstPasswordResponse {
  @ApiProperty()
  firstPassword!: string;
}

/** A new account with its first password. */
export class OpenedAccountResponse extends FirstPasswordResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  static of({ id, firstPassword }: OpenedAccount): OpenedAccountResponse {
    return { id, firstPassword };
  }
}

/** One browser in which the account is signed in. */
export class OwnSessionResponse {
  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  signedInAt!: Instant | null;

  @ApiProperty({ type: String, nullable: true, example: 'Firefox unter Windows' })
  device!: string | null;

  @ApiProperty({ description: 'The one that asks.' })
  isThis!: boolean;

  static of({ signedInAt, device, isThis }: KnownSession): OwnSessionResponse {
    return { signedInAt, device, isThis };
  }
}

/** One's own account. */
export class OwnAccountResponse {
  @ApiProperty()
  login!: string;

  @ApiProperty({ type: [OwnSessionResponse] })
  sessions!: OwnSessionResponse[];
}

/** How many sessions ended. */
export class EndedSessionsResponse {
  @ApiProperty()
  ended!: number;
}
