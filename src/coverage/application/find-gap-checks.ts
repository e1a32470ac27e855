import { Injectable } from '@nestjs/common';
import type { GapCheckRecord } from '../gap-history.js';
import { GapCheckRepository } from '../persistence/gap-check.repository.js';

/** Two months of nights: more than anybody looks back. */
const CHECKS_SHOWN = 62;

/** “Prüfläufe ansehen”. */
@Injectable()
export class FindGapChecks {
  constructor(private readonly checks: GapCheckRepository) {}

  /** Latest first. */
  execute(): Promise<readonly GapCheckRecord[]> {
    return this.checks.findChecks(CHECKS_SHOWN);
  }
}
