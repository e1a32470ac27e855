import type { Criterion } from '../api/types.js';

/** Words of where a case stands, and of courses that may suit it. */
export const positionTexts = {
  title: 'Platz in der Reihe',
  anyOf: (format: string): string => `Irgendein Kurs: ${format}`,
  nearest: (course: string, date: string): string => `Am nächsten: ${course}, Beginn ${date}`,
} as const;

/** Words of the suggestions. */
export const suggestionTexts = {
  title: 'Vorschläge',
  lead: 'Die Plattform vergleicht, Sie entscheiden. Ein Vorschlag ist noch kein Platz: Angeboten wird in der Reihenfolge der Warteliste.',
  fitting: 'passt',
  nearMiss: 'passt bis auf einen Punkt',
  none: 'Zurzeit passt kein Kurs, auch keiner bis auf einen Punkt.',
  wish: 'Als Wunsch übernehmen',
  wishOf: (course: string): string => `Als Wunsch übernehmen: ${course}`,
  isWished: 'steht unter den Wünschen',
  saved: 'Als Wunsch übernommen.',
  more: (count: number): string => `Alle ${count} Vorschläge zeigen`,
  start: (date: string): string => `Beginn ${date}`,
  later: (dates: string): string => `Einstieg auch am ${dates}`,
  level: (level: string): string => `Niveau ${level}`,
  free: (places: number): string => (places === 1 ? '1 Platz frei' : `${places} Plätze frei`),
  way: (minutes: string): string => `${minutes} Weg`,
  criteria: 'Kriterien',
  met: 'erfüllt',
  missed: 'nicht erfüllt',
} as const;

/** The criteria of a match (IntV § 7 Abs. 3), as people speak of them. */
export const criterionTerms: Readonly<Record<Criterion, string>> = {
  wish: 'Kurstyp oder Wunsch',
  level: 'Niveau',
  places: 'freier Platz',
  start: 'Beginn',
  entitlement: 'Berechtigung gilt',
  reach: 'erreichbar',
  times: 'Zeiten',
  childcare: 'Kinderbeaufsichtigung',
  approval: 'Zulassung',
  freshness: 'Zahlen aktuell',
  secure: 'Kurs gesichert',
};
