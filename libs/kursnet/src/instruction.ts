import type { Daypart } from '#libs/course-catalogue';
import type { KursnetCourse } from './kursnet-course.js';

const DAYPART_WORDS: Readonly<Record<Daypart, string>> = {
  morning: 'vormittags',
  afternoon: 'nachmittags',
  evening: 'abends',
  weekend: 'am Wochenende',
};

/** “Unterrichtsform” by the words of KURSNET; how many units a week make a full-time course is a dated rule of the county. */
export function instructionForm({ offering, fullTimeUnits }: KursnetCourse): string {
  const { form, dayparts, weeklyUnits } = offering;
  if (form === 'online') return 'E-Learning';
  if (dayparts.length > 0 && dayparts.every((daypart) => daypart === 'weekend'))
    return 'Wochenendveranstaltung';
  return weeklyUnits >= fullTimeUnits ? 'Vollzeit' : 'Teilzeit';
}

/** “Unterrichtszeiten”: as the provider wrote them, else the parts of the day. */
export function instructionTimes({ offering: { dayparts, weeklyUnits }, timesNote }: KursnetCourse): string {
  const units = `${weeklyUnits} Unterrichtseinheiten in der Woche`;
  return timesNote ?? [...dayparts.map((daypart) => DAYPART_WORDS[daypart]), units].join(', ');
}
