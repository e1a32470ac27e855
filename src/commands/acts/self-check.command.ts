import { Injectable } from '@nestjs/common';
import { CheckStates, ReadSelfCheck } from '../../self-checks/index.js';
import type { Act } from '../runner.js';

/** What a look found. */
export type SelfCheckResult = Awaited<ReturnType<ReadSelfCheck['execute']>>;

/** “Selbstprüfung jetzt”: what the worker does each night. */
@Injectable()
export class SelfCheckCommand implements Act<Record<string, never>, SelfCheckResult> {
  constructor(
    private readonly checkStates: CheckStates,
    private readonly readSelfCheck: ReadSelfCheck,
  ) {}

  async execute(): Promise<SelfCheckResult> {
    await this.checkStates.execute();
    return this.readSelfCheck.execute();
  }
}
