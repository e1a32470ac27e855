import { Injectable } from '@nestjs/common';
import { stepOfCode } from '../../../platform/auth/one-time-password.js';
import { SecretBox } from '../../../platform/secrets/secret-box.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Refused } from '../../../platform/refusal/refused.js';

/** “Verschlossene Geheimnisse” of second factors: opened only to look at a code. */
@Injectable()
export class SealedSecrets {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  seal(secret: string, accountId: string): string {
    return this.box.seal(secret, accountId);
  }

  /** The time step to which a code belongs, or null. Throws `Refused` where no key opens the secret any more. */
  stepOf(sealed: string, accountId: string, digits: string): number | null {
    return stepOfCode(this.open(sealed, accountId), digits, this.clock.now());
  }

  /** What was sealed by an earlier key, sealed by the present one; anything else as it is. */
  sealedAnew(sealed: string, accountId: string): string {
    return this.box.isOld(sealed) ? this.box.seal(this.open(sealed, accountId), accountId) : sealed;
  }

  private open(sealed: string, accountId: string): string {
    const secret = this.box.open(sealed, accountId);
    if (secret !== null) return secret;
    throw new Refused(
      'conflict',
      { code: 'second-factor-unreadable', field: 'code' },
      'Codes Ihrer App lassen sich zurzeit nicht prüfen. Melden Sie sich mit einem Wiederherstellungscode an, oder wenden Sie sich an die Verwaltung.',
    );
  }
}
