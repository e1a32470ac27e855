/** Words of the mail journal. */
export const mailTexts = {
  title: 'Postbuch',
  lead: 'Jede E-Mail, die die Plattform geschrieben hat: an wen, wann, und ob sie hinausgegangen ist.',
  list: 'E-Mails, neueste zuerst',
  empty: 'Noch wurde keine E-Mail geschrieben.',
  to: 'An',
  subject: 'Betreff',
  state: 'Zustand',
  attempts: 'Versuche',
  createdAt: 'geschrieben',
  sentAt: 'versandt',
  lastError: 'letzter Fehler',
  more: 'Ältere anzeigen',
  back: 'Zum Postbuch',
  text: 'Wortlaut',
  notYet: 'noch nicht',
  none: 'keiner',
} as const;
