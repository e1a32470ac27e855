/** Words of one case: what it is, what runs, what can be done. */
export const casePageTexts = {
  back: 'Alle Fälle',
  title: (code: string): string => `Fall ${code}`,
  loadingTitle: 'Fall',
  enteredTitle: 'Der Fall ist eingetragen',
  note: 'Notieren Sie: dieser Code gehört zu …',
  noteBody:
    'Nur Sie können sagen, welcher Mensch dahintersteht. Schreiben Sie den Code in Ihre eigene Akte, bevor Sie weiterarbeiten.',
  duplicateTitle: 'Vielleicht doppelt eingetragen',
  duplicateBody:
    'Eine andere Stelle hat vermutlich dieselbe Person eingetragen. Welche, sagt die Plattform niemandem. Fragen Sie die Person, und beenden Sie den Fall, wenn sie schon anderswo geführt wird.',
  nextStep: 'Nächster Schritt',
  sheet: 'Merkblatt drucken',
  edit: 'Angaben ändern',

  factsTitle: 'Angaben',
  course: 'Kurs',
  accessRoute: 'Zugangsweg',
  municipality: 'Gemeinde',
  mobility: 'Weg zum Kurs',
  dayparts: 'Zeiten',
  anyTime: 'alle Zeiten passen',
  children: 'Kinder zu beaufsichtigen',
  noChildren: 'keine',
  childrenWords: (underThree: number, fromThree: number): string =>
    [underThree > 0 ? `${underThree} unter 3 Jahren` : '', fromThree > 0 ? `${fromThree} ab 3 Jahren` : '']
      .filter(Boolean)
      .join(', '),
  provider: 'Angefragter Träger',
  providerUntil: (name: string, until: string): string => `${name}, Antwort bis ${until}`,

  clocksTitle: 'Fristen',
  waited: 'Wartet seit',
  waitedWords: (date: string, days: string): string => `${date} (${days})`,
  startBy: 'Der Kurs soll beginnen bis',
  overdue: 'überschritten',
  milestones: 'Wegmarken',
  milestone: (days: number, date: string, isReached: boolean): string =>
    `Tag ${days}: ${date}${isReached ? ' (erreicht)' : ''}`,
  entitlement: 'Berechtigung bis',
  oneYear: 'Ein Jahr seit der Anmeldung',
  clocksNote:
    'Die Plattform erinnert. Was das Gesetz den Kursträgern gegenüber Teilnehmenden und BAMF aufgibt, bleibt deren Aufgabe.',

  pauseTitle: (since: string): string => `Pausiert seit ${since}`,
  pauseBody: (reason: string, resumesOn: string | null): string =>
    resumesOn === null
      ? `Grund: ${reason}. Der Fall behält seinen Platz in der Reihe und wird übergangen, bis Sie die Pause beenden.`
      : `Grund: ${reason}. Der Fall behält seinen Platz in der Reihe und wird übergangen; ab ${resumesOn} geht es von selbst weiter.`,

  wishesTitle: 'Wünsche',
  wishesNote: 'Alle Wünsche teilen sich den einen Platz in der Reihe; der liebste steht oben.',

  timelineTitle: 'Verlauf',
  by: {
    office: 'Ihre Stelle',
    provider: 'Kursträger',
    client: 'die Person selbst',
    platform: 'Plattform',
  },

  outsideTitle: 'Vermittlung nach außen',
  outsideLead:
    'Kommt die Person bei einem Kursträger unter, der hier nicht mitmacht? Dann halten Sie es hier fest und drucken das Merkblatt.',
  outsideAdd: 'Vermittlung nach außen festhalten',
  outsideProvider: 'Kursträger',
  outsideTown: 'Ort',
  outsideCourse: 'Kurs',
  outsideCourseHint:
    'Zum Beispiel „Allgemeiner Integrationskurs, Abschnitt 1“. Bitte keine Angaben zur Person.',
  outsideStart: 'Beginn',
  outsideStartHint: 'Freiwillig.',
  outsideSave: 'Festhalten',
  outsideSaved: 'Die Vermittlung nach außen ist festgehalten.',
  outsideLine: (course: string, provider: string, town: string): string => `${course}: ${provider}, ${town}`,
  outsideFrom: (date: string): string => `Beginn ${date}`,
  outsideLogged: (moment: string): string => `festgehalten am ${moment}`,

  messagesTitle: 'Nachrichten, die jetzt zu schreiben sind',
  messagesLead: 'Entwürfe zum Kopieren. Die Plattform verschickt sie nicht; Namen setzen Sie selbst ein.',
  messageTo: (recipient: string): string => `An: ${recipient}`,
  messageDue: 'Zu schreiben bis',
  messageCopy: 'Text kopieren',
} as const;

/** What happened to a case, by whom. */
export const stepTexts = {
  submit: 'Fall eingereicht',
  list: 'Auf die gemeinsame Warteliste genommen',
  return: 'An die gemeinsame Warteliste zurückgegeben',
  reject: 'Vom Träger abgelehnt',
  offer: 'Platz angeboten',
  accept: 'Platz angenommen',
  decline: 'Platz ausgeschlagen',
  lapse: 'Platzangebot verfallen, weil niemand geantwortet hat',
  withdraw: 'Platzangebot zurückgezogen',
  enrol: 'Zum Kurs angemeldet',
  'turn-away': 'Vom Träger nicht aufgenommen',
  'give-back': 'Platz zurückgegeben',
  start: 'Kurs begonnen',
  complete: 'Kurs abgeschlossen',
  'break-off': 'Kurs abgebrochen',
  revoke: 'Fall zurückgezogen',
  end: 'Fall beendet',
  expire: 'Fall erloschen',
} as const;

/** Acts on a case: the button, the question before it, and what is said afterwards. */
export const actTexts = {
  title: 'Was ist zu tun?',
  submit: { button: 'Einreichen', done: 'Der Fall ist eingereicht.' },
  pause: {
    button: 'Pause eintragen',
    question: 'Warum geht es gerade nicht weiter?',
    until: 'Bis wann?',
    untilHint: 'Freiwillig. An diesem Tag geht es von selbst weiter. Ohne Tag beenden Sie die Pause selbst.',
    submit: 'Pause eintragen',
    done: 'Der Fall pausiert. Sein Platz in der Reihe bleibt.',
  },
  resume: { button: 'Pause beenden', done: 'Der Fall ist wieder dabei.' },
  end: {
    button: 'Fall beenden',
    question: 'Diesen Fall wirklich beenden?',
    body: 'Die Person verliert ihren Platz in der Reihe, ein angebotener oder angenommener Platz wird frei. Das lässt sich nicht zurücknehmen.',
    submit: 'Ja, Fall beenden',
    done: 'Der Fall ist beendet.',
  },
  revoke: {
    button: 'Fall zurückziehen',
    question: 'Diesen Fall wirklich zurückziehen?',
    body: 'Der Fall wird geschlossen, als wäre er nie eingereicht worden. Das lässt sich nicht zurücknehmen.',
    submit: 'Ja, Fall zurückziehen',
    done: 'Der Fall ist zurückgezogen.',
  },
  complete: {
    button: 'Kurs abgeschlossen',
    question: 'Hat die Person den Kurs bis zum Ende besucht?',
    body: 'Damit ist der Fall abgeschlossen. Ergebnisse von Prüfungen gehören nicht auf die Plattform.',
    submit: 'Ja, abgeschlossen',
    done: 'Der Kurs ist abgeschlossen. Der Fall ist damit fertig.',
  },
  'break-off': {
    button: 'Kurs abgebrochen',
    question: 'Warum ist die Person nicht mehr im Kurs?',
    body: 'Damit ist der Fall geschlossen. Für einen neuen Kurs tragen Sie einen neuen Fall ein.',
    submit: 'Abbruch eintragen',
    done: 'Der Abbruch ist eingetragen.',
  },
} as const;
