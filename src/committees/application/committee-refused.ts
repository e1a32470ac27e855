import type { Refusal } from '#libs/kernel';
import { Refused } from '../../platform/refusal/refused.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'already-member': 'Diese Organisation gehört dem Gremium schon an.',
  'committee-closed': 'Dieses Gremium arbeitet nicht mehr.',
  'committee-not-open':
    'Diesem Gremium kann man nicht selbst beitreten: Wer ihm angehört, entscheidet die Kreisverwaltung.',
  'not-a-member': 'Ihre Organisation gehört diesem Gremium nicht an.',
  'leads-it':
    'Ihre Organisation leitet dieses Gremium als einzige. Bitte die Kreisverwaltung, zuerst jemand anderen als Leitung einzutragen.',
  'name-taken': 'Ein Gremium mit diesem Namen gibt es schon.',
  'changed-meanwhile':
    'Jemand hat dieses Gremium inzwischen geändert. Bitte sehen Sie sich den neuen Stand an und speichern Sie dann noch einmal.',
  'unknown-organisation': 'Bitte wählen Sie ein Mitglied des Arbeitskreises.',
  'seat-missing': 'Bitte wählen Sie ein Mitglied, oder geben Sie einen Gast mit Namen und E-Mail-Adresse an.',
};

/** What is wrong with the fields of a form; everything else stands in the way of the state of the committee. */
const INVALID: ReadonlySet<string> = new Set(['unknown-organisation', 'seat-missing']);

/** A refusal of a rule about committees, in German. */
export function committeeRefused(refusal: Refusal): Refused {
  return new Refused(
    INVALID.has(refusal.code) ? 'invalid' : 'conflict',
    refusal,
    SENTENCES[refusal.code] ?? refusal.code,
  );
}
