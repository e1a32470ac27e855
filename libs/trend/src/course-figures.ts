import type { LocalDate } from '#libs/calendar';
import type { TrendPeriod } from './trend-period.js';
import { medianOf } from './waiting-time.js';

/** “Was aus Kursen wurde”. */
export const COURSE_TURNS = ['started', 'cancelled', 'postponed', 'merged'] as const;
/** One of {@link COURSE_TURNS}. */
export type CourseTurn = (typeof COURSE_TURNS)[number];

/** One course that began, or that did not as it was posted. It tells of no person. */
export interface CourseRecord {
  readonly day: LocalDate;
  readonly turn: CourseTurn;
  readonly reasonCode: string | null;
  readonly taken: number;
  readonly places: number;
}

/** “Kurse eines Zeitraums”. */
export interface CourseFigures {
  readonly started: number;
  readonly cancelled: number;
  readonly postponed: number;
  readonly merged: number;
  /** “Auslastung bei Beginn”: places taken of all places of the courses that began; null where none did. */
  readonly fillRate: number | null;
  readonly reasons: readonly { readonly code: string; readonly courses: number }[];
}

/** Counts the courses of a period; the most frequent reason first. */
export function courseFigures(records: readonly CourseRecord[], period: TrendPeriod): CourseFigures {
  const within = records.filter(({ day }) => day >= period.from && day <= period.until);
  const of = (turn: CourseTurn): readonly CourseRecord[] => within.filter((record) => record.turn === turn);
  const begun = of('started');
  const places = begun.reduce((sum, record) => sum + record.places, 0);
  const taken = begun.reduce((sum, record) => sum + record.taken, 0);
  const codes = within.flatMap(({ turn, reasonCode }) =>
    turn === 'started' || reasonCode === null ? [] : [reasonCode],
  );
  return {
    started: begun.length,
    cancelled: of('cancelled').length,
    postponed: of('postponed').length,
    merged: of('merged').length,
    fillRate: places === 0 ? null : taken / places,
    reasons: [...new Set(codes)]
      .map((code) => ({ code, courses: codes.filter((other) => other === code).length }))
      .sort((a, b) => b.courses - a.courses || (a.code < b.code ? -1 : 1)),
  };
}

/** The life of one gap, without anything about who waits. */
export interface GapLife {
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  /** Days from the first to the last; null while it is open. */
  readonly days: number | null;
}

/** “Lücken eines Zeitraums”. */
export interface GapFigures {
  readonly openAtEnd: number;
  readonly opened: number;
  readonly closed: number;
  /** Half of those that closed were open at most so long. */
  readonly medianLifeDays: number | null;
}

/** Counts the gaps of a period. */
export function gapFigures(lives: readonly GapLife[], { from, until }: TrendPeriod): GapFigures {
  const isWithin = (day: LocalDate | null): boolean => day !== null && day >= from && day <= until;
  const closed = lives.filter(({ closedOn }) => isWithin(closedOn));
  return {
    openAtEnd: lives.filter(
      ({ openedOn, closedOn }) => openedOn <= until && (closedOn === null || closedOn > until),
    ).length,
    opened: lives.filter(({ openedOn }) => isWithin(openedOn)).length,
    closed: closed.length,
    medianLifeDays: medianOf(closed.flatMap(({ days }) => (days === null ? [] : [days]))),
  };
}
