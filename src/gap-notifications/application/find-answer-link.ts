import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import type { SentNotice } from '../notice.js';
import { GapNoticeRepository } from '../persistence/gap-notice.repository.js';
import { isAnswerLinkValid } from './answer-link-days.js';

/** A notice whose link was opened, and for whom it answers. */
export interface FoundLink {
  readonly notice: SentNotice;
  readonly organisation: Organisation;
}

/**
 * “Antwortlink nachschlagen”. A wrong, a broken and an expired token and one of a member that left read the same, so that
 * nothing is betrayed.
 */
@Injectable()
export class FindAnswerLink {
  constructor(
    private readonly notices: GapNoticeRepository,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<FoundLink> {
    const notice = await this.notices.findByTokenHash(hashLinkToken(token));
    if (notice !== null && isAnswerLinkValid(notice.checkedOn, this.clock.today())) {
      const members = await this.organisations.all();
      const organisation = members.find(({ id }) => id === notice.organisationId);
      if (organisation !== undefined) return { notice, organisation };
    }
    throw new Refused(
      'not-found',
      { code: 'not-found' },
      'Diesen Antwortlink gibt es nicht, oder er ist abgelaufen.',
    );
  }
}
