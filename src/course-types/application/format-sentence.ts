import { germanDay } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';

const SENTENCES: Readonly<Record<string, string>> = {
  'unknown-course-type': 'Bitte wählen Sie eine Kursart.',
  'format-code-taken': 'Diese Kennung hat schon ein anderer Kurstyp.',
  'format-title-taken': 'In dieser Zeit gibt es schon einen Kurstyp mit diesem Namen.',
  'format-used':
    'Das lässt sich nicht mehr ändern: Kurse, Fälle oder Meldungen verwenden diesen Kurstyp schon. Beenden Sie ihn, und legen Sie einen neuen an.',
  'format-ends-before-it-begins': 'Der Kurstyp kann nicht vor seinem Beginn enden.',
};

const IN_THE_PAST: Readonly<Record<string, string>> = {
  from: 'Ein Kurstyp gilt frühestens ab heute.',
  until: 'Ein Kurstyp endet frühestens heute.',
};

/** Why a Kurstyp is refused, for people. */
export function formatSentence({ code, field = '', facts = {} }: Refusal): string {
  if (code === 'format-in-the-past') return IN_THE_PAST[field] ?? '';
  if (code === 'course-type-struck') {
    const day = germanDay(String(facts['until']));
    return `Kurse dieser Kursart durften nur bis ${day} beginnen.`;
  }
  return SENTENCES[code] ?? code;
}
