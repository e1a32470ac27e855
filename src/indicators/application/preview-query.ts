import { Injectable } from '@nestjs/common';
import type { LiveFigure, OperationalQuestion } from '../indicator-reading.js';
import { CheckIndicator } from './check-indicator.js';
import { MeasureOperations } from './measure-operations.js';

/** “Auswertung ausprobieren”: what a query says today, while somebody chooses it. Nothing is kept. */
@Injectable()
export class PreviewQuery {
  constructor(
    private readonly check: CheckIndicator,
    private readonly operations: MeasureOperations,
  ) {}

  /** Null where there is no such query, or nothing is over yet. Throws `unknown-format`, `unknown-area`. */
  async execute(question: OperationalQuestion): Promise<LiveFigure | null> {
    await this.check.checkScope(question);
    return this.operations.live(question);
  }
}
