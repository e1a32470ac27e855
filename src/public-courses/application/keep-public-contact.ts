import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PublicationRepository } from '../persistence/publication.repository.js';
import type { PublicContact } from '../public-course.js';

/** “Kontakt für den Kursfinder eintragen”, of one's own provider; what is empty is not published. */
@Injectable()
export class KeepPublicContact {
  constructor(
    private readonly transaction: Transaction,
    private readonly publications: PublicationRepository,
    private readonly audit: Audit,
  ) {}

  execute(contact: PublicContact, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.publications.saveContact(actor.organisationId, contact);
      await this.audit.record({
        actor,
        act: 'public-contact-changed',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
      });
    });
  }
}
