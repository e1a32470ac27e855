import type { Refusal } from '#libs/kernel';

type Facts = NonNullable<Refusal['facts']>;

const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  'test-in-the-past': () => 'Der Termin muss in der Zukunft liegen.',
  'test-ends-before-start': () => 'Das Ende muss nach dem Beginn liegen.',
  'test-too-long': ({ hours }) => `Ein Termin dauert höchstens ${hours} Stunden. Bitte prüfen Sie das Ende.`,
  'fewer-places-than-booked': ({ booked }) =>
    `${booked} ${booked === 1 ? 'Platz ist' : 'Plätze sind'} schon gebucht; weniger geht nicht.`,
  'unknown-site': () => 'Bitte wählen Sie einen Ihrer Kursorte.',
  'unknown-format': () => 'Diesen Kurstyp gibt es nicht oder nicht mehr.',
  'not-own-test': () => 'Das kann nur der Kursträger, der den Termin eingestellt hat.',
  'changed-meanwhile': () =>
    'Jemand anders hat diesen Termin inzwischen geändert. Bitte sehen Sie den neuen Stand an und ändern Sie erneut.',
  'test-cancelled': () => 'Dieser Termin ist abgesagt.',
  'test-over': () => 'Dieser Termin hat schon begonnen.',
  'test-full': () => 'An diesem Termin ist kein Platz mehr frei.',
  'case-not-bookable': () =>
    'Für diesen Fall kann kein Einstufungstest gebucht werden: Er hat schon einen Platz oder ist abgeschlossen.',
  'booked-already': () =>
    'Für diesen Fall ist schon ein Einstufungstest gebucht. Bitte sagen Sie ihn erst ab.',
  'booking-not-open': () => 'Diese Buchung ist nicht mehr offen.',
  'test-not-yet': () => 'Ein Ergebnis kann erst eingetragen werden, wenn der Test begonnen hat.',
  'correction-too-late': ({ days }) => `Ein Ergebnis kann nur ${days} Tage lang berichtigt werden.`,
  'range-too-long': ({ days }) => `Der Kalender zeigt höchstens ${days} Tage auf einmal.`,
};

/** Why something cannot be done with a test, for people. */
export function testSentence({ code, facts }: Refusal): string {
  const sentence = SENTENCES[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  return sentence(facts ?? {});
}
