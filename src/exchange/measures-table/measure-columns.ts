import type { TableColumn } from '../reading/table/table-row.js';

/** “Spalten der Maßnahmentabelle”: headings by what they hold. Documented in `docs/formate.md`; exports bear the same. */
export const MEASURE_HEADINGS = {
  number: 'Nummer',
  title: 'Titel',
  description: 'Beschreibung',
  fields: 'Themenfelder',
  needs: 'Bedarfe',
  goals: 'Wirkungsziele',
  targetGroups: 'Zielgruppen',
  themes: 'Querschnittsthemen',
  state: 'Stand',
  stateReason: 'Grund',
  maturity: 'Reifegrad',
  responsible: 'Verantwortlich',
  partners: 'Mitwirkende',
  periodFrom: 'Beginn',
  periodUntil: 'Ende',
  plannedCost: 'Geplante Kosten',
  actualCost: 'Tatsächliche Kosten',
  budgetItem: 'Haushaltsstelle',
  funding: 'Finanzierung',
  municipalities: 'Gemeinden',
  isPublic: 'Öffentlich',
  edition: 'Fassung',
} as const;

/** One of {@link MEASURE_HEADINGS}, by what it holds. */
export type MeasureColumn = keyof typeof MEASURE_HEADINGS;

const ALIASES: Partial<Readonly<Record<MeasureColumn, readonly string[]>>> = {
  number: ['Nr.', 'Nr', 'Maßnahmennummer', 'lfd. Nr.'],
  title: ['Maßnahme', 'Maßnahmentitel', 'Bezeichnung', 'Projekt'],
  description: ['Inhalt', 'Kurzbeschreibung'],
  fields: ['Themenfeld', 'Handlungsfeld', 'Handlungsfelder'],
  needs: ['Bedarf', 'Handlungsbedarf'],
  goals: ['Wirkungsziel', 'Ziel', 'Ziele'],
  targetGroups: ['Zielgruppe'],
  themes: ['Querschnittsthema'],
  state: ['Status', 'Umsetzungsstand'],
  stateReason: ['Begründung'],
  maturity: ['Reife'],
  responsible: ['Zuständig', 'Verantwortliche', 'Träger', 'Federführung'],
  partners: ['Partner', 'Kooperationspartner', 'Beteiligte'],
  periodFrom: ['von', 'Start', 'Laufzeit von'],
  periodUntil: ['bis', 'Laufzeit bis'],
  plannedCost: ['Kosten', 'Plankosten', 'Kosten geplant'],
  actualCost: ['Ist-Kosten', 'Istkosten'],
  funding: ['Förderung', 'Geldgeber'],
  municipalities: ['Gemeinde', 'Orte'],
};

/** The columns as the table reader wants them. */
export const MEASURE_COLUMNS: readonly TableColumn[] = (Object.keys(MEASURE_HEADINGS) as MeasureColumn[]).map(
  (column) => ({
    name: MEASURE_HEADINGS[column],
    aliases: ALIASES[column] ?? [],
    required: column === 'title',
  }),
);
