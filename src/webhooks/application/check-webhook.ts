import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayHear, type WebhookKind } from '#libs/webhook';
import { Settings } from '../../platform/config/settings.js';
import { Refused } from '../../platform/refusal/refused.js';
import { judgeAddress } from '../sending/judge-address.js';

/** What somebody says of a webhook. */
export interface WebhookDetails {
  readonly address: string;
  readonly kinds: readonly WebhookKind[];
}

/** Refuses an address to which nothing is sent, and kinds of which this organisation is not told. */
@Injectable()
export class CheckWebhook {
  constructor(private readonly settings: Settings) {}

  execute({ address, kinds }: WebhookDetails, { organisationKind }: Actor): void {
    const wrong = judgeAddress(address, this.settings.WEBHOOK_TARGETS);
    if (wrong !== null) throw invalid('address', 'unfit-address', wrong);
    if (!kinds.every((kind) => mayHear(organisationKind, kind)))
      throw invalid('kinds', 'kind-not-permitted', 'Ihre Organisation sieht keine Versorgungslücken.');
  }
}

function invalid(field: string, code: string, message: string): Refused {
  return new Refused('invalid', { code, field }, message, [{ field, code, message }]);
}
