import type { IndicatorLine, PreviewedQuery } from '../api/types.js';

type Line = IndicatorLine;

export const judgementTerms: Readonly<Record<Line['judgement'], string>> = {
  reached: 'erreicht',
  'on-the-way': 'auf dem Weg',
  behind: 'im Rückstand',
  'no-statement': 'keine Aussage',
};

export const movementTerms: Readonly<Record<NonNullable<Line['movement']>, string>> = {
  rising: 'steigt',
  falling: 'sinkt',
  level: 'gleich',
};

export const absenceTerms: Readonly<Record<NonNullable<Line['values'][number]['absence']>, string>> = {
  'too-few-people': 'zu kleine Zahl für eine Aussage',
  'not-collected': 'nicht erhoben',
  'nothing-to-measure': 'im Zeitraum nichts zu messen',
};

export const unitTerms: Readonly<Record<Line['series']['unit'], string>> = {
  people: 'Menschen',
  percent: 'Prozent',
  days: 'Tage',
  euro: 'Euro',
  count: 'Anzahl',
};

export const sourceTerms: Readonly<Record<Line['series']['source'], string>> = {
  manual: 'von Hand erhoben',
  operational: 'aus dem Betrieb von Kurskreis',
  external: 'aus einer fremden Quelle',
};

export const rhythmTerms: Readonly<Record<Line['series']['rhythm'], string>> = {
  month: 'monatlich',
  quarter: 'vierteljährlich',
  year: 'jährlich',
  none: 'ohne festen Takt',
};

export const kindTerms: Readonly<Record<Line['kind'], string>> = {
  state: 'Zustand: wie es ist',
  effect: 'Wirkung: was sich für die Menschen ändert',
};

export const directionTerms: Readonly<Record<Line['direction'], string>> = {
  higher: 'höher ist besser',
  lower: 'niedriger ist besser',
};

/** What can be read from operations, with what a form must know of it. */
export const queryTerms: Readonly<
  Record<
    PreviewedQuery['queryKey'],
    { readonly name: string; readonly unit: Line['series']['unit']; readonly by: 'both' | 'format' | 'none' }
  >
> = {
  'late-share': { name: 'Anteil mit Wartezeit über der Frist', unit: 'percent', by: 'both' },
  'median-waiting-days': { name: 'Mittlere Wartezeit bis zum Kursbeginn', unit: 'days', by: 'both' },
  'people-waiting': { name: 'Wartende am Ende des Zeitraums', unit: 'people', by: 'both' },
  'median-days-waiting': { name: 'Bisherige Wartezeit derer, die noch warten', unit: 'days', by: 'both' },
  'people-started': { name: 'Menschen, deren Kurs begonnen hat', unit: 'people', by: 'both' },
  'courses-started': { name: 'Begonnene Kurse', unit: 'count', by: 'both' },
  'called-off-share': { name: 'Anteil ausgefallener Kurse', unit: 'percent', by: 'both' },
  'gaps-open': { name: 'Offene Versorgungslücken', unit: 'count', by: 'both' },
  'gaps-answered-share': { name: 'Lücken mit Antwort in der Frist', unit: 'percent', by: 'both' },
  'coverage-rate': { name: 'Versorgungsgrad eines Kurstyps', unit: 'percent', by: 'both' },
  'childcare-places': {
    name: 'Plätze der Kinderbeaufsichtigung in offenen Kursen',
    unit: 'count',
    by: 'format',
  },
  'fresh-share': { name: 'Anteil frischer Meldungen', unit: 'percent', by: 'none' },
};

const count = (number: number): string => (number === 1 ? '1 Indikator' : `${number} Indikatoren`);

/** Words of the list and of the page of one indicator. */
export const indicatorTexts = {
  title: 'Indikatoren',
  lead: 'Woran man sieht, ob Wirkungsziele erreicht werden: wenige Zahlen, klar bestimmt, leicht zu erheben.',
  list: 'Liste der Indikatoren',
  found: (number: number, all: number): string =>
    number === all ? count(all) : `${number} von ${all} Indikatoren`,
  filters: 'Auswahl',
  search: 'Suche',
  goal: 'Wirkungsziel',
  allGoals: 'alle Wirkungsziele',
  judgement: 'Urteil',
  allJudgements: 'alle Urteile',
  value: 'Wert',
  values: 'Werte',
  onlyDue: 'nur mit fehlendem Wert',
  allValues: 'alle',
  sort: 'Reihenfolge',
  byGoal: 'nach Wirkungsziel',
  byName: 'nach Name',
  byJudgement: 'Rückstand zuerst',
  add: 'Neuer Indikator',
  emptyTitle: 'Zu dieser Auswahl gibt es keinen Indikator',
  emptyBody: 'Ändern Sie die Auswahl, oder legen Sie zu einem Wirkungsziel einen Indikator an.',
  name: 'Indikator',
  latest: 'Letzter Wert',
  target: 'Zielwert',
  course: 'Verlauf',
  none: '–',
  noValue: 'noch kein Wert',
  due: (days: number): string => (days === 1 ? '1 Wert fehlt' : `${days} Werte fehlen`),
  ended: 'wird nicht mehr erhoben',
  at: (value: string, day: string): string => `${value} (${day})`,
  spark: (values: string): string => `Verlauf: ${values}`,
  back: 'Alle Indikatoren',
  saved: 'Der Indikator ist gespeichert.',
  live: 'Wert von jetzt',
  liveMoment: (day: string): string => `Stand der Daten: ${day}`,
  livePeriod: (from: string, until: string): string =>
    `letzter abgeschlossener Zeitraum: ${from} bis ${until}`,
  reported: (reported: number, total: number): string =>
    `${reported} von ${total} Kursträgern und Stellen haben frisch gemeldet`,
  liveNote: 'Dieser Wert ändert sich mit dem Betrieb. Festgehalten wird er am Stichtag.',
  nextDay: 'Nächster Stichtag',
  chart: 'Verlauf',
  chartSummary: (name: string, lines: string): string => `Diagramm: ${name}. ${lines}`,
  measured: 'festgehaltener Wert',
  targetLine: 'Zielwert',
  path: 'gerader Weg vom Ausgangswert',
  series: (number: number): string => `Reihe ${number}`,
  noChart: 'Noch ist kein Wert festgehalten. Der erste erscheint nach dem ersten Stichtag.',
  table: 'Festgehaltene Werte',
  cutOffDay: 'Stichtag',
  comment: 'Bemerkung',
  enteredBy: 'Eingetragen von',
  fromOperations: 'Kurskreis',
  asOf: 'Stand der Daten',
  seriesColumn: 'Reihe',
  correctedBy: (value: string): string => `berichtigt auf ${value}`,
  corrects: 'Berichtigung',
  definition: 'So ist er bestimmt',
  definitionNow: 'Definition',
  unit: 'Einheit',
  source: 'Quelle',
  query: 'Auswertung',
  scope: 'Eingeschränkt auf',
  wholeDistrict: 'ganzer Landkreis',
  rhythm: 'Takt',
  kind: 'Art',
  direction: 'Richtung',
  base: 'Ausgangswert',
  responsible: 'Verantwortlich',
  nobody: 'noch niemand',
  visibility: 'Sichtbarkeit',
  isPublic: 'öffentlich',
  isInternal: 'nur für den Arbeitskreis',
  edition: 'Fassung',
  history: 'Werte früherer Fassungen',
  historyLead:
    'Für die Fassungen davor gemessen, nach ihrer Definition. Sie zählen für Urteil und Verlauf nur, wo dasselbe gemessen wurde.',
  notRaised: 'In dieser Fassung wird nicht erhoben',
  notRaisedBody:
    'Entweder ist sie abgelöst, oder sie ist ein Entwurf: Bis er beschlossen ist, stehen neue Werte in der Fassung davor. Kein Stichtag wird zweimal erhoben.',
  atOf: (value: string, day: string, edition: string): string => `${value} (${day}, Fassung „${edition}“)`,
  formerSeries: 'Frühere Reihen',
  formerLine: (number: number, from: string): string => `Reihe ${number}, erhoben ab ${from}`,
  change: 'Ändern',
  end: 'Nicht mehr erheben',
  endQuestion: 'Diesen Indikator ab heute nicht mehr erheben?',
  endMeans: 'Die festgehaltenen Werte bleiben stehen. Neue kommen nicht dazu.',
  endYes: 'Ab heute nicht mehr erheben',
  endedOn: (day: string): string => `Seit ${day} nicht mehr erhoben`,
  acts: 'Was jetzt geht',
  enter: 'Wert eintragen',
  enterLead:
    'Ein Wert bleibt stehen, wie er eingetragen ist. Ist er falsch, berichtigen Sie ihn mit einem weiteren.',
  send: 'Wert festhalten',
  sending: 'Wird festgehalten …',
  entered: 'Der Wert ist festgehalten.',
  correct: 'Berichtigen',
  correctOf: (day: string): string => `Berichtigen: Stichtag ${day}`,
  correctTitle: (day: string): string => `Wert zum ${day} berichtigen`,
  cancel: 'Abbrechen',
  badNumber: 'Bitte geben Sie eine Zahl an, zum Beispiel 38,5.',
  badDated: 'Bitte geben Sie eine Zahl und ihren Tag an, zum Beispiel 38,5 – oder lassen Sie beides leer.',
  chooseDay: 'bitte wählen',
  many: (number: number): string => `Dieses Ziel hat ${number} Indikatoren`,
  manyBody: 'Mehr als drei werden selten gepflegt. Welche sagen am meisten und sind leicht zu erheben?',
  noneOfGoal: 'Noch kein Indikator: Woran wird man sehen, ob das Ziel erreicht ist?',
} as const;

/** Words of the form. */
export const indicatorFormTexts = {
  newTitle: 'Neuer Indikator',
  changeTitle: 'Indikator ändern',
  noGoal: 'Ein Indikator gehört zu einem Wirkungsziel',
  noGoalBody: 'In Ihren Themenfeldern gibt es noch kein Wirkungsziel.',
  choose: 'bitte wählen',
  nameHint: 'Was wird gezählt? Kurz und eindeutig.',
  sourceHint: 'Werte aus dem Betrieb hält Kurskreis am Stichtag von selbst fest.',
  queryHint:
    'Jede Auswertung zeigt, was Mitglieder auch auf ihren Seiten sehen; kleine Zahlen bleiben verdeckt.',
  format: 'Kurstyp',
  allFormats: 'alle Kurstypen',
  area: 'Verbandsgemeinde',
  allAreas: 'ganzer Landkreis',
  definitionHint:
    'Was genau wird gezählt, was nicht, und von wem? So, dass jede und jeder auf dieselbe Zahl kommt.',
  sourceName: 'Name der Quelle',
  baseValue: 'Ausgangswert',
  baseDay: 'Tag des Ausgangswerts',
  targetValue: 'Zielwert',
  targetDay: 'Tag des Zielwerts',
  publicChoice: 'Auf den öffentlichen Seiten zeigen',
  publicHint: 'Werte, hinter denen zu wenige Menschen stehen, erscheinen dort nie.',
  preview: 'Das sagt die Auswertung heute',
  previewNone: 'Noch ist kein Zeitraum dieses Takts abgeschlossen.',
  previewWait: 'Wird gerechnet …',
  newSeries: 'Hier beginnt eine neue Reihe',
  newSeriesBody:
    'Sie ändern, was oder wie gemessen wird. Festgehaltene Werte bleiben bei ihrer Definition; neue stehen in einer neuen Reihe.',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  leave: 'Abbrechen',
} as const;
