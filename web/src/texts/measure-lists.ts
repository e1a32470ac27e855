/** Words of the list. */
export const measureListTexts = {
  lead: 'Was der Arbeitskreis tut und tun will, um die Wirkungsziele zu erreichen: vom Vorschlag bis zum Abschluss.',
  propose: 'Maßnahme vorschlagen',
  toReview: (count: number): string =>
    count === 1
      ? '1 Vorschlag wartet auf eine Entscheidung'
      : `${count} Vorschläge warten auf eine Entscheidung`,
  showProposed: 'Offene Vorschläge zeigen',
  filters: 'Auswahl',
  reset: 'Auswahl zurücksetzen',
  field: 'Themenfeld',
  theme: 'Querschnittsthema',
  group: 'Zielgruppe',
  state: 'Stand',
  maturity: 'Reifegrad',
  responsible: 'Verantwortlich',
  municipality: 'Gemeinde',
  year: 'Jahr',
  goal: 'Wirkungsziel',
  all: 'alle',
  onlyGoalless: 'nur ohne Wirkungsziel',
  sortBy: 'Reihenfolge',
  sorts: {
    nummer: 'nach Nummer',
    titel: 'nach Titel',
    stand: 'nach Stand',
    luecke: 'größte Finanzierungslücke zuerst',
    beginn: 'nach Beginn',
  },
  found: (count: number): string => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
  list: 'Maßnahmen der Auswahl',
  measure: 'Maßnahme',
  period: 'Zeitraum',
  planned: 'Kosten',
  gap: 'noch offen',
  empty: 'Zu dieser Auswahl gibt es keine Maßnahme.',
  emptyBody: 'Ändern Sie die Auswahl, oder schlagen Sie selbst eine Maßnahme vor.',
  sumsTitle: 'Kosten und Finanzierung der Auswahl',
  sums: {
    planned: 'geplante Kosten',
    granted: 'bewilligt',
    hopedFor: 'geplant oder beantragt',
    open: 'Finanzierungslücke',
    actual: 'bisher ausgegeben',
  },
  sumsNote: 'Ohne abgelehnte und abgebrochene. Eine Bewilligung zählt nur für ihre Maßnahme.',
  withoutCost: (count: number): string =>
    count === 1 ? '1 Maßnahme ist ohne geplante Kosten.' : `${count} Maßnahmen sind ohne geplante Kosten.`,
  mapTitle: 'Wo die Maßnahmen stattfinden',
  mapNote: (whole: number): string =>
    whole === 1
      ? 'Dazu kommt 1 Maßnahme für den ganzen Landkreis.'
      : `Dazu kommen ${whole} Maßnahmen für den ganzen Landkreis.`,
  mapTable: 'Maßnahmen nach Gemeinde',
  number: 'Maßnahmen',
  which: 'welche',
  legend: 'Maßnahmen in der Gemeinde',
  legendNone: 'keine eigene Maßnahme',
  legendOf: (from: number, until: number | null): string =>
    until === null ? `${from} und mehr` : from === until ? String(from) : `${from} bis ${until}`,
} as const;

/** Words of a proposal. */
export const proposalTexts = {
  newTitle: 'Maßnahme vorschlagen',
  changeTitle: 'Vorschlag ändern',
  lead: 'Ein paar Sätze genügen. Die Kreisverwaltung meldet sich: Sie nimmt den Vorschlag auf, fragt zurück oder sagt Ihnen, warum nicht.',
  noNames: 'Bitte keine Namen von Menschen, denen geholfen werden soll.',
  title: 'Wie heißt die Maßnahme?',
  description: 'Was soll getan werden?',
  forWhom: 'Für wen?',
  forWhomHint: 'Zum Beispiel: Frauen mit kleinen Kindern im Süden des Landkreises.',
  whoCould: 'Wer könnte es tun?',
  whoCouldHint: 'Vereine, Träger, Ämter. Sie verpflichten damit niemanden.',
  need: 'Welcher Bedarf ist damit gemeint?',
  needUnknown: 'weiß ich nicht',
  goals: 'Welchem Wirkungsziel dient sie?',
  goalsHint: 'Wenn Sie es wissen. Mehrere sind möglich.',
  municipalities: 'Wo?',
  municipalitiesHint: 'Nichts gewählt heißt: im ganzen Landkreis.',
  ownTitle: 'Meine Vorschläge',
  ownLead: 'Was Ihre Organisation vorgeschlagen hat und was daraus wurde.',
  ownList: 'Vorschläge Ihrer Organisation',
  ownEmpty: 'Ihre Organisation hat noch nichts vorgeschlagen.',
  proposedOn: 'Vorgeschlagen am',
  outcome: 'Begründung',
  gone: 'Über diesen Vorschlag ist schon entschieden. Er lässt sich nicht mehr ändern.',
} as const;
