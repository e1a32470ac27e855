import { Injectable } from '@nestjs/common';
import type { SeatedCommittee } from '#libs/committee';
import { CommitteeRepository } from '../persistence/committee.repository.js';

/** “Gremien nachschlagen”, with all their memberships. A county has some dozen: they are read whole. */
@Injectable()
export class FindCommittees {
  constructor(private readonly repository: CommitteeRepository) {}

  all(): Promise<readonly SeatedCommittee[]> {
    return this.repository.findAll();
  }

  async get(id: string): Promise<SeatedCommittee | null> {
    return (await this.repository.findAll()).find((committee) => committee.id === id) ?? null;
  }
}
