import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Committee } from '#libs/committee';
import { abbreviateCommittee, decisionNumber, yearOf } from '#libs/decision';
import { Transaction } from '../../platform/database/transaction.js';
import { DecisionRepository } from '../persistence/decision.repository.js';

/**
 * “Beschlussnummer vergeben”: without gaps within committee and year. One after the other takes a number, and it is taken only when the
 * transaction of its decision commits.
 */
@Injectable()
export class NumberDecision {
  constructor(
    private readonly transaction: Transaction,
    private readonly decisions: DecisionRepository,
  ) {}

  async execute(committee: Committee, decidedOn: LocalDate): Promise<string> {
    await this.transaction.holdLock('decision-number');
    const abbreviation = await this.abbreviationOf(committee);
    const year = yearOf(decidedOn);
    const before = await this.decisions.countNumbers(decisionNumberBegin(abbreviation, year));
    return decisionNumber(abbreviation, year, before + 1);
  }

  private async abbreviationOf(committee: Committee): Promise<string> {
    const given = await this.decisions.abbreviations();
    const own = given.get(committee.id);
    if (own !== undefined) return own;
    const fresh = abbreviateCommittee(committee, [...given.values()]);
    await this.decisions.insertAbbreviation(committee.id, fresh);
    return fresh;
  }
}

function decisionNumberBegin(abbreviation: string, year: number): string {
  return `${abbreviation} ${year}/`;
}
