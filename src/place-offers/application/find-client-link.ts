import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { notFound } from '../../platform/refusal/refused.js';
import { ClientLinkRepository } from '../persistence/client-link.repository.js';

/** The offer that a link opens. A wrong, an old and a replaced link read alike. */
@Injectable()
export class FindClientLink {
  constructor(
    private readonly links: ClientLinkRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`. */
  async offerId(token: string): Promise<string> {
    const offerId = await this.links.findOfferId(hashLinkToken(token), this.clock.now());
    if (offerId === null) throw notFound('Diesen Link');
    return offerId;
  }
}
