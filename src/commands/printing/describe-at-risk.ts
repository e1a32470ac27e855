import { germanDay } from '#libs/calendar';
import type { NamedCourseAtRisk } from '../../planning/index.js';
import type { Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';
import { germanMinutes } from './german-words.js';

const COLUMNS = [
  { title: 'Kurs' },
  { title: 'Träger' },
  { title: 'Beginn' },
  { title: 'in Tagen', isFigure: true },
  { title: 'angemeldet', isFigure: true },
  { title: 'erwartet', isFigure: true },
  { title: 'mindestens', isFigure: true },
  { title: 'passend auf der Liste', isFigure: true },
  { title: 'zusammenlegen mit' },
];

/** “Gefährdete Kurse” for a person; any of them is something to look at. */
export function describeAtRisk(courses: readonly NamedCourseAtRisk[]): Outcome {
  if (courses.length === 0) {
    return { document: courses, lines: ['Zurzeit ist kein Kurs gefährdet.'], hasProblems: false };
  }
  const rows = courses.map((course) => [
    course.title,
    course.providerName,
    germanDay(course.startsOn),
    String(course.daysUntilStart),
    String(course.registered),
    String(course.expected),
    String(course.minimumSize),
    course.fittingPeople === null ? 'wenige' : String(course.fittingPeople),
    mergeWords(course),
  ]);
  return { document: courses, lines: alignedTable(COLUMNS, rows), hasProblems: true };
}

function mergeWords({ mergeWith }: NamedCourseAtRisk): string {
  if (mergeWith === null) return '–';
  const { title, providerName, minutesBetween, originBetween } = mergeWith;
  return `${title} (${providerName}), Minuten: ${germanMinutes(minutesBetween, originBetween)}`;
}
