import { daysBetween, type LocalDate } from '#libs/calendar';
import type { DatedValue, IndicatorDirection, MeasuredValue } from './indicator.js';
import { standingValues } from './standing-values.js';

/** “Urteil über einen Indikator”: erreicht, auf dem Weg, im Rückstand, keine Aussage. */
export const JUDGEMENTS = ['reached', 'on-the-way', 'behind', 'no-statement'] as const;
/** One of {@link JUDGEMENTS}. */
export type Judgement = (typeof JUDGEMENTS)[number];

/** “Bewegung”: what the last two values of a series say; null with fewer than two. */
export type Movement = 'rising' | 'falling' | 'level';

/** What is judged: all values of an indicator, and where it comes from and goes to. */
export interface IndicatorQuestion {
  readonly values: readonly MeasuredValue[];
  readonly base: DatedValue | null;
  readonly target: DatedValue | null;
  readonly direction: IndicatorDirection;
  readonly today: LocalDate;
}

/**
 * “Indikator beurteilen”, by the newest value. Reached is what is at the target or better. Else it is measured against the straight line
 * from base to target on its cut-off day; once the day of the target is over, what is not reached is behind. Without target, base or value
 * nothing is said. Where the newest cut-off day has no number, nothing is said either: an old number would speak for a day it does not know.
 */
export function judgeIndicator({ values, base, target, direction, today }: IndicatorQuestion): Judgement {
  const latest = standingValues(values).at(-1);
  if (target === null || latest === undefined || latest.value === null) return 'no-statement';
  const isAtLeast = (value: number, wanted: number): boolean =>
    direction === 'higher' ? value >= wanted : value <= wanted;
  if (isAtLeast(latest.value, target.value)) return 'reached';
  if (today > target.day) return 'behind';
  if (base === null) return 'no-statement';
  return isAtLeast(latest.value, valueOnPath(base, target, latest.cutOffDay)) ? 'on-the-way' : 'behind';
}

/** “Wert auf dem geraden Weg” from base to target; at the base before it, at the target after it. */
export function valueOnPath(base: DatedValue, target: DatedValue, day: LocalDate): number {
  const whole = daysBetween(base.day, target.day);
  if (whole <= 0) return target.value;
  const share = Math.min(1, Math.max(0, daysBetween(base.day, day) / whole));
  return base.value + (target.value - base.value) * share;
}

/** “Bewegung seit dem Stichtag davor”, within one series: what was measured otherwise is not compared. */
export function movementOf(values: readonly MeasuredValue[]): Movement | null {
  const [before, latest] = standingValues(values).slice(-2);
  if (before === undefined || latest === undefined || before.seriesId !== latest.seriesId) return null;
  if (before.value === null || latest.value === null) return null;
  if (latest.value === before.value) return 'level';
  return latest.value > before.value ? 'rising' : 'falling';
}
