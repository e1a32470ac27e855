import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { KnownSession } from '../../platform/auth/sessions.js';
import type { BegunSecondFactor } from '../application/second-factor/begin-second-factor.js';
import type { OwnAccount } from '../application/show-own-account.js';

/** One browser in which the account is signed in. */
export class OwnSessionResponse {
  @ApiProperty({ description: 'Names the session, to end it.' })
  handle!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  signedInAt!: Instant | null;

  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'To within five minutes.' })
  lastUsedAt!: Instant | null;

  @ApiProperty({ type: String, nullable: true, example: 'Firefox unter Windows' })
  device!: string | null;

  @ApiProperty({ description: 'The one that asks.' })
  isThis!: boolean;

  static of({ handle, signedInAt, lastUsedAt, device, isThis }: KnownSession): OwnSessionResponse {
    return { handle, signedInAt, lastUsedAt, device, isThis };
  }
}

/** One's own account. */
export class OwnAccountResponse {
  @ApiProperty()
  login!: string;

  @ApiProperty({ description: 'Without one, it is opened through the identity provider alone.' })
  hasPassword!: boolean;

  @ApiProperty()
  hasSecondFactor!: boolean;

  @ApiProperty({ description: 'The organisation may not do without.' })
  isSecondFactorDuty!: boolean;

  @ApiProperty()
  recoveryCodesLeft!: number;

  @ApiProperty({ type: [OwnSessionResponse] })
  sessions!: OwnSessionResponse[];

  static of(account: OwnAccount): OwnAccountResponse {
    const { login, hasPassword, hasSecondFactor, isSecondFactorDuty, recoveryCodesLeft, sessions } = account;
    return {
      login,
      hasPassword,
      hasSecondFactor,
      isSecondFactorDuty,
      recoveryCodesLeft,
      sessions: sessions.map((session) => OwnSessionResponse.of(session)),
    };
  }
}

/** How many sessions ended. */
export class EndedSessionsResponse {
  @ApiProperty()
  ended!: number;
}

/** A secret that waits to be confirmed. It is shown this once. */
export class BegunSecondFactorResponse {
  @ApiProperty({ description: 'Base32, to be typed where nothing can be photographed.' })
  secret!: string;

  @ApiProperty({ example: 'otpauth://totp/…' })
  address!: string;

  @ApiProperty({ description: 'Squares on a side of the QR code.' })
  squares!: number;

  @ApiProperty({ description: 'SVG path over its dark squares, each of one unit.' })
  darkPath!: string;

  static of({ secret, address, squares, darkPath }: BegunSecondFactor): BegunSecondFactorResponse {
    return { secret, address, squares, darkPath };
  }
}

/** Recovery codes. They are shown this once. */
export class RecoveryCodesResponse {
  @ApiProperty({ type: [String] })
  codes!: string[];
}
