import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#libs/kernel';
import type { ListedOrganisation, Organisation } from '../organisation.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';

/** “Mitglieder nachschlagen”, for other rooms and for the page of members. */
@Injectable()
export class FindOrganisations {
  constructor(private readonly organisations: OrganisationRepository) {}

  /** Active members, all or of some kinds. */
  all(kinds?: readonly OrganisationKind[]): Promise<readonly Organisation[]> {
    return this.organisations.findActive(kinds);
  }

  /** All that ever were, with what those need to know who keep the list. */
  listed(): Promise<readonly ListedOrganisation[]> {
    return this.organisations.findListed();
  }

  one(id: string): Promise<Organisation | null> {
    return this.organisations.find(id);
  }

  /** How all are called that ever were, by id: who left is still named where it worked. */
  names(): Promise<ReadonlyMap<string, string>> {
    return this.organisations.findNames();
  }

  byName(name: string): Promise<Organisation | null> {
    return this.organisations.findByName(name);
  }
}
