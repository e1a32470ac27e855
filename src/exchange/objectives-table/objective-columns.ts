import type { TableColumn } from '../reading/table/table-row.js';

/** “Spalten der Tabelle der Bedarfe und Ziele”: headings by what they hold. Documented in `docs/formate.md`; exports bear the same. */
export const OBJECTIVE_HEADINGS = {
  fields: 'Themenfeld',
  needs: 'Bedarf',
  goals: 'Wirkungsziel',
  description: 'Beschreibung',
  urgency: 'Dringlichkeit',
  targetGroups: 'Zielgruppen',
  themes: 'Querschnittsthemen',
  level: 'Ebene',
  specific: 'Spezifisch',
  measurable: 'Messbar',
  attainable: 'Erreichbar',
  relevant: 'Relevant',
  dueOn: 'Bis',
  committee: 'Arbeitsgruppe',
  state: 'Stand',
  stateReason: 'Grund',
  isPublic: 'Öffentlich',
  edition: 'Fassung',
} as const;

/** One of {@link OBJECTIVE_HEADINGS}, by what it holds. */
export type ObjectiveColumn = keyof typeof OBJECTIVE_HEADINGS;

const ALIASES: Partial<Readonly<Record<ObjectiveColumn, readonly string[]>>> = {
  fields: ['Themenfelder', 'Handlungsfeld', 'Handlungsfelder'],
  needs: ['Bedarfe', 'Handlungsbedarf'],
  goals: ['Wirkungsziele', 'Ziel', 'Ziele'],
  description: ['Inhalt'],
  urgency: ['Priorität'],
  targetGroups: ['Zielgruppe'],
  themes: ['Querschnittsthema'],
  dueOn: ['bis wann', 'Frist', 'Zieltermin', 'Ende'],
  committee: ['AG', 'Zuständig', 'Verantwortlich'],
  state: ['Status'],
  stateReason: ['Begründung'],
};

/** The columns as the table reader wants them. */
export const OBJECTIVE_COLUMNS: readonly TableColumn[] = (
  Object.keys(OBJECTIVE_HEADINGS) as ObjectiveColumn[]
).map((column) => ({
  name: OBJECTIVE_HEADINGS[column],
  aliases: ALIASES[column] ?? [],
  required: column === 'needs',
}));

/** The sheet of a workbook that is read where there is one of this name, as in the house's own export; else the first. */
export const OBJECTIVE_SHEET = 'Bedarfe und Ziele';
