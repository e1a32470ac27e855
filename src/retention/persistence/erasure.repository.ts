import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { CaseRule, CaseTrace, ErasureRule } from '../erasure-rule.js';
import { CASE_RULES, CASE_TRACES, ERASURE_RULES } from './erasure-rules.js';

/** What a rule erased: how many rows, and the ids of the mails among them. */
export interface Erased {
  readonly count: number;
  readonly mailIds: readonly string[];
}

/** A place that is held for an offer to a case; both ids as `KeepPlaces` wants them. */
export interface HeldPlace {
  readonly offeringId: string;
  readonly holdId: string;
}

/** Carries out the rules of erasure. */
@Injectable()
export class ErasureRepository {
  readonly rules = ERASURE_RULES;
  readonly caseRules = CASE_RULES;
  readonly caseTraces = CASE_TRACES;

  constructor(private readonly transaction: Transaction) {}

  async apply(rule: ErasureRule, now: Instant, days: number): Promise<Erased> {
    return this.erase(rule, [now, days]);
  }

  /** Ids of the cases whose time is over. */
  findCases(rule: CaseRule, now: Instant, days: number): Promise<readonly string[]> {
    return this.caseIds(`SELECT id FROM referral WHERE ${rule.condition}`, [now, days]);
  }

  /** Those of them whose time is still over; held until the transaction ends. */
  holdCases(
    rule: CaseRule,
    now: Instant,
    days: number,
    among: readonly string[],
  ): Promise<readonly string[]> {
    return this.caseIds(
      `SELECT id FROM referral WHERE ${rule.condition} AND id = ANY($3) ORDER BY id FOR UPDATE`,
      [now, days, among],
    );
  }

  /** In the order in which offerings are locked everywhere. */
  findHeldPlaces(caseIds: readonly string[]): Promise<readonly HeldPlace[]> {
    return this.transaction.manager.query<HeldPlace[]>(
      `SELECT held.offering_id AS "offeringId", held.id AS "holdId"
       FROM place_offer AS offer JOIN offering_hold AS held ON held.id = offer.id
       WHERE offer.referral_id = ANY($1) ORDER BY held.offering_id, held.id`,
      [caseIds],
    );
  }

  async deleteCases(caseIds: readonly string[]): Promise<void> {
    await this.transaction.manager.query('DELETE FROM referral WHERE id = ANY($1)', [caseIds]);
  }

  applyTrace(trace: CaseTrace, caseIds: readonly string[]): Promise<Erased> {
    return this.erase(trace, [caseIds]);
  }

  private async caseIds(sql: string, values: readonly unknown[]): Promise<readonly string[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(sql, [...values]);
    return rows.map(({ id }) => id);
  }

  /** Ids are read only where they are needed: a night may erase very many rows. */
  private async erase(
    { sql, isOfMails }: Pick<ErasureRule, 'sql' | 'isOfMails'>,
    values: readonly unknown[],
  ): Promise<Erased> {
    const found = isOfMails === true ? 'array_agg(id)' : `'{}'::uuid[]`;
    const [row] = await this.transaction.manager.query<{ count: number; ids: string[] | null }[]>(
      `WITH erased AS (${sql}) SELECT count(*)::int AS count, ${found} AS ids FROM erased`,
      [...values],
    );
    return { count: row?.count ?? 0, mailIds: row?.ids ?? [] };
  }
}
