import { Injectable } from '@nestjs/common';

/** Which of some goals have an indicator that is still raised. */
export type IndicatedGoals = (goalIds: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * “Hat dieses Ziel einen Indikator?” Indicators stand above goals on the stairs, so goals cannot ask for them: the room of indicators enters
 * itself here when it starts, as handlers of events do. Where nobody has, nothing is said of indicators.
 */
@Injectable()
export class GoalIndicators {
  private source: IndicatedGoals | null = null;

  answerWith(source: IndicatedGoals): void {
    this.source = source;
  }

  /** Null where nobody knows. */
  async of(goalIds: readonly string[]): Promise<ReadonlySet<string> | null> {
    return this.source === null ? null : this.source(goalIds);
  }
}
