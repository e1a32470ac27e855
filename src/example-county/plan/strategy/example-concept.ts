import { localDate, type LocalDate } from '#libs/calendar';
import type { ConceptState } from '#libs/concept';
import { stableId } from '../stable-id.js';

/** “Fassung des Beispielkonzepts”. The frame follows what the Landkreis Germersheim made public of its process; the rest is invented. */
export interface ExampleConcept {
  readonly key: string;
  readonly title: string;
  readonly edition: string;
  readonly summary: string;
  readonly state: ConceptState;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
}

/** The edition that the example works with. */
export const EXAMPLE_EDITION = 'fortschreibung-2021';

/** The old edition, and the one in force. */
export const EXAMPLE_CONCEPTS: readonly ExampleConcept[] = [
  {
    key: 'konzept-2015',
    title: 'Integrationskonzept des Landkreises',
    edition: '2015',
    summary:
      'Die erste Fassung: Leitziele für das Zusammenleben im Landkreis, als Richtschnur für alle Beteiligten.',
    state: 'replaced',
    validFrom: localDate('2015-06-01'),
    validUntil: localDate('2023-12-31'),
  },
  {
    key: EXAMPLE_EDITION,
    title: 'Integrationskonzept des Landkreises',
    edition: 'Fortschreibung 2021',
    summary:
      'Aus einer Abfrage aller Akteure entstanden Themenfelder und Arbeitsgruppen. Sie haben Zielgruppen und Bedarfe beschrieben, daraus Wirkungsziele gemacht und setzen sie nun Jahr für Jahr mit Maßnahmen um.',
    state: 'adopted',
    validFrom: localDate('2024-01-01'),
    validUntil: null,
  },
];

/** A title with its description, known by a key. */
export interface ExamplePart {
  readonly key: string;
  readonly title: string;
  readonly description: string;
}

/** The six Themenfelder. */
export const EXAMPLE_FIELDS: readonly ExamplePart[] = [
  part('sprache', 'Sprache und Bildung', 'Deutsch lernen, Schule, Kita und Erwachsenenbildung.'),
  part('arbeit', 'Ausbildung, Beruf, Arbeit', 'Wege in Ausbildung und Arbeit, Anerkennung von Abschlüssen.'),
  part(
    'gesundheit',
    'Gesundheit und Beratung',
    'Zugang zu Ärztinnen und Ärzten, Vorbeugung, Beratung mit Sprachmittlung.',
  ),
  part(
    'behoerden',
    'Behördenzusammenarbeit Interkulturelle Öffnung',
    'Ämter, die zusammenarbeiten und verständlich sind.',
  ),
  part(
    'teilhabe',
    'Antidiskriminierung, Teilhabe, Empowerment',
    'Mitreden, mitmachen, vor Benachteiligung geschützt sein.',
  ),
  part('wohnen', 'Wohnen und Mobilität', 'Wohnraum finden, und dorthin kommen, wo Kurse und Arbeit sind.'),
];

/** The five Querschnittsthemen. */
export const EXAMPLE_THEMES: readonly ExamplePart[] = [
  part('beteiligung', 'Beteiligung', 'Die Menschen, um die es geht, reden mit.'),
  part('ehrenamt', 'Ehrenamt', 'Freiwillige werden gewonnen, begleitet und entlastet.'),
  part('oeffnung', 'Interkulturelle Öffnung', 'Einrichtungen richten sich auf Vielfalt ein.'),
  part('antidiskriminierung', 'Antidiskriminierung', 'Benachteiligung wird erkannt und abgestellt.'),
  part('frauen', 'Frauen', 'Angebote sind für Frauen erreichbar.'),
];

/** Zielgruppen. */
export const EXAMPLE_TARGET_GROUPS: readonly ExamplePart[] = [
  part(
    'frauen-mit-kindern',
    'Frauen mit kleinen Kindern',
    'Mütter, die ohne Kinderbeaufsichtigung keinen Kurs besuchen können.',
  ),
  part(
    'berufstaetige',
    'Berufstätige',
    'Menschen in Schicht- oder Vollzeitarbeit, die am Tag keinen Kurs besuchen können.',
  ),
  part(
    'alpha',
    'Menschen, die lesen und schreiben lernen',
    'Wer noch nicht oder nicht in lateinischer Schrift schreibt.',
  ),
  part('junge', 'Junge Erwachsene', 'Menschen unter 27 auf dem Weg in Ausbildung.'),
  part('zugezogene', 'Neu Zugezogene', 'Wer in den letzten zwei Jahren in den Landkreis gekommen ist.'),
  part('ehrenamtliche', 'Ehrenamtliche', 'Wer anderen freiwillig hilft.'),
];

/** The id of a part of the example's strategy: `kind` is the table, `key` the key of the plan. */
export function strategyId(kind: string, key: string): string {
  return stableId(`${kind} ${key}`);
}

function part(key: string, title: string, description: string): ExamplePart {
  return { key, title, description };
}
