import { Injectable } from '@nestjs/common';
import { FindAccounts } from '../../organisations/index.js';
import { AssessmentRepository } from '../persistence/assessment.repository.js';
import { selectionRefused } from './selection-sentences.js';
import type { SteeringMember } from '../shown-selection.js';

/** “Mitglieder der Steuerungsgruppe”: each account of it is one, known by its seat, never by a person's name. */
@Injectable()
export class FindMembers {
  constructor(
    private readonly accounts: FindAccounts,
    private readonly assessments: AssessmentRepository,
  ) {}

  /** Those who may assess now, by login. */
  async active(): Promise<readonly SteeringMember[]> {
    const labels = await this.assessments.seats();
    return (await this.accounts.active('steering-group')).map(({ id, login }) => ({
      accountId: id,
      login,
      label: labels.get(id) ?? login,
    }));
  }

  /** With those who assessed once and sign in no more. */
  async with(accountIds: readonly string[]): Promise<readonly SteeringMember[]> {
    const active = await this.active();
    const labels = await this.assessments.seats();
    const known = new Set(active.map(({ accountId }) => accountId));
    const former = [...new Set(accountIds)].filter((id) => !known.has(id));
    return [
      ...active,
      ...(await Promise.all(
        former.map(async (accountId) => {
          const login = (await this.accounts.loginOf(accountId)) ?? '';
          return { accountId, login, label: labels.get(accountId) ?? login };
        }),
      )),
    ];
  }

  async labelSeat(accountId: string, label: string): Promise<void> {
    if (!(await this.active()).some((member) => member.accountId === accountId))
      throw selectionRefused({ code: 'no-steering-account' });
    await this.assessments.saveSeat(accountId, label);
  }
}
