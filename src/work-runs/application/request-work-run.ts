import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { WorkRunRepository } from '../persistence/work-run.repository.js';
import type { WorkRun } from '../work-run.js';

/** “Vorgang anlegen”: in the transaction of what asks for the work, so that neither is there without the other. */
@Injectable()
export class RequestWorkRun {
  constructor(
    private readonly runs: WorkRunRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(wanted: Pick<WorkRun, 'kind' | 'title' | 'address'>, actor: Actor): Promise<string> {
    if (!this.transaction.isOpen)
      throw new Error(`the work ${wanted.kind} needs the transaction that asks for it`);
    const id = randomUUID();
    await this.runs.insert({
      ...wanted,
      id,
      organisationId: actor.organisationId,
      accountId: actor.accountId,
      state: 'waiting',
      stepsDone: 0,
      stepsTotal: null,
      message: null,
      result: null,
      isCancelAsked: false,
      tries: 0,
      requestedAt: this.clock.now(),
      startedAt: null,
      finishedAt: null,
    });
    return id;
  }
}
