import type { Refusal } from '#libs/kernel';
import { SELECTION_WORDS, type SelectionState } from '#libs/yearly-selection';
import { Refused, type RefusalKind } from '../../platform/refusal/refused.js';

type Facts = NonNullable<Refusal['facts']>;

const measures = (count: string | number | undefined): string =>
  Number(count) === 1 ? 'einer Maßnahme' : `${count} Maßnahmen`;

const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  'no-concept': () => 'Es gibt noch kein Integrationskonzept, aus dem ausgewählt werden könnte.',
  'year-begun-already': ({ year }) => `Für ${year} gibt es schon eine Jahresauswahl.`,
  'changed-meanwhile': () =>
    'Jemand anders hat die Jahresauswahl inzwischen geändert. Bitte sehen Sie den neuen Stand an und ändern Sie erneut.',
  'act-not-for-party': () => 'Das ist hier nicht Ihre Aufgabe.',
  'selection-not-now': ({ state }) =>
    state === 'decided'
      ? 'Die Jahresauswahl ist beschlossen und gesperrt. Ändern lässt sie sich nur mit einer neuen Fassung und einem neuen Beschluss.'
      : `Das geht jetzt nicht: Stand der Jahresauswahl ist „${SELECTION_WORDS.states[state as SelectionState]}“.`,
  'decision-missing': () => 'Bitte wählen Sie den Beschluss, auf dem dieser Schritt steht.',
  'decision-of-wrong-committee': () =>
    'Dieser Beschluss ist nicht von dem Gremium, das hier entscheidet. Die Steuerungsgruppe empfiehlt, Kreisausschuss oder Kreistag beschließen.',
  'decision-of-wrong-outcome': () =>
    'Das Ergebnis dieses Beschlusses passt nicht zu diesem Schritt. Bitte prüfen Sie, was beschlossen wurde.',
  'decision-used-already': () =>
    'Auf diesem Beschluss steht schon ein anderer Schritt. Für diesen braucht es einen neuen Beschluss.',
  'decision-too-early': () => 'Dieser Beschluss ist älter als der Schritt davor.',
  'no-candidates': () => 'Bitte nehmen Sie zuerst Maßnahmen auf, die bewertet werden sollen.',
  'no-members': () => 'Die Steuerungsgruppe hat noch kein Konto, das bewerten könnte.',
  'unknown-measure': () => 'Eine der Maßnahmen gehört nicht zum Maßnahmenpool dieses Konzepts.',
  'measure-not-listed': () => 'Diese Maßnahme steht nicht zur Auswahl.',
  'measures-left-out': () => 'Die Rangfolge muss alle Maßnahmen der Auswahl enthalten, jede einmal.',
  'nothing-chosen': () => 'Bitte wählen Sie mindestens eine Maßnahme aus.',
  'verdict-missing': ({ items }) => `Zu ${measures(items)} fehlt noch, was mit ihr werden soll.`,
  'class-missing': ({ items }) =>
    `Zu ${measures(items)} fehlt noch die Klasse: Schwerpunkt, Quick-Win oder Daueraufgabe.`,
  'reason-missing': ({ items }) =>
    `Zu ${measures(items)} fehlt die Begründung. Sie erreicht, wer die Maßnahme vorgeschlagen hat.`,
  'revised-already': () => 'Sie haben diese Bewertung schon einmal geändert; dabei bleibt es.',
  'nothing-to-revise': () =>
    'Sie haben diese Maßnahme nicht bewertet; nach dem Aufdecken geht das nicht mehr.',
  'same-points': () =>
    'Bitte wählen Sie andere Punkte als bisher, oder lassen Sie die Bewertung, wie sie ist.',
  'revision-without-reason': () => 'Bitte schreiben Sie, warum Sie Ihre Bewertung ändern.',
  'not-the-edition-in-force': () => 'Eine neue Fassung beginnt bei der Fassung, die gilt.',
  'edition-open-already': () => 'Es gibt schon eine neue Fassung, über die noch nicht beschlossen ist.',
  'amendment-without-reason': () => 'Bitte schreiben Sie, warum die Auswahl geändert werden soll.',
  'no-steering-account': () => 'Dieses Konto gehört nicht zur Steuerungsgruppe.',
};

const KINDS: Readonly<Record<string, RefusalKind>> = {
  'act-not-for-party': 'forbidden',
  'selection-not-now': 'conflict',
  'changed-meanwhile': 'conflict',
  'year-begun-already': 'conflict',
  'revised-already': 'conflict',
  'edition-open-already': 'conflict',
  'not-the-edition-in-force': 'conflict',
};

/** A refusal of the yearly selection with its sentence. */
export function selectionRefused(refusal: Refusal): Refused {
  const sentence = SENTENCES[refusal.code];
  if (sentence === undefined) throw new Error(`no sentence for ${refusal.code}`);
  return new Refused(KINDS[refusal.code] ?? 'invalid', refusal, sentence(refusal.facts ?? {}));
}
