import { addMonths, daysBetween, type LocalDate } from '#libs/calendar';

/** “Dauerklassen” of KURSNET (Wertebereich `dauerklassen`): “bis 3 Tage” to “mehr als 3 Jahre”, each with the months it reaches. */
const MONTHS: readonly (readonly [months: number, code: string])[] = [
  [1, '3'],
  [3, '4'],
  [6, '5'],
  [12, '6'],
  [24, '7'],
  [36, '8'],
];
const NOT_SAID = '0';
const LONGEST = '9';

/** The class of a course from its first to its last day. */
export function durationClass(startsOn: LocalDate, endsOn: LocalDate | null): string {
  if (endsOn === null) return NOT_SAID;
  const days = daysBetween(startsOn, endsOn) + 1;
  if (days <= 3) return '1';
  if (days <= 7) return '2';
  return MONTHS.find(([months]) => endsOn < addMonths(startsOn, months))?.[1] ?? LONGEST;
}
