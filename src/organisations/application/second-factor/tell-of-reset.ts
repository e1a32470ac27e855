import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { plainMail } from '../../../platform/mail/plain-mail.js';
import { Post } from '../../../platform/mail/post.js';
import { OrganisationRepository } from '../../persistence/organisation.repository.js';

/** A mail to the organisation of an account whose second factor somebody else reset. */
@Injectable()
export class TellOfReset {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  async execute(account: {
    readonly id: string;
    readonly login: string;
    readonly organisationId: string;
  }): Promise<void> {
    const organisation = await this.organisations.find(account.organisationId);
    if (organisation === null) return;
    await this.post.send({
      ...plainMail(`Zweiter Faktor von „${account.login}“ zurückgesetzt`, [
        `die Verwaltung hat den zweiten Faktor des Kontos „${account.login}“ zurückgesetzt. Das Konto ist überall abgemeldet und meldet sich bis zur neuen Einrichtung allein mit seinem Passwort an.`,
        'Hat das niemand bei Ihnen erbeten? Dann wenden Sie sich bitte sofort an die Verwaltung.',
      ]),
      fact: `second-factor-reset.${account.id}.${this.clock.now()}`,
      recipientOrganisationId: organisation.id,
      toAddress: organisation.mailAddress,
      subjectIds: [],
    });
  }
}
