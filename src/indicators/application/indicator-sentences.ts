import type { Refusal } from '#libs/kernel';
import { Refused, type RefusalKind } from '../../platform/refusal/refused.js';

/** What a refusal means for the caller, and the sentence that people read. */
const SENTENCES: Readonly<Record<string, readonly [RefusalKind, string]>> = {
  'changed-meanwhile': [
    'conflict',
    'Jemand anders hat diesen Indikator inzwischen geändert. Ihre Eingaben stehen noch da: Bitte vergleichen Sie.',
  ],
  'concept-replaced': [
    'conflict',
    'Diese Fassung des Integrationskonzepts ist abgelöst. Ihre Indikatoren bleiben, wie sie sind.',
  ],
  'field-not-led': [
    'forbidden',
    'Indikatoren führen die Kreisverwaltung und die Organisationen, die eine Arbeitsgruppe des Themenfelds leiten.',
  ],
  'not-responsible': [
    'forbidden',
    'Messwerte tragen die verantwortliche Organisation, die Leitung einer Arbeitsgruppe des Themenfelds und die Kreisverwaltung ein.',
  ],
  'raised-before': [
    'conflict',
    'Bis diese Fassung beschlossen ist, wird der Indikator in der Fassung davor erhoben. Bitte tragen Sie den Wert dort ein.',
  ],
  'indicator-ended': ['conflict', 'Dieser Indikator wird nicht mehr erhoben.'],
  'indicator-lives': ['conflict', 'Dieser Indikator wird schon erhoben.'],
  'query-missing': ['invalid', 'Bitte wählen Sie, was aus dem Betrieb gelesen werden soll.'],
  'query-without-rhythm': [
    'invalid',
    'Bitte wählen Sie einen Takt: An seinen Stichtagen wird der Wert festgehalten.',
  ],
  'unit-of-query': ['invalid', 'Diese Auswertung hat eine feste Einheit. Bitte wählen Sie diese.'],
  'format-missing': ['invalid', 'Diese Auswertung gibt es nur je Kurstyp. Bitte wählen Sie einen.'],
  'not-by-format': ['invalid', 'Diese Auswertung gibt es nicht je Kurstyp.'],
  'not-by-area': ['invalid', 'Diese Auswertung gibt es nicht je Verbandsgemeinde.'],
  'one-scope-only': [
    'invalid',
    'Bitte wählen Sie einen Kurstyp oder eine Verbandsgemeinde, nicht beides: Sonst ließen sich kleine Zahlen ausrechnen.',
  ],
  'unknown-format': ['invalid', 'Diesen Kurstyp gibt es nicht. Bitte wählen Sie neu.'],
  'unknown-area': ['invalid', 'Diese Verbandsgemeinde gibt es nicht. Bitte wählen Sie neu.'],
  'unknown-organisation': ['invalid', 'Diese Organisation ist kein Mitglied mehr. Bitte wählen Sie neu.'],
  'definition-missing': ['invalid', 'Bitte schreiben Sie, was genau gezählt wird, und was nicht.'],
  'source-missing': ['invalid', 'Bitte nennen Sie die Quelle, aus der die Zahl kommt.'],
  'target-before-base': ['invalid', 'Der Tag des Zielwerts liegt nicht nach dem des Ausgangswerts.'],
  'target-worse-than-base': [
    'invalid',
    'Der Zielwert ist schlechter als der Ausgangswert. Bitte prüfen Sie die Werte und die Richtung.',
  ],
  'value-without-day': ['invalid', 'Bitte nennen Sie zum Wert auch den Tag.'],
  'day-without-value': ['invalid', 'Bitte nennen Sie zum Tag auch den Wert.'],
  'value-from-operations': ['conflict', 'Dieser Wert kommt aus dem Betrieb. Niemand trägt ihn von Hand ein.'],
  'cut-off-in-future': ['invalid', 'Dieser Stichtag kommt erst noch.'],
  'before-series': [
    'invalid',
    'Vor diesem Tag wurde der Indikator nicht oder anders erhoben. Bitte wählen Sie einen späteren Stichtag.',
  ],
  'after-end': ['invalid', 'An diesem Tag wurde der Indikator nicht mehr erhoben.'],
  'no-cut-off-day': [
    'invalid',
    'Das ist kein Stichtag. Stichtage sind die letzten Tage von Monat, Quartal oder Jahr, je nach Takt.',
  ],
  'value-there-already': [
    'conflict',
    'Für diesen Stichtag gibt es schon einen Wert. Er bleibt stehen; berichtigen Sie ihn mit einem weiteren Wert.',
  ],
  'unknown-value': ['invalid', 'Diesen Messwert gibt es hier nicht.'],
  'corrected-already': [
    'conflict',
    'Dieser Wert ist schon berichtigt. Berichtigen Sie bitte den Wert, der jetzt gilt.',
  ],
  'comment-missing': ['invalid', 'Bitte schreiben Sie, warum der Wert berichtigt wird.'],
};

/** A refusal of indicators, as it is thrown. A code without a sentence is a mistake of ours. */
export function indicatorRefused(refusal: Refusal): Refused {
  const found = SENTENCES[refusal.code];
  if (found === undefined) throw new Error(`no sentence for ${refusal.code}`);
  return new Refused(found[0], refusal, found[1]);
}
