import { Injectable } from '@nestjs/common';
import { In, IsNull, Like, MoreThan, Not, type FindOptionsWhere } from 'typeorm';
import { localDate } from '#libs/calendar';
import type { Referral, ReferralState } from '#libs/referral';
import { Transaction } from '../../platform/database/transaction.js';
import type { ReferralFilter } from '../referral-filter.js';
import { toColumns, toReferral } from './referral-rows.js';
import { ReferralRow } from './referral.entity.js';

/** A page of the cases of one office, after the last case of the page before. */
export interface ReferralPage {
  readonly officeId: string;
  readonly filter: ReferralFilter;
  readonly after: { readonly waitingSince: string; readonly id: string } | null;
  readonly limit: number;
}

/** Whoever types the beginning of a code looks for one case. */
const MOST_BY_CODE = 60;

/** Rows of cases. */
@Injectable()
export class ReferralRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(referral: Referral): Promise<void> {
    await this.transaction.manager.insert(ReferralRow, toColumns(referral));
  }

  async isCodeTaken(code: string): Promise<boolean> {
    return this.transaction.manager.existsBy(ReferralRow, { code });
  }

  async find(id: string): Promise<Referral | null> {
    const row = await this.transaction.manager.findOneBy(ReferralRow, { id });
    return row === null ? null : toReferral(row);
  }

  /** Longest waiting first, then by code. */
  async findInStates(states: readonly ReferralState[]): Promise<Referral[]> {
    const rows = await this.transaction.manager.find(ReferralRow, {
      where: { state: In([...states]) },
      order: { waitingSince: 'ASC', code: 'ASC' },
    });
    return rows.map(toReferral);
  }

  /** Those of one office that are not over, longest waiting first. */
  async findRunningOf(officeId: string): Promise<Referral[]> {
    const rows = await this.transaction.manager.find(ReferralRow, {
      where: { officeId, endedAt: IsNull() },
      order: { waitingSince: 'ASC', code: 'ASC' },
    });
    return rows.map(toReferral);
  }

  /** Those of one office whose code begins so, the newest first. */
  async findByCode(officeId: string, beginning: string): Promise<Referral[]> {
    const rows = await this.transaction.manager.find(ReferralRow, {
      where: { officeId, code: Like(`${beginning.replace(/[^A-Z0-9]/g, '')}%`) },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: MOST_BY_CODE,
    });
    return rows.map(toReferral);
  }

  /** Those that wait for the answer of a provider, longest waiting first. */
  async findAddressed(addressedProviderId: string): Promise<Referral[]> {
    const rows = await this.transaction.manager.find(ReferralRow, {
      where: { addressedProviderId, state: 'submitted' },
      order: { waitingSince: 'ASC', code: 'ASC' },
    });
    return rows.map(toReferral);
  }

  /** The case, held until the transaction ends, so that it is not ended twice. */
  async findForChange(id: string): Promise<Referral | null> {
    const row = await this.transaction.manager.findOne(ReferralRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? null : toReferral(row);
  }

  async update(id: string, change: Partial<Omit<Referral, 'id'>>): Promise<void> {
    await this.transaction.manager.update(ReferralRow, { id }, toColumns(change));
  }

  /** Longest waiting first. */
  async findPage({ officeId, filter, after, limit }: ReferralPage): Promise<Referral[]> {
    const chosen: FindOptionsWhere<ReferralRow> = { officeId, ...chosenBy(filter) };
    const rows = await this.transaction.manager.find(ReferralRow, {
      where:
        after === null
          ? chosen
          : [
              { ...chosen, waitingSince: MoreThan(localDate(after.waitingSince)) },
              { ...chosen, waitingSince: localDate(after.waitingSince), id: MoreThan(after.id) },
            ],
      order: { waitingSince: 'ASC', id: 'ASC' },
      take: limit,
    });
    return rows.map(toReferral);
  }
}

function chosenBy(filter: ReferralFilter): FindOptionsWhere<ReferralRow> {
  switch (filter) {
    case 'all':
      return {};
    case 'draft':
      return { state: 'draft' };
    case 'ended':
      return { endedAt: Not(IsNull()) };
    case 'paused':
      return { endedAt: IsNull(), pausedSince: Not(IsNull()) };
    case 'open':
      return { endedAt: IsNull(), state: Not('draft') };
  }
}
