import { localDate } from '#libs/calendar';
import type { MeasuredValue } from '#libs/indicator';

/** A value of a day, for cases in specs; null: too few people. */
export function aValue(day: string, value: number | null): MeasuredValue {
  return {
    id: `${day} ${value}`,
    indicatorId: 'indicator',
    seriesId: 'first',
    cutOffDay: localDate(day),
    value,
    absence: value === null ? 'too-few-people' : null,
    comment: null,
    asOf: localDate(day),
    dataState: null,
    isPublicSafe: true,
    enteredBy: 'vhs',
    correctsId: null,
  };
}
