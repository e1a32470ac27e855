import { InvalidArgumentError } from 'commander';
import { parseLocalDate, type LocalDate } from '#libs/calendar';

/** A day on the command line: `JJJJ-MM-TT`, and one of the calendar. */
export function readDay(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new InvalidArgumentError(`„${text}“ ist kein Tag (JJJJ-MM-TT).`);
  return day;
}
