import { Injectable } from '@nestjs/common';
import type { Committee, SeatedCommittee } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { notFound } from '../../platform/refusal/refused.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';
import { committeeRefused } from './committee-refused.js';

/** What the acts upon one committee share. Needs an open transaction. */
@Injectable()
export class HoldCommittee {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly audit: Audit,
  ) {}

  /** Held until the end of the transaction. Throws `not-found`. */
  async get(id: string): Promise<SeatedCommittee> {
    const committee = await this.repository.hold(id);
    if (committee === null) throw notFound('Dieses Gremium');
    return committee;
  }

  /** A new version of its own words; `seenVersion` is the one that was seen. */
  async change(
    committee: Committee,
    change: Partial<Omit<Committee, 'id' | 'version'>>,
    seenVersion: number,
  ): Promise<void> {
    if (committee.version !== seenVersion) throw committeeRefused({ code: 'changed-meanwhile' });
    await this.repository.update(committee.id, { ...change, version: committee.version + 1 });
  }

  /** In the protocol; `organisationId` is whom a seat is about. */
  async record(
    actor: Actor,
    act: string,
    committeeId: string,
    organisationId: string | null = null,
  ): Promise<void> {
    await this.audit.record({
      actor,
      act,
      subjectKind: 'committee',
      subjectId: committeeId,
      facts: {},
      purpose: 'administration',
      ...(organisationId === null ? {} : { owner: organisationId }),
    });
  }
}
