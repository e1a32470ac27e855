import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { takesAnswers } from '#libs/survey';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { notFound } from '../../platform/refusal/refused.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { FindSheet } from './find-sheet.js';
import { surveyRefused } from './survey-sentences.js';

/** A sheet of one's own, to come back to. */
export interface BegunSheet {
  readonly token: string;
  readonly url: string;
}

/**
 * “Bogen beginnen” at the link for everybody: whoever comes by it gets a personal link, under which they save, return and send once. It
 * is known to them alone.
 */
@Injectable()
export class BeginSheet {
  constructor(
    private readonly transaction: Transaction,
    private readonly findSheet: FindSheet,
    private readonly invitations: InvitationRepository,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  execute(openToken: string): Promise<BegunSheet> {
    return this.transaction.run(async () => {
      const { survey, invitation } = await this.findSheet.byToken(openToken);
      if (invitation !== null) throw notFound('Diesen Link');
      if (!takesAnswers(survey, this.clock.today())) throw surveyRefused({ code: 'survey-not-open' });
      const { token, hash } = newLinkToken();
      const id = randomUUID();
      const nobody = { organisationId: null, name: null, mailAddress: null };
      await this.invitations.insert([{ id, surveyId: survey.id, origin: 'open', ...nobody }]);
      await this.invitations.addLink(hash, id);
      return { token, url: `${this.settings.publicUrl}/befragung/${token}` };
    });
  }
}
