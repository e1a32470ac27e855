import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';
import { References } from '../../platform/database/references.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { ListedOrganisation, Organisation } from '../organisation.js';
import { OrganisationRow } from './organisation.entity.js';

/** Rows of organisations. */
@Injectable()
export class OrganisationRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly references: References,
  ) {}

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

  /** All that ever were, in the order of their names. */
  async findListed(): Promise<ListedOrganisation[]> {
    const used = await this.references.usedKeys('organisation', 'id');
    const rows = await this.transaction.manager.find(OrganisationRow, { order: { name: 'ASC' } });
    return rows.map((row) => ({
      ...toOrganisation(row),
      deactivatedOn: row.deactivatedOn,
      isUsed: used.has(row.id),
    }));
  }

  /** A member whose row nobody else changes until the transaction ends. */
  async lock(id: string): Promise<(Organisation & { readonly deactivatedOn: LocalDate | null }) | null> {
    const row = await this.transaction.manager.findOne(OrganisationRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? null : { ...toOrganisation(row), deactivatedOn: row.deactivatedOn };
  }

  async isUsed(id: string): Promise<boolean> {
    return (await this.references.usedKeys('organisation', 'id')).has(id);
  }

  async update(
    id: string,
    change: Partial<Pick<OrganisationRow, 'kind' | 'name' | 'mailAddress' | 'deactivatedOn'>>,
  ): Promise<void> {
    await this.transaction.manager.update(OrganisationRow, { id }, change);
  }

  async find(id: string): Promise<Organisation | null> {
    const row = await this.transaction.manager.findOneBy(OrganisationRow, { id });
    return row === null ? null : toOrganisation(row);
  }

  /** Names of all that ever were, by id. */
  async findNames(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.transaction.manager.find(OrganisationRow, { select: { id: true, name: true } });
    return new Map(rows.map(({ id, name }) => [id, name]));
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
