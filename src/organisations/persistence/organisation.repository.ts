import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { OrganisationKind } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import type { Organisation } from '../organisation.js';
import { OrganisationRow } from './organisation.entity.js';

/** Rows of organisations. */
@Injectable()
export class OrganisationRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(organisation: Organisation): Promise<void> {
    await this.transaction.manager.insert(OrganisationRow, { ...organisation, deactivatedOn: null });
  }

  /** Active members, in the order of their kinds and names. */
  async findActive(kinds?: readonly OrganisationKind[]): Promise<Organisation[]> {
    const rows = await this.transaction.manager.find(OrganisationRow, {
      where: { deactivatedOn: IsNull(), ...(kinds === undefined ? {} : { kind: In(kinds) }) },
      order: { kind: 'ASC', name: 'ASC' },
    });
    return rows.map(toOrganisation);
  }

  async find(id: string): Promise<Organisation | null> {
    const row = await this.transaction.manager.findOneBy(OrganisationRow, { id });
    return row === null ? null : toOrganisation(row);
  }

  async findByName(name: string): Promise<Organisation | null> {
    const row = await this.transaction.manager.findOneBy(OrganisationRow, { name });
    return row === null ? null : toOrganisation(row);
  }
}

function toOrganisation(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    mailAddress: row.mailAddress,
    isExample: row.isExample,
  };
}
