/** Words of the pages of the yearly selection. */
export const selectionTexts = {
  title: 'Jahresauswahl',
  lead: 'Jedes Jahr wählt die Steuerungsgruppe aus, welche Maßnahmen des Integrationskonzepts der Landkreis aufgreift. Jedes Mitglied bewertet zuerst allein, dann sehen alle alles.',
  list: 'Jahresauswahlen, die neuesten zuerst',
  empty: 'Es gibt noch keine Jahresauswahl, die Sie sehen dürfen. Beschlossene sehen alle Mitglieder.',
  year: 'Jahr',
  edition: 'Fassung',
  editionOf: (edition: number): string => `${edition}. Fassung`,
  state: 'Stand',
  inForce: 'gilt',
  replaced: 'durch eine neue Fassung ersetzt',
  chosen: 'ausgewählt',
  notChosen: 'nicht ausgewählt',
  decision: 'Beschluss',
  begin: 'Jahresauswahl beginnen',
  beginYear: 'Für welches Jahr?',
  begun: 'Die Jahresauswahl ist begonnen. Alle Maßnahmen des Pools stehen zur Auswahl.',
  heading: (year: string): string => `Jahresauswahl ${year}`,
  back: 'Alle Jahre',
  path: 'Weg der Jahresauswahl',
  pathNow: 'jetzt',
  pathDone: 'erledigt',
  changeReason: 'Warum es diese Fassung gibt',
  editions: 'Fassungen dieses Jahres',
  unknown: (year: string): string => `Für ${year} gibt es keine Jahresauswahl, die Sie sehen dürfen.`,
  measure: 'Maßnahme',
  measureName: (number: number, title: string): string => `M ${number} ${title}`,
  cost: 'Kosten',
  noCost: 'offen',
  frame: 'Rahmen in Euro (freiwillig)',
  frameHint: 'Was im Jahr ausgegeben werden kann, zum Beispiel 50.000.',
  frameWrong: 'Bitte geben Sie einen Betrag in Euro an, zum Beispiel 50.000.',
  saved: 'Gespeichert.',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  history: 'Verlauf',
  historyList: 'Schritte dieser Jahresauswahl',
  step: 'Schritt',
  at: 'Zeitpunkt',
  locked: 'Diese Auswahl ist beschlossen und gesperrt.',
  lockedText:
    'Nichts davon lässt sich mehr ändern. Eine Änderung ist eine neue Fassung mit einem neuen Beschluss.',
} as const;

/** Words of preparing. */
export const prepareTexts = {
  title: 'Was zur Auswahl steht',
  candidates: 'Maßnahmen, die bewertet werden sollen',
  open: 'Zur Bewertung geben',
  openMeans:
    'Ab dann bewertet jedes Mitglied der Steuerungsgruppe für sich. Speichern Sie Ihre Änderungen vorher.',
  again: 'Noch einmal vorbereiten',
  seats: 'Sitze der Steuerungsgruppe',
  seatsLead: 'Jedes Konto der Steuerungsgruppe ist ein Mitglied. Nennen Sie den Sitz, nicht die Person.',
  seat: (login: string): string => `Sitz des Kontos ${login}`,
  saveSeat: 'Sitz speichern',
  saveSeatOf: (login: string): string => `Sitz speichern: ${login}`,
} as const;

/** Words of assessing. */
export const assessTexts = {
  title: 'Ihre Bewertung',
  lead: 'Niemand sieht, was Sie geben, bis die Kreisverwaltung alles aufdeckt. Jede Angabe wird gleich gespeichert und lässt sich bis dahin ändern.',
  measureOf: (place: number, count: number): string => `Maßnahme ${place} von ${count}`,
  previous: 'Vorige',
  next: 'Nächste',
  saved: 'gespeichert',
  points: (points: number): string => (points === 1 ? '1 Punkt' : `${points} Punkte`),
  reason: 'Begründung (freiwillig)',
  saveReason: 'Begründung speichern',
  chooseFirst: 'Wählen Sie zuerst Punkte.',
  own: (done: number, count: number): string => `Sie haben ${done} von ${count} Maßnahmen ganz bewertet.`,
  all: (done: number, members: number): string => `${done} von ${members} Mitgliedern sind fertig.`,
  done: 'Sie sind fertig. Danke! Bis zum Aufdecken können Sie noch ändern.',
  progress: 'Wie weit die Bewertung ist',
  member: 'Mitglied',
  assessed: 'ganz bewertet',
  assessedOf: (done: number, count: number): string => `${done} von ${count}`,
  reveal: 'Aufdecken',
  revealQuestion: 'Alle Bewertungen aufdecken?',
  revealYes: 'Ja, aufdecken',
  revealMeans: (done: number, members: number): string =>
    `${done} von ${members} Mitgliedern sind fertig. Danach sieht die Steuerungsgruppe alle Bewertungen nebeneinander, und niemand kann mehr neu bewerten.`,
  waiting:
    'Die Mitglieder bewerten. Was sie geben, sieht bis zum Aufdecken niemand, auch die Kreisverwaltung nicht.',
} as const;

/** Words of what was revealed. */
export const revealTexts = {
  title: 'Bewertungen nebeneinander',
  list: 'Mittelwerte je Maßnahme und Kriterium',
  place: 'Platz',
  score: 'Gesamt',
  weights: (words: string): string => `Gewichte: ${words}.`,
  weight: (name: string, weight: string): string => `${name} ${weight}`,
  disputed: 'uneinig',
  thin: 'nicht genug Bewertungen',
  assessedBy: (count: number, members: number): string =>
    `von ${count} von ${members} Mitgliedern ganz bewertet`,
  spread: (least: number, most: number, deviation: string): string =>
    `${least} bis ${most}, Standardabweichung ${deviation}`,
  singles: 'Einzelne Bewertungen',
  singlesOf: (title: string): string => `Einzelne Bewertungen zu ${title}`,
  seat: 'Mitglied',
  nothing: '–',
  revised: (before: number, after: number): string => `${before} → ${after}`,
  why: 'Begründungen',
  revise: 'Eigene Bewertung ändern',
  reviseLead:
    'Jede Bewertung lässt sich nach dem Aufdecken einmal ändern, mit Grund. Beide Werte bleiben sichtbar.',
  criterion: 'Kriterium',
  newPoints: 'Neue Punkte',
  reviseReason: 'Warum ändern Sie?',
  reviseSave: 'Änderung festhalten',
  reviseSaved: 'Ihre Änderung ist festgehalten.',
} as const;

/** Words of ranking. */
export const rankTexts = {
  title: 'Rangfolge und Auswahl',
  lead: 'Vorgeschlagen ist die Reihenfolge nach Punkten. Die Gruppe entscheidet.',
  verdict: 'Was wird daraus?',
  verdictOf: (title: string): string => `Was wird aus ${title}?`,
  class: 'Klasse',
  classOf: (title: string): string => `Klasse von ${title}`,
  noClass: 'noch keine',
  suggested: (name: string): string => `Vorschlag: ${name}`,
  reason: 'Begründung',
  reasonOf: (title: string): string => `Begründung zu ${title}`,
  reasonNeeded: 'Erreicht, wer die Maßnahme vorgeschlagen hat.',
  up: 'nach oben',
  down: 'nach unten',
  upOf: (title: string): string => `nach oben: ${title}`,
  downOf: (title: string): string => `nach unten: ${title}`,
  moved: (title: string, place: number): string => `${title} steht jetzt auf Platz ${place}.`,
  rank: 'Rang',
  save: 'Rangfolge speichern',
  budget: (planned: string): string => `Kosten der ausgewählten Maßnahmen: ${planned}.`,
  budgetFrame: (frame: string, left: string): string => `Rahmen ${frame}, es bleiben ${left}.`,
  budgetOver: (frame: string, over: string): string => `Rahmen ${frame}, um ${over} überschritten.`,
  withoutCost: (count: number): string =>
    count === 1 ? 'Zu einer Maßnahme sind die Kosten offen.' : `Zu ${count} Maßnahmen sind die Kosten offen.`,
  result: 'Ergebnis',
  resultList: 'Maßnahmen mit Ergebnis',
} as const;

/** Words of the path of decision. */
export const pathTexts = {
  recommendTitle: 'Empfehlung der Steuerungsgruppe',
  recommendLead: 'Sie steht auf einem Beschluss der Steuerungsgruppe. Speichern Sie die Rangfolge vorher.',
  recommend: 'Empfehlung eintragen',
  decideTitle: 'Beschluss des Kreisausschusses oder Kreistags',
  decideLead:
    'Mit einem angenommenen Beschluss ist die Auswahl gesperrt, und alle, die Maßnahmen vorgeschlagen haben, erfahren das Ergebnis mit Begründung.',
  decide: 'Beschließen und sperren',
  sendBack: 'Zurückgeben',
  sendBackLead: 'Ist der Beschluss abgelehnt oder vertagt, geht die Auswahl zurück an die Steuerungsgruppe.',
  decision: 'Beschluss',
  choose: 'Bitte wählen',
  none: 'Ein passender Beschluss ist noch nicht aufgenommen.',
  record: 'Beschluss aufnehmen',
  done: 'Eingetragen.',
  amendTitle: 'Neue Fassung',
  amend: 'Neue Fassung beginnen',
  amendMeans:
    'Die beschlossene Fassung bleibt, wie sie ist, und gilt, bis über die neue beschlossen ist. Die neue beginnt mit allen Bewertungen und der bisherigen Auswahl.',
  amendReason: 'Warum soll die Auswahl geändert werden?',
} as const;
