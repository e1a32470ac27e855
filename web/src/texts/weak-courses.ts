import type { CourseAtRisk, MergeableCourses } from '../api/types.js';
import { numberWords, peopleWords } from '../parts/words/numbers.js';

/** How near the start is. */
export const riskStageTerms: Readonly<Record<CourseAtRisk['stage'], string>> = {
  notice: 'früher Hinweis',
  warning: 'Warnung',
  alarm: 'höchste Zeit',
};

/** How two courses could be joined. */
export const mergeKindTerms: Readonly<Record<MergeableCourses['kind'], string>> = {
  merge: 'zusammenlegen',
  shift: 'verschieben und zusammenlegen',
  'joint-course': 'als Verbundkurs an beiden Orten führen',
};

/** Words of the page of courses that may not come about. */
export const weakCourseTexts = {
  title: 'Gefährdete Kurse',
  lead: 'Kurse, die bald beginnen und zu wenige Menschen erwarten, und was sie retten könnte.',
  listTitle: 'Diese Kurse erwarten zu wenige Menschen',
  none: 'Zurzeit ist kein Kurs gefährdet.',
  noneBody: 'Geprüft wird 21, 14 und 7 Tage vor dem Beginn.',
  own: 'Ihr Kurs',
  begins: (site: string, provider: string, date: string, days: number): string =>
    `${site} (${provider}), Beginn ${date}, in ${days === 1 ? '1 Tag' : `${numberWords(days)} Tagen`}`,
  figures: (c: { registered: number; expected: number; minimum: number; missing: number }): string =>
    `${numberWords(c.registered)} angemeldet, ${numberWords(c.expected)} erwartet, mindestens ${numberWords(c.minimum)} nötig: Es fehlen ${numberWords(c.missing)}.`,
  wayOut: 'Ausweg',
  canBeFilled: (people: number): string =>
    `Auf der gemeinsamen Warteliste passen ${peopleWords(people)}; das genügt, wenn sie zusagen.`,
  notEnough: (people: number): string =>
    `Auf der gemeinsamen Warteliste passen ${peopleWords(people)}; das allein genügt nicht.`,
  few: 'Auf der gemeinsamen Warteliste passen nur wenige (Zahl geschützt).',
  nobody: 'Auf der gemeinsamen Warteliste passt niemand.',
  toList: 'Zur Warteliste des Kurses',
  mergeWith: (kind: string, title: string, provider: string, people: number): string =>
    `Mit „${title}“ (${provider}) ${kind}: zusammen ${peopleWords(people)}.`,
  mergeTitle: 'Kurse, die sich zusammentun könnten',
  mergeLead:
    'Gleicher Kurstyp, gleiches Niveau und gleiche Tageszeit, verschiedene Träger: jeder für sich zu klein, zusammen groß genug.',
  mergeNone: 'Zurzeit gibt es keine solchen Kurse.',
  pair: (first: string, second: string): string => `${first} und ${second}`,
  pairFacts: (kind: string, people: number, minimum: number): string =>
    `Vorschlag: ${kind}. Zusammen ${peopleWords(people)}, nötig sind ${numberWords(minimum)}.`,
  apart: (days: number, minutes: number, origin: string): string =>
    [
      days === 0
        ? 'Beide beginnen am selben Tag;'
        : `Die Beginne liegen ${days === 1 ? '1 Tag' : `${numberWords(days)} Tage`} auseinander;`,
      Math.round(minutes) === 1
        ? `zwischen den Orten liegt 1\u00a0Minute Weg${origin}.`
        : `zwischen den Orten liegen ${numberWords(Math.round(minutes))}\u00a0Minuten Weg${origin}.`,
    ].join(' '),
  effect: 'Was es für die Wartenden jeder Gemeinde bedeutet',
  course: (provider: string, site: string, date: string, registered: number): string =>
    `${provider}, ${site}, Beginn ${date}, ${numberWords(registered)} angemeldet`,
  effectCaption: 'Was es für die Wartenden jeder Gemeinde bedeutet',
  municipality: 'Gemeinde',
  people: 'Wartende',
  before: 'Weg bisher',
  after: 'Weg dann',
} as const;
