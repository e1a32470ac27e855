import type { MeasureStep } from '#libs/measure';
import { eventKind } from '../../platform/outbox/event.js';

/** What happened to a measure; its words stand in the row of the step. */
export interface MeasureStepped {
  readonly stepId: number;
  readonly measureId: string;
  readonly act: MeasureStep['act'];
  readonly toState: MeasureStep['toState'];
}

/** “Maßnahme hat sich bewegt”. */
export const measureStepped = eventKind<MeasureStepped>('measure-stepped', 1);
