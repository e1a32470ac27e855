import { DAYPARTS, type Daypart } from '#libs/course-catalogue';

/** “Tageszeiten” as a set in one number, so that order and repetition do not matter. */
export function daypartSet(dayparts: readonly Daypart[]): number {
  return dayparts.reduce((set, daypart) => set | (1 << DAYPARTS.indexOf(daypart)), 0);
}

/** “Zeiten passen”: a course fits when it takes place only at times a person has; no times named means any. */
export function fitsTimes(courseTimes: number, personTimes: number): boolean {
  return personTimes === 0 || (courseTimes & ~personTimes) === 0;
}
