import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
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

  @ApiProperty({
    format: 'date-time',
    type: String,
    nullable: true,
    description: 'When a password that was handed over opens nothing any more.',
  })
  firstPasswordEndsAt!: Instant | null;

  @ApiProperty({ description: 'A code of an app is asked for beside the password.' })
  hasSecondFactor!: boolean;

  @ApiProperty({ description: 'Bound to somebody at the identity provider.' })
  hasIdentity!: boolean;

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
