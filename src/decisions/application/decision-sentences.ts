import type { Refusal } from '#libs/kernel';
import { Refused, type RefusalKind } from '../../platform/refusal/refused.js';

type Facts = NonNullable<Refusal['facts']>;

const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  'unknown-committee': () => 'Bitte wählen Sie das Gremium, das beschlossen hat.',
  'unknown-decision': () => 'Den Beschluss, der berichtigt werden soll, gibt es nicht.',
  'subject-missing': () => 'Bitte nennen Sie den Gegenstand des Beschlusses.',
  'wording-missing': () => 'Bitte geben Sie den Wortlaut ein, so wie er beschlossen wurde.',
  'decided-in-the-future': () => 'Der Tag des Beschlusses liegt in der Zukunft.',
  'committee-was-not-active': () =>
    'An diesem Tag gab es das Gremium noch nicht oder nicht mehr. Bitte prüfen Sie das Datum.',
  'corrects-another-committee': () =>
    'Berichtigen kann einen Beschluss nur das Gremium, das ihn gefasst hat.',
  'corrects-later-decision': () =>
    'Eine Berichtigung kann nicht älter sein als der Beschluss, den sie berichtigt.',
  'votes-incomplete': () =>
    'Bitte geben Sie Ja- und Neinstimmen an, oder lassen Sie alle Stimmen leer, wenn nicht gezählt wurde.',
  'votes-contradict-outcome': ({ votesFor, votesAgainst }) =>
    `Mit ${votesFor} zu ${votesAgainst} Stimmen ist das nicht angenommen. Bitte prüfen Sie Stimmen und Ergebnis.`,
  'paper-is-there': () =>
    'Zu diesem Beschluss liegt schon ein Dokument vor. Es wird nicht ausgetauscht; was falsch ist, berichtigt ein neuer Beschluss.',
  'paper-empty': () => 'Die Datei ist leer oder keine Datei.',
  'paper-too-large': ({ megabytes }) => `Die Datei ist zu groß; es gehen höchstens ${megabytes} MB.`,
  'paper-of-unknown-kind': () => 'Bitte wählen Sie eine Datei der Art PDF, DOCX oder ODT.',
};

/** Why something cannot be done with a decision, for people. */
export function decisionSentence({ code, facts }: Refusal): string {
  const sentence = SENTENCES[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  return sentence(facts ?? {});
}

/** The refusal with its sentence. */
export function decisionRefused(refusal: Refusal, kind: RefusalKind = 'invalid'): Refused {
  return new Refused(kind, refusal, decisionSentence(refusal));
}

/** All faults of a form at once. */
export function refuseFaults(faults: readonly Refusal[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const wrongFields = faults.map((fault) => ({
    field: fault.field ?? '',
    code: fault.code,
    message: decisionSentence(fault),
  }));
  throw new Refused('invalid', first, decisionSentence(first), wrongFields);
}
