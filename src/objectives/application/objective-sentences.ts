import type { Refusal } from '#libs/kernel';
import { GOAL_STATE_WORDS, NEED_STATE_WORDS } from '#libs/objective';
import { Refused, type RefusalKind } from '../../platform/refusal/refused.js';

type Facts = NonNullable<Refusal['facts']>;

/** What a refusal means for the caller, and the sentence that people read. */
const SENTENCES: Readonly<Record<string, readonly [RefusalKind, (facts: Facts) => string]>> = {
  'changed-meanwhile': [
    'conflict',
    () => 'Das hat inzwischen jemand anderes geändert. Ihre Eingaben stehen noch da: Bitte vergleichen Sie.',
  ],
  'concept-replaced': [
    'conflict',
    () => 'Diese Fassung des Integrationskonzepts ist abgelöst. Sie bleibt, wie sie ist.',
  ],
  'field-not-led': [
    'forbidden',
    () =>
      'In diesem Themenfeld schreiben die Kreisverwaltung und die Organisationen, die eine Arbeitsgruppe des Felds leiten.',
  ],
  'need-has-goals': [
    'conflict',
    ({ goals }) =>
      `${goals === 1 ? 'An diesem Bedarf hängt ein Wirkungsziel' : `An diesem Bedarf hängen ${goals} Wirkungsziele`}. ` +
      'Lösen Sie ihn dort zuerst, oder verfolgen Sie den Bedarf nicht weiter.',
  ],
  'goal-in-use': [
    'conflict',
    () =>
      'An diesem Wirkungsziel hängen Maßnahmen, Indikatoren oder eine spätere Fassung. Geben Sie es auf, statt es zu löschen.',
  ],
  'objective-act-not-now': [
    'conflict',
    ({ state }) => `Dieser Schritt geht nicht: Der Stand ist „${stateWords(String(state))}“.`,
  ],
  'reason-missing': ['invalid', () => 'Bitte nennen Sie einen Grund.'],
  'unknown-field': ['invalid', () => 'Bitte wählen Sie ein Themenfeld dieser Fassung.'],
  'unknown-target-group': ['invalid', () => 'Bitte wählen Sie Zielgruppen dieser Fassung.'],
  'unknown-theme': ['invalid', () => 'Bitte wählen Sie Querschnittsthemen dieser Fassung.'],
  'goal-without-need': ['invalid', () => 'Ein Wirkungsziel gehört zu mindestens einem Bedarf.'],
  'unknown-need': ['invalid', () => 'Bitte wählen Sie Bedarfe dieser Fassung.'],
  'unknown-committee': ['invalid', () => 'Bitte wählen Sie eine Arbeitsgruppe aus der Liste.'],
  'unknown-gap': ['invalid', () => 'Diese Versorgungslücke gibt es hier nicht.'],
  'unknown-document': ['invalid', () => 'Dieses Dokument gibt es hier nicht.'],
  'evidence-there-already': ['conflict', () => 'Dieser Beleg steht schon bei diesem Bedarf.'],
  'need-and-no-need': [
    'conflict',
    () => 'Diese Antwort ist schon Bedarfen zugeordnet. Nehmen Sie die Zuordnung zuerst zurück.',
  ],
  'no-file': ['invalid', () => 'Bitte wählen Sie eine Datei, die nicht leer ist.'],
};

/** A refusal of needs and goals, as it is thrown. A code without a sentence is a mistake of ours. */
export function objectiveRefused(refusal: Refusal): Refused {
  const found = SENTENCES[refusal.code];
  if (found === undefined) throw new Error(`no sentence for ${refusal.code}`);
  const [kind, sentence] = found;
  return new Refused(kind, refusal, sentence(refusal.facts ?? {}));
}

function stateWords(state: string): string {
  const words: Readonly<Record<string, string>> = { ...GOAL_STATE_WORDS, ...NEED_STATE_WORDS };
  return words[state] ?? state;
}
