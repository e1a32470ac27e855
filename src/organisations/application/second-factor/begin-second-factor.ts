import { Injectable } from '@nestjs/common';
import { create } from 'qrcode';
import type { Actor } from '#libs/kernel';
import { newOneTimeSecret, oneTimeAddress } from '../../../platform/auth/one-time-password.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { ProveOwnPassword, type TypedPassword } from '../passwords/prove-own-password.js';
import { CheckSecondFactor } from './check-second-factor.js';
import { SealedSecrets } from './sealed-secrets.js';

/** A secret that waits to be taken over by an app: to be typed, and to be photographed. */
export interface BegunSecondFactor {
  readonly secret: string;
  readonly address: string;
  /** Squares of the QR code: how many on a side, and an SVG path over the dark ones. */
  readonly squares: number;
  readonly darkPath: string;
}

/**
 * “Zweiten Faktor einrichten”, first step: a new secret. One that is there already holds until the new one is confirmed, and is asked for: for
 * a new phone.
 */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly provePassword: ProveOwnPassword,
    private readonly checkFactor: CheckSecondFactor,
    private readonly factors: SecondFactorRepository,
    private readonly secrets: SealedSecrets,
  ) {}

  async execute(actor: Actor, typed: TypedPassword, code: string | null): Promise<BegunSecondFactor> {
    const { login } = await this.provePassword.execute(actor, typed);
    await this.checkFactor.execute(actor, code);
    const secret = newOneTimeSecret();
    await this.factors.saveWaiting(actor.accountId, this.secrets.seal(secret, actor.accountId));
    const address = oneTimeAddress(secret, login);
    return { secret, address, ...drawSquares(address) };
  }
}

function drawSquares(text: string): Pick<BegunSecondFactor, 'squares' | 'darkPath'> {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = [...data.keys()].filter((index) => data[index] === 1);
  const path = dark.map((index) => `M${index % size} ${Math.floor(index / size)}h1v1h-1z`).join('');
  return { squares: size, darkPath: path };
}
