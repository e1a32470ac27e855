import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { ErasureRule } from '../erasure-rule.js';
import { ERASURE_RULES } from './erasure-rules.js';

/** Carries out the rules of erasure. */
@Injectable()
export class ErasureRepository {
  readonly rules = ERASURE_RULES;

  constructor(private readonly transaction: Transaction) {}

  /** Returns how many rows the rule erased. */
  async apply(rule: ErasureRule, now: Instant, days: number): Promise<number> {
    const [row] = await this.transaction.manager.query<{ count: number }[]>(
      `WITH erased AS (${rule.sql}) SELECT count(*)::int AS count FROM erased`,
      [now, days],
    );
    return row?.count ?? 0;
  }
}
