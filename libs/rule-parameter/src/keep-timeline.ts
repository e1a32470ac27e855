import { addDays, type LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import { PARAMETER_TERMS } from './parameter-terms.js';
import type { ParameterKey, RuleParameter } from './rule-parameter.js';

/** A value that shall hold from a day on, until the next one begins. */
export interface NewValue {
  readonly from: LocalDate;
  readonly value: number;
  readonly source: string;
}

/** All rows of one key, the earliest first. */
export type Timeline = readonly RuleParameter[];

/**
 * “Neuen Regelwert einreihen”: it holds from a coming day until the next one begins, and the one before ends on the eve. What held
 * until today is never overwritten, and no day is without a value or has two.
 */
export function addValue(
  rows: Timeline,
  key: ParameterKey,
  given: NewValue,
  today: LocalDate,
): Result<Timeline> {
  const judged = judgeValue(key, given);
  if (!judged.ok) return judged;
  if (given.from <= today) return refuse('value-in-the-past', {}, 'from');
  if (rows.some(({ from }) => from === given.from)) return refuse('value-overlaps', {}, 'from');
  return ok(closeUp([...rows, { key, ...given, until: null }], today));
}

/** “Künftigen Regelwert berichtigen”: another value or source; the day stays. One in force is followed by a new row instead. */
export function correctValue(
  rows: Timeline,
  key: ParameterKey,
  given: NewValue,
  today: LocalDate,
): Result<Timeline> {
  const future = findFuture(rows, given.from, today);
  if (!future.ok) return future;
  const judged = judgeValue(key, given);
  if (!judged.ok) return judged;
  return ok(
    rows.map((row) => (row.from === given.from ? { ...row, value: given.value, source: given.source } : row)),
  );
}

/** “Künftigen Regelwert streichen”: the one before goes on, as if it had never been announced. */
export function removeValue(rows: Timeline, from: LocalDate, today: LocalDate): Result<Timeline> {
  const future = findFuture(rows, from, today);
  if (!future.ok) return future;
  return ok(
    closeUp(
      rows.filter((row) => row.from !== from),
      today,
    ),
  );
}

function findFuture(rows: Timeline, from: LocalDate, today: LocalDate): Result<RuleParameter> {
  const row = rows.find((one) => one.from === from);
  if (row === undefined) return refuse('value-unknown');
  return from > today ? ok(row) : refuse('value-in-force', {}, 'from');
}

function judgeValue(key: ParameterKey, { value, source }: NewValue): Result<number> {
  const { minimum, maximum, isWhole } = PARAMETER_TERMS[key];
  if (!Number.isFinite(value) || value < minimum || value > maximum)
    return refuse('value-out-of-range', { minimum, maximum }, 'value');
  if (isWhole && !Number.isInteger(value)) return refuse('value-not-whole', {}, 'value');
  if (source.trim() === '') return refuse('source-missing', {}, 'source');
  return ok(value);
}

/** Each row ends on the eve of the next, the last one not at all. What was over before today stays as it was. */
function closeUp(rows: Timeline, today: LocalDate): Timeline {
  const sorted = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.map((row, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && next.from <= today) return row;
    return { ...row, until: next === undefined ? null : addDays(next.from, -1) };
  });
}
