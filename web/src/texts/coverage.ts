import { numberWords } from '../parts/words/numbers.js';

/** Words of the coverage page: filters, map, table. */
export const coverageTexts = {
  title: 'Versorgung mit Kursen',
  lead: 'Wo finden Menschen, die einen Kurs brauchen, rechtzeitig einen freien Platz in erreichbarer Nähe?',
  filters: 'Auswahl',
  format: 'Kurstyp',
  level: 'Sprachniveau',
  allLevels: 'alle Niveaus',
  date: 'Stichtag',
  dateOutOfRange: (from: string, to: string): string => `Bitte wählen Sie einen Tag vom ${from} bis ${to}.`,
  weeksAhead: 'Wochen voraus',
  inWeeks: (weeks: number, date: string): string =>
    weeks === 0 ? `heute, ${date}` : `in ${weeks === 1 ? '1 Woche' : `${weeks} Wochen`}, ${date}`,
  layers: 'Auf der Karte',
  layerTitles: {
    sites: 'Kursorte',
    numbers: 'Zahlen',
    names: 'Namen der Gebiete',
    stops: 'Haltestellen',
    patterns: 'Muster statt nur Farben',
  },
  reachOf: 'Reichweite eines Kursorts',
  noSite: 'keine',
  wallMap: 'Wandkarte',
  wallBack: 'Zurück zur Karte',
  wallPaper: 'Papier',
  wallPrint: 'Drucken',
  wallFull: 'Ganzer Bildschirm',
  wallTitle: (district: string, what: string): string => `${district}: ${what}`,
  wallStands: (date: string): string => `Stand der Daten: ${date}`,
  stopsTitle: (count: number): string => `Haltestellen als Tabelle (${numberWords(count)})`,
  stopsCaption: 'Haltestellen, auf der Karte als kleine Quadrate',
  stopName: 'Haltestelle',
  stopVehicles: 'Verkehrsmittel',
  stopsSource: (source: string): string =>
    `Haltestellen: ${source}. Ohne Fahrplan: Sie sind ein Hinweis, keine Fahrzeit.`,
  reachTitle: (site: string): string => `Reichweite von ${site}`,
  reachLead: (minutes: number): string =>
    `Aus diesen Gemeinden dauert ein Weg höchstens ${numberWords(minutes)}\u00a0Minuten. Auf der Karte steht für jede Zone eine eigene Linie.`,
  reachCaption: (site: string): string => `Wege nach ${site} nach Gemeinden`,
  reachWay: 'Weg',
  reachZone: 'Zone',
  reachCrossings: 'über',
  reachNobody: 'Aus keiner Gemeinde ist dieser Kursort in dieser Zeit erreichbar.',
  showReach: 'Reichweite zeigen',
  showReachOf: (site: string): string => `Reichweite von ${site} zeigen`,
  areaLevel: 'Gebiete',
  municipalities: 'Gemeinden',
  associations: 'Verbandsgemeinden',
  figure: 'Die Karte zeigt',
  rate: 'Versorgungsgrad',
  unplaced: 'Menschen ohne Platz',
  accessibility: 'Zugänglichkeit',
  accessibilityMeans: (zones: readonly { minutes: number; weight: number }[]): string =>
    `Zugänglichkeit: Plätze je 100 Menschen mit Bedarf. Nahe Plätze zählen mehr (${zones
      .map(({ minutes, weight }) => `bis ${minutes}\u00a0Minuten ${weight.toLocaleString('de-DE')}`)
      .join(
        ', ',
      )}), und jeden Platz teilen sich alle, die ihn erreichen. Sie vergleicht Gebiete und ist keine Zahl freier Plätze; „–“ steht, wo Plätze erreichbar sind und niemand danach fragt. Gerechnet wird nur mit Zahlen, die hier zu sehen sind.`,
  notReady: 'Hier ist noch nichts eingerichtet',
  notReadyBody: 'Sobald Gemeinden und Kurstypen eingelesen sind, steht hier die Karte.',
  changed: (what: string): string => `Karte und Tabelle zeigen jetzt: ${what}.`,
  updating: 'Wird aktualisiert …',
  resultTitle: (format: string, level: string, date: string): string => `${format}, ${level}, am ${date}`,
  levelInTitle: (level: string): string => `Niveau ${level}`,
  horizon: (days: number, minutes: number): string =>
    `Gezählt werden freie Plätze mit Einstieg in den nächsten ${days} Tagen und höchstens ${minutes} Minuten Weg.`,
  totalTitle: 'Im ganzen Landkreis',
  demand: 'Menschen mit Bedarf',
  placed: 'davon mit erreichbarem Platz',
  withoutPlace: 'davon ohne Platz',
  completeness: (c: {
    providers: { reported: number; total: number };
    offices: { reported: number; total: number };
    days: number;
  }): string =>
    `${numberWords(c.providers.reported)} von ${numberWords(c.providers.total)} Trägern und ${numberWords(c.offices.reported)} von ${numberWords(c.offices.total)} Stellen haben in den letzten ${c.days} Tagen gemeldet.`,
  whiteMeans: 'Weiß heißt nicht: hier gibt es nichts.',
  suppression: (threshold: number): string =>
    `„<\u00a0${threshold}“ steht, wo weniger als ${threshold} Menschen betroffen sind oder sich die Zahl aus anderen ausrechnen ließe. So bleibt niemand erkennbar.`,
  tableTitle: 'Alle Zahlen als Tabelle',
  tableCaption: (what: string): string => `Versorgung nach Gebieten: ${what}`,
  print: 'Drucken',
  report: 'Versorgungsbericht',
  sitesTitle: 'Kursorte mit passenden Angeboten',
  sitesEmpty: 'Zu dieser Auswahl ist kein Kursort mit einem passenden Angebot gemeldet.',
  sitesCaption: 'Kursorte, auf der Karte als Punkte',
} as const;

/** Heads of the columns: short in the table, the same in the CSV file. */
export const coverageColumns = {
  municipality: 'Gemeinde',
  association: 'Verbandsgemeinde',
  demand: 'Bedarf',
  placed: 'mit Platz',
  unplaced: 'ohne Platz',
  rate: 'Versorgungsgrad',
  freePlaces: 'freie Plätze erreichbar',
  nearest: 'Weg zum nächsten',
  stop: 'Haltestelle (Luftlinie)',
  accessibility: 'Zugänglichkeit',
  longestWait: 'längste Wartezeit',
  total: 'Landkreis gesamt',
  site: 'Kursort',
  provider: 'Träger',
  offerings: 'Angebote',
  free: 'freie Plätze',
  nextStart: 'nächster Einstieg',
} as const;

/** Words of the map itself. */
export const mapTexts = {
  label: 'Karte der Gebiete',
  hint: 'Mit den Pfeiltasten von Gebiet zu Gebiet, mit der Eingabetaste Einzelheiten zeigen. Alle Zahlen stehen auch in der Tabelle.',
  loading: 'Die Karte wird geladen …',
  zoomIn: 'Karte vergrößern',
  zoomOut: 'Karte verkleinern',
  legend: 'Legende',
  legendOf: {
    rate: 'Anteil der Menschen mit Bedarf, für die ein Platz da ist',
    unplaced: 'Menschen mit Bedarf, für die kein Platz da ist',
    accessibility: 'Plätze je 100 Menschen mit Bedarf, nach Nähe gewichtet',
  },
  steps: {
    rate: ['unter 25\u00a0%', '25 bis 49\u00a0%', '50 bis 74\u00a0%', '75 bis 99\u00a0%', '100\u00a0%'],
    accessibility: ['unter 25', 'ab 25', 'ab 50', 'ab 75', '100 und mehr'],
    unplaced: ['0', '1 bis 4', '5 bis 9', '10 bis 19', '20 und mehr'],
  },
  numberMeans: {
    rate: 'Zahl in der Fläche: Versorgungsgrad in Prozent',
    unplaced: 'Zahl in der Fläche: Menschen ohne Platz',
    accessibility: 'Zahl in der Fläche: Plätze je 100 Menschen; zum Vergleich der Gebiete',
  },
  nobodyAsks: 'Plätze erreichbar, kein Bedarf gemeldet',
  hidden: 'Zahl geschützt oder nicht gemeldet',
  noDemand: 'kein Bedarf gemeldet',
  siteWithPlaces: 'Kursort mit freien Plätzen',
  siteFull: 'Kursort ohne freie Plätze',
  stop: 'Haltestelle',
  ring: (minutes: number): string => `höchstens ${numberWords(minutes)}\u00a0Minuten Weg`,
  wayTo: (site: string, minutes: string): string => `Weg nach ${site}: ${minutes}`,
  sitePlaces: (places: number): string =>
    places === 1 ? '1 freier Platz' : `${numberWords(places)} freie Plätze`,
  nextStart: (date: string): string => `nächster Einstieg ${date}`,
} as const;

/** Words of the panel beside the map. */
export const areaTexts = {
  choose: 'Gebiet auswählen',
  chooseBody: 'Wählen Sie ein Gebiet auf der Karte oder in der Tabelle; hier stehen dann die Einzelheiten.',
  close: 'Auswahl aufheben',
  partOf: (association: string): string => `Verbandsgemeinde ${association}`,
  accessibility: 'Zugänglichkeit (Plätze je 100 Menschen)',
  population: 'Einwohnerinnen und Einwohner',
  foreignShare: 'Anteil ausländischer Staatsangehöriger',
  showGaps: 'Lücken dieses Kurstyps ansehen',
  noDemand: 'kein Bedarf gemeldet',
  selected: (name: string): string => `${name} ausgewählt.`,
  noneInReach: 'keiner erreichbar',
  stop: (words: string): string => `Von der Ortsmitte: ${words}.`,
} as const;
