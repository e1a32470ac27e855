import type { WayOut } from '../api/types.js';
import { peopleWords } from '../parts/words/numbers.js';

/** Words of what would help people of a gap. */
export const wayOutTexts = {
  title: 'Was helfen würde',
  lead: 'Durchgerechnet mit den Zahlen der letzten Prüfung. Zuerst steht, was am wenigsten Aufwand macht.',
  none: 'Keine einzelne Änderung würde nach heutigem Stand Plätze schaffen. Hilfreich ist ein Gespräch im Arbeitskreis.',
  suggestion: 'Vorschlag',
  helps: (people: number): string => `${peopleWords(people)} hätten dann einen Platz.`,
  helpsOne: '1 Mensch hätte dann einen Platz.',
  helpsFew: 'Wie vielen das hilft, ist zum Schutz Einzelner nicht angegeben.',
  fullCourses: (courses: number, places: number): string =>
    `Engpass: ${courses === 1 ? 'Ein passender Kurs ist' : `${courses} passende Kurse sind`} voll` +
    ` (${places === 1 ? 'der freie Platz reicht' : `${places} freie Plätze reichen`} nicht für alle).`,
  fullChildcare: (courses: number): string =>
    `Engpass: In ${courses === 1 ? 'einem passenden Kurs' : `${courses} passenden Kursen`} fehlen Plätze der Kinderbeaufsichtigung.`,
} as const;

/** Each way out, where it is and from which day. */
export const wayOutTerms: Readonly<Record<WayOut['kind'], (place: string, day: string) => string>> = {
  'publish-places': (place) => `Freie Plätze neu bestätigen, die zurzeit nicht zählen: ${place}.`,
  'move-start': (place, day) => `Den Kursbeginn vorziehen, spätestens auf den ${day}: ${place}.`,
  'add-childcare': (place) => `Eine Kinderbeaufsichtigung einrichten oder erweitern: ${place}.`,
  merge: (place) => `Zwei kleine Kurse zusammenlegen: ${place}.`,
  'new-start': (place, day) => `Einen neuen Kurs beginnen, etwa zum ${day}: ${place}.`,
  'neighbour-county': (place) =>
    `Plätze jenseits der üblichen Reichweite nutzen, etwa im Nachbarkreis: ${place}.`,
  'bridge-course': (place) => `Die Wartezeit mit einem anderen Kurs überbrücken: ${place}.`,
};
