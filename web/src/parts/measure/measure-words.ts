import type { MeasureLine, MeasureState } from '../../api/types.js';
import { measureTexts } from '../../texts/measures.js';
import { shortDate } from '../words/dates.js';

/** The colour of a state; its word stands beside it. */
export const STATE_KINDS: Readonly<Record<MeasureState, 'info' | 'success' | 'warning' | 'danger'>> = {
  proposed: 'warning',
  accepted: 'info',
  decided: 'info',
  refused: 'danger',
  running: 'success',
  paused: 'warning',
  done: 'success',
  ended: 'danger',
};

/** “M 12: Sprachtreff”. */
export function measureName({ number, title }: Pick<MeasureLine, 'number' | 'title'>): string {
  return `${measureTexts.label(number)}: ${title}`;
}

/** “01.01.2027 bis 30.06.2027”. */
export function periodWords({
  periodFrom,
  periodUntil,
}: Pick<MeasureLine, 'periodFrom' | 'periodUntil'>): string {
  return measureTexts.period(
    periodFrom === null ? null : shortDate(periodFrom),
    periodUntil === null ? null : shortDate(periodUntil),
  );
}

/** Where a measure is open: neither refused nor over. */
export function isOpenMeasure({ state }: Pick<MeasureLine, 'state'>): boolean {
  return state !== 'refused' && state !== 'ended' && state !== 'done';
}
