import type { Daypart } from '#libs/course-catalogue';
import { localDate, germanDay } from '#libs/calendar';
import type { PlannedCourse, PlanResult } from '../acts/plan.command.js';
import type { Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';
import { germanLevel, germanMinutes } from './german-words.js';

const DAYPARTS: Readonly<Record<Daypart, string>> = {
  morning: 'vormittags',
  afternoon: 'nachmittags',
  evening: 'abends',
  weekend: 'am Wochenende',
};

const COLUMNS = [
  { title: 'Kurstyp' },
  { title: 'Niveau' },
  { title: 'Kursort' },
  { title: 'Träger' },
  { title: 'Beginn' },
  { title: 'Tageszeit' },
  { title: 'Menschen', isFigure: true },
  { title: 'Minuten im Mittel', isFigure: true },
  { title: 'Kinderplätze', isFigure: true },
  { title: 'Stand' },
];

/** “Kursvorschläge” for a person: the plan in a sentence, how good it is at least, and its courses. */
export function describePlan(result: PlanResult): Outcome {
  const { state, proposals } = result;
  if (state !== 'finished') {
    return { document: result, lines: ['Die Planung wurde abgebrochen.'], hasProblems: true };
  }
  return {
    document: result,
    lines: [headline(result), quality(result), '', ...courses(proposals)],
    hasProblems: false,
  };
}

function headline({ unplaced, placed, proposals }: PlanResult): string {
  const made = proposals.filter(({ state }) => state === 'open').length;
  const courses = made === 1 ? '1 Kurs' : `${made} Kurse`;
  return `${unplaced} Menschen ohne Platz könnte ein neuer Kurs helfen. Vorgeschlagen: ${courses} für ${placed} von ihnen.`;
}

function quality({ gapPercent }: PlanResult): string {
  if (gapPercent === 0) return 'Bewiesen: Einen besseren Plan gibt es nicht.';
  const percent = gapPercent.toLocaleString('de-DE');
  return `Ein besserer Plan könnte höchstens ${percent} % mehr erreichen; weiter hat die Rechenzeit nicht gereicht.`;
}

function courses(proposals: readonly PlannedCourse[]): readonly string[] {
  if (proposals.length === 0) return ['Keine Vorschläge.'];
  return alignedTable(
    COLUMNS,
    proposals.map((course) => [
      course.format,
      germanLevel(course.level),
      course.site,
      course.provider,
      germanDay(localDate(course.startsOn)),
      course.dayparts.map((daypart) => DAYPARTS[daypart]).join(', '),
      String(course.people),
      germanMinutes(course.meanMinutes, course.meanOrigin),
      String(course.childcarePlaces),
      course.state === 'open' ? 'offen' : 'übernommen',
    ]),
  );
}
