import type { Refusal } from '#libs/kernel';
import { MEETING_WORDS, type MeetingState } from '#libs/meeting';
import { Refused, type RefusalKind } from '../../platform/refusal/refused.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'changed-meanwhile':
    'Jemand hat das inzwischen geändert. Der neue Stand steht auf der Seite; Ihr Text ist noch da. Bitte gleichen Sie beides ab und speichern Sie dann noch einmal.',
  'meeting-in-the-past': 'Der Beginn liegt in der Vergangenheit.',
  'ends-before-start': 'Das Ende muss nach dem Beginn liegen.',
  'meeting-too-long': 'Eine Sitzung dauert höchstens zwölf Stunden.',
  'place-missing': 'Bitte geben Sie einen Ort oder eine Online-Adresse an.',
  'unknown-committee': 'Bitte wählen Sie ein Gremium, das es gibt und das noch arbeitet.',
  'committee-does-not-meet': 'Dieses Gremium tagt nicht über die Plattform.',
  'meeting-begun': 'Die Sitzung hat schon begonnen. Bitte sagen Sie der Leitung direkt Bescheid.',
  'meeting-not-begun': 'Die Sitzung hat noch nicht begonnen.',
  'people-out-of-range': 'Bitte geben Sie an, wie viele Personen kommen: 1 bis 20.',
  'nobody-to-invite': 'Dem Gremium gehört niemand an, den man einladen könnte.',
  'task-done': 'Diese Aufgabe ist schon als erledigt gemeldet.',
  'unknown-owner': 'Bitte wählen Sie, welche Organisation zuständig ist.',
  'due-in-the-past': 'Die Frist liegt vor der Sitzung.',
  'agenda-closed': 'Die Tagesordnung dieser Sitzung lässt sich nicht mehr ändern.',
  'minutes-not-open':
    'Die Niederschrift ist nicht in Arbeit: Sie beginnt, wenn die Sitzung durchgeführt wurde.',
  'workshop-decides-nothing': 'Ein Workshop beschließt nichts: Das tun die Gremien.',
  'nothing-corrected': 'An der Niederschrift hat sich nichts geändert.',
  'not-led': 'Das kann nur, wer dieses Gremium leitet.',
  'not-invited': 'Ihre Organisation ist zu dieser Sitzung nicht eingeladen.',
};

/** Faults of a form; everything else is refused because of how things stand. */
const INVALID: ReadonlySet<string> = new Set([
  'meeting-in-the-past',
  'ends-before-start',
  'meeting-too-long',
  'place-missing',
  'unknown-committee',
  'committee-does-not-meet',
  'people-out-of-range',
  'unknown-owner',
  'due-in-the-past',
]);

/** The sentence for a refusal of a rule about meetings. */
export function meetingSentence({ code, facts }: Refusal): string {
  if (code === 'meeting-not-in-state') {
    const state = MEETING_WORDS.states[facts?.['state'] as MeetingState];
    return `Das geht mit dieser Sitzung nicht: Ihr Stand ist „${state}“.`;
  }
  return SENTENCES[code] ?? code;
}

/** A refusal of a rule about meetings, in German. */
export function meetingRefused(refusal: Refusal): Refused {
  return new Refused(kindOf(refusal.code), refusal, meetingSentence(refusal));
}

function kindOf(code: string): RefusalKind {
  if (code === 'not-led' || code === 'not-invited') return 'forbidden';
  return INVALID.has(code) ? 'invalid' : 'conflict';
}
