/** Words of the list of one's own cases. */
export const caseListTexts = {
  title: 'Fälle',
  lead: 'Menschen, die Ihre Stelle in einen Kurs vermittelt. Wer hinter einer Fallnummer steht, wissen nur Sie.',
  enter: 'Neuer Fall',
  groups: 'Fälle nach Stand',
  group: {
    entwuerfe: 'Entwürfe',
    wartet: 'Warten',
    platzangebot: 'Platzangebot',
    angenommen: 'Angenommen und angemeldet',
    'im-kurs': 'Im Kurs',
    pausiert: 'Pausiert',
    beendet: 'Beendet',
  },
  filters: 'Auswahl',
  format: 'Kurstyp',
  allFormats: 'alle Kurstypen',
  search: 'Fallnummer oder Gemeinde',
  course: 'Kurs',
  municipality: 'Gemeinde',
  state: 'Stand',
  next: 'Nächster Schritt',
  shown: (count: number, group: string): string =>
    `${count === 1 ? '1 Fall' : `${count} Fälle`} unter „${group}“`,
  emptyTitle: 'Hier steht zurzeit kein Fall.',
  emptyBody: 'Ein anderer Stand oder eine andere Auswahl zeigt vielleicht mehr.',
  emptyFirst: 'Noch kein Fall eingetragen',
  emptyFirstBody: 'Mit „Neuer Fall“ kommt die erste Person auf die gemeinsame Warteliste.',
} as const;

/** Words of what is due. */
export const dueTexts = {
  title: 'Was heute ansteht',
  nothing: 'Heute ist nichts fällig.',
  later: (count: number): string => (count === 1 ? '1 weitere Frist' : `${count} weitere Fristen`),
  offer: 'Platz annehmen oder ausschlagen',
  providerAnswer: 'Der angefragte Träger antwortet bis',
  entitlement: 'Die Berechtigung endet',
  milestone: (days: number): string => `Wartet jetzt ${days} Tage`,
  resumes: 'Die Pause endet',
  test: 'Einstufungstest',
} as const;
