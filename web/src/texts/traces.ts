import type { AnswerTrace, TracedMeasure } from '../api/types.js';

type Need = AnswerTrace['needs'][number];
type Goal = AnswerTrace['goals'][number];

/** How far a need is. */
export const tracedNeedTerms: Readonly<Record<Need['state'], string>> = {
  open: 'offen',
  met: 'gedeckt',
  dropped: 'nicht weiterverfolgt',
};

/** How far a goal is. */
export const tracedGoalTerms: Readonly<Record<Goal['state'], string>> = {
  open: 'offen',
  reached: 'erreicht',
  dropped: 'aufgegeben',
};

/** “Ampelfarbe” of a review, in a word. */
export const tracedLightTerms: Readonly<Record<NonNullable<TracedMeasure['review']>['goal'], string>> = {
  green: 'grün',
  yellow: 'gelb',
  red: 'rot',
  none: 'keine Aussage',
};

/** Words of the traces of answers. */
export const traceTexts = {
  title: 'Was wurde aus unseren Antworten?',
  lead: 'Aus Antworten der Befragungen werden Bedarfe, aus Bedarfen Wirkungsziele, aus Wirkungszielen Maßnahmen. Namen stehen hier nicht.',
  one: 'Spur einer Antwort',
  back: 'Alle Antworten',
  show: 'Anzeigen',
  all: 'alle Antworten',
  ownOnly: 'nur die eigenen',
  list: 'Antworten und was daraus wurde',
  found: (count: number): string => (count === 1 ? '1 Antwort' : `${count} Antworten`),
  empty: 'Noch ist keine Antwort einem Bedarf zugeordnet.',
  emptyBody: 'Sobald der Arbeitskreis die Antworten einer Befragung auswertet, steht hier, was daraus wird.',
  answer: 'Antwort',
  source: 'Frage',
  own: 'von Ihnen',
  needs: 'Bedarfe',
  goals: 'Wirkungsziele',
  measures: 'Maßnahmen',
  follow: 'Spur ansehen',
  notYet: 'noch nicht zugeordnet',
  step: {
    answer: 'Die Antwort',
    needs: 'Welcher Bedarf daraus wurde',
    goals: 'Welches Wirkungsziel',
    measures: 'Welche Maßnahmen',
  },
  noNeed: 'Diese Antwort ist noch keinem Bedarf zugeordnet.',
  noGoal: 'Zu diesem Bedarf gibt es noch kein Wirkungsziel.',
  noMeasure: 'Noch gibt es keine Maßnahme dazu. Sie können eine vorschlagen.',
  since: (state: string, day: string): string => `${state}, seit ${day}`,
  chosen: (year: number, kind: string): string => `ausgewählt für ${year}${kind === '' ? '' : ` (${kind})`}`,
  review: (day: string, implementation: string, schedule: string, goal: string): string =>
    `überprüft am ${day}: Umsetzung ${implementation}, Zeitplan ${schedule}, Ziel ${goal}`,
  lastNote: (day: string, text: string): string => `Zuletzt (${day}): ${text}`,
  originTitle: 'Worauf sie zurückgeht',
  originAnswers: 'Antworten aus Befragungen',
  originGaps: (count: number): string =>
    count === 1 ? '1 Versorgungslücke belegt den Bedarf.' : `${count} Versorgungslücken belegen den Bedarf.`,
  originNone: 'Noch führt keine Antwort und keine Lücke zu dieser Maßnahme.',
} as const;
