import { localDate } from '#libs/calendar';
import type { ExampleQuestion } from './example-survey-answers.js';

/** An answer of the survey of 2021 that speaks of a need: who said it, and to which question. */
export type ExampleAnswer = readonly [sender: string, question: ExampleQuestion];

/** The day on which the working groups tied the answers to needs. */
export const CODED_ON = localDate('2021-09-15');

/** “Zugeordnete Antworten des Beispiels”, by key of the need. Some are left for whoever tries it out. */
export const EXAMPLE_CODINGS: Readonly<Record<string, readonly ExampleAnswer[]>> = {
  kinderbeaufsichtigung: [
    ['awo', 'fehlt'],
    ['awo', 'hindert'],
    ['frauenbildung', 'fehlt'],
    ['frauenbildung', 'hindert'],
    ['stadt-woerth', 'fehlt'],
  ],
  wartezeit: [
    ['caritas', 'hindert'],
    ['jobcenter', 'hindert'],
  ],
  abendkurse: [
    ['jobcenter', 'fehlt'],
    ['vhs', 'fehlt'],
  ],
  alphabetisierung: [
    ['auslaenderbehoerde', 'fehlt'],
    ['bildungswerk', 'fehlt'],
  ],
  anerkennung: [['caritas', 'fehlt']],
  sprachmittlung: [
    ['frauencafe', 'fehlt'],
    ['gesundheitsnetz', 'fehlt'],
  ],
  briefe: [
    ['diakonie', 'hindert'],
    ['ehrenamt-kandel', 'hindert'],
  ],
  'begleitung-ehrenamt': [
    ['diakonie', 'fehlt'],
    ['ehrenamt-kandel', 'fehlt'],
  ],
  fahrt: [
    ['sozialamt', 'hindert'],
    ['vhs', 'hindert'],
  ],
  beschwerde: [
    ['beirat', 'fehlt'],
    ['beirat', 'hindert'],
  ],
};

/** A figure that shows a need, by key of the need. Invented. */
export const EXAMPLE_STATISTICS: Readonly<
  Record<string, { readonly statement: string; readonly source: string }>
> = {
  anerkennung: {
    statement: 'Von 310 Zugewanderten mit Berufsabschluss hatten nach zwei Jahren 74 einen Antrag gestellt.',
    source: 'Zählung der Beratungsstellen (erfunden)',
  },
};
