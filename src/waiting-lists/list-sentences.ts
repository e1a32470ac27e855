import { germanDay, type LocalDate } from '#libs/calendar';
import type { Grounds, ListObstacle, ListPosition } from '#libs/waiting-list';
import type { ShownObstacle } from './course-list.js';

/** What stands in the way of one person, and of several. */
const OF_PEOPLE: Readonly<Partial<Record<ListObstacle, readonly [one: string, several: string]>>> = {
  paused: ['pausiert', 'pausieren'],
  'has-offer': ['hat schon ein Platzangebot', 'haben schon ein Platzangebot'],
  'declined-before': ['hat diesen Platz schon abgelehnt', 'haben diesen Platz schon abgelehnt'],
  level: ['braucht ein anderes Niveau', 'brauchen ein anderes Niveau'],
  'not-tested': ['wartet auf eine Einstufung', 'warten auf eine Einstufung'],
  entitlement: ['hat keine gültige Berechtigung mehr', 'haben keine gültige Berechtigung mehr'],
  reach: ['wohnt zu weit entfernt', 'wohnen zu weit entfernt'],
  times: ['kann zu diesen Zeiten nicht', 'können zu diesen Zeiten nicht'],
  childcare: [
    'braucht mehr Kinderbeaufsichtigung, als frei ist',
    'brauchen mehr Kinderbeaufsichtigung, als frei ist',
  ],
};

/** What stands in the way of the course itself. */
const OF_COURSE: Readonly<Partial<Record<ListObstacle, string>>> = {
  full: 'alle Plätze sind belegt oder angeboten',
  'begins-too-soon': 'der nächste Abschnitt beginnt schon heute',
  'not-approved': 'am Kursort fehlt die Zulassung',
  stale: 'die Zahlen des Kurses sind zu alt',
};

/** What stands in the way of a case, said to its office. */
const OF_CASE: Readonly<Record<ListObstacle, string>> = {
  paused: 'Der Fall pausiert.',
  'has-offer': 'Für den Fall gibt es schon ein Platzangebot.',
  'declined-before': 'Dieser Platz wurde schon abgelehnt, zurückgegeben oder nicht beantwortet.',
  'other-wish': 'Der Fall wünscht andere Kurse.',
  level: 'Der Kurs hat ein anderes Niveau.',
  'not-tested': 'Das Niveau ist noch nicht bekannt: Einstufung nötig.',
  entitlement: 'Die Berechtigung ist abgelaufen.',
  reach: 'Der Kursort ist zu weit entfernt.',
  times: 'Der Kurs liegt nicht nur in den angegebenen Zeiten.',
  childcare: 'Die freie Kinderbeaufsichtigung reicht nicht.',
  full: 'Alle Plätze sind belegt oder angeboten.',
  'begins-too-soon': 'Der Abschnitt beginnt schon heute.',
  'not-approved': 'Am Kursort fehlt die Zulassung.',
  stale: 'Die Zahlen des Kurses sind zu alt; der Träger muss sie bestätigen.',
};

/** “Warum diese Person”: „Als Nächstes an der Reihe: gesetzlicher Vorrang, wartet seit 63 Tagen.“ */
export function whyThisPerson({ priority, waitedDays }: Pick<Grounds, 'priority' | 'waitedDays'>): string {
  const wait = waitedDays === 1 ? 'wartet seit 1 Tag' : `wartet seit ${waitedDays} Tagen`;
  return `Als Nächstes an der Reihe: ${priority ? 'gesetzlicher Vorrang, ' : ''}${wait}.`;
}

/** “Warum niemand”: „Niemand rückt nach: 3 warten auf eine Einstufung, 2 pausieren, ein Angebot ist offen bis 27.11.2026.“ */
export function whyNobody(
  obstacles: readonly ShownObstacle[],
  { openUntil, fewerThan }: { readonly openUntil: LocalDate | null; readonly fewerThan: number },
): string {
  const reasons = [
    ...obstacles.flatMap(({ obstacle }) => OF_COURSE[obstacle] ?? []),
    ...obstacles.flatMap(({ obstacle, people }) => {
      const words = OF_PEOPLE[obstacle];
      return words === undefined ? [] : `${peopleIn(people, fewerThan)} ${words[people === 1 ? 0 : 1]}`;
    }),
    ...(openUntil === null ? [] : [`ein Angebot ist offen bis ${germanDay(openUntil)}`]),
  ];
  return `Niemand rückt nach: ${reasons.length === 0 ? 'auf diesen Kurs wartet zurzeit niemand' : reasons.join(', ')}.`;
}

/** “Warum dieser Fall nicht”, or that he is next: for the office that it belongs to. */
export function whyNotNext({ position, ahead, aheadWithPriority, obstacle }: ListPosition): string {
  if (obstacle !== null) return `${OF_CASE[obstacle]}${isPassing(obstacle) ? ` ${keepsTurn(position)}` : ''}`;
  if (ahead === 0) return 'Als Nächstes an der Reihe.';
  const others = ahead === 1 ? '1 Person ist vorher' : `${ahead} Menschen sind vorher`;
  const priority = aheadWithPriority === 0 ? '' : `, davon ${aheadWithPriority} mit gesetzlichem Vorrang`;
  return `An ${position}. Stelle: ${others} an der Reihe${priority}.`;
}

/** Said to an office without own cases on the list of a course, and to one with some. */
export function ownCasesSentence(fitting: number, all: number): string {
  if (all === 0) return 'Kein Fall Ihrer Stelle wünscht diesen Kurs.';
  if (fitting === 0) return 'Keiner Ihrer Fälle, die diesen Kurs wünschen, kann ihn zurzeit bekommen.';
  return fitting === 1
    ? 'Einer Ihrer Fälle kann diesen Kurs bekommen, wenn er an der Reihe ist.'
    : `${fitting} Ihrer Fälle können diesen Kurs bekommen, wenn sie an der Reihe sind.`;
}

/** What passes by itself or by an act of the office, so that the turn is worth telling. */
function isPassing(obstacle: ListObstacle): boolean {
  return ['paused', 'not-tested', 'childcare', 'full', 'stale'].includes(obstacle);
}

function keepsTurn(position: number): string {
  return position === 1
    ? 'Danach wäre er als Nächstes an der Reihe.'
    : `Danach stünde er an ${position}. Stelle.`;
}

function peopleIn(people: number | null, fewerThan: number): string {
  return people === null ? `weniger als ${fewerThan}` : String(people);
}

/** Said of a wish that no course fulfils. */
export const NO_SUCH_COURSE = 'Zurzeit wird kein solcher Kurs angeboten.';

/** Said of a case that does not wait. */
export const NOT_ON_LIST = 'Der Fall steht nicht auf der Warteliste.';
