import { numberWords, peopleWords, weeksWords } from '../parts/words/numbers.js';

/** Words of one course and the people who wait for it. */
export const waitingListTexts = {
  back: 'Meine Kurse',
  loadingTitle: 'Warteliste',
  placesTitle: 'Plätze',
  placesCaption: 'Plätze der Kursabschnitte',
  section: 'Abschnitt',
  level: 'Niveau',
  start: 'Beginn',
  taken: 'belegt',
  held: 'zurückgehalten',
  free: 'frei',
  heldNote:
    'Zurückgehalten ist ein Platz, solange er jemandem angeboten ist, und bis Sie die Person angemeldet haben.',
  childcare: (places: number, taken: number): string =>
    `Kinderbeaufsichtigung: ${numberWords(taken)} von ${numberWords(places)} Plätzen belegt.`,

  listTitle: 'Warteliste',
  listLead:
    'Wer auf diesen Kurs wartet, als Zahl. Namen und Fälle sieht nur die Stelle, die sie eingetragen hat.',
  fitting: (people: number): string =>
    people === 1 ? '1 Mensch könnte sofort kommen' : `${numberWords(people)} Menschen könnten sofort kommen`,
  fittingFew: (fewerThan: number): string => `Weniger als ${fewerThan} Menschen könnten sofort kommen`,
  fittingNone: 'Zurzeit kann niemand sofort kommen',
  why: 'Die Reihenfolge ist offengelegt: gesetzlicher Vorrang, dann Wartezeit, dann das Ende der Berechtigung.',
  obstaclesTitle: 'Warum andere nicht nachrücken',
  fewer: (fewerThan: number): string => `weniger als ${fewerThan} Menschen`,
  everybody: 'betrifft alle',
  ownLead: 'Ihre Fälle, die auf diesen Kurs warten.',
  ownCaption: 'Eigene Fälle auf der Warteliste dieses Kurses',
  standing: 'Stand',
  offerNext: 'Nächsten Platz anbieten',
  offerNextHint: 'Der Platz geht an die Person, die an der Reihe ist. Aussuchen können Sie niemanden.',
  offered: (until: string): string => `Der Platz ist angeboten. Antwort bis ${until}.`,
  fillTitle: 'Freie Plätze von selbst anbieten',
  fillOn: 'Wird ein Platz frei, bietet ihn die Plattform sofort der nächsten Person an.',
  fillOff: 'Freie Plätze bieten Sie selbst an: einzeln oder mit einem Startlauf.',

  runTitle: 'Mehrere Plätze auf einmal anbieten (Startlauf)',
  runLead:
    'Der Startlauf verteilt alle freien Plätze der gewählten Kurse in der Reihenfolge der Liste. Sehen Sie sich zuerst an, was geschehen würde.',
  runCourses: 'Kurse',
  runCourse: (title: string, date: string, free: number): string =>
    `${title}, Beginn ${date} (${free === 1 ? '1 Platz frei' : `${numberWords(free)} Plätze frei`})`,
  runPreview: 'Vorschau',
  runDo: (places: number): string =>
    places === 1 ? '1 Platz jetzt anbieten' : `${numberWords(places)} Plätze jetzt anbieten`,
  runWould: (places: number, people: number): string =>
    `${places === 1 ? '1 Platz würde' : `${numberWords(places)} Plätze würden`} angeboten. Angesehen: ${peopleWords(people)}.`,
  runDid: (places: number): string =>
    places === 1 ? '1 Platz ist angeboten.' : `${numberWords(places)} Plätze sind angeboten.`,
  runNobody: 'Zurzeit passt niemand auf der Liste zu diesen Kursen, oder es ist kein Platz frei.',
  runCaption: 'Ergebnis nach Kurs und Abschnitt',
  runOffered: 'angeboten',
  runPriority: 'davon Vorrang',
  runWaits: (longest: string, shortest: string): string =>
    longest === shortest
      ? `Wartezeit der Menschen: ${longest}.`
      : `Wartezeit der Menschen: von ${longest} bis ${shortest}.`,

  offersTitle: 'Platzangebote dieses Kurses',
  offersNone: 'Für diesen Kurs ist noch kein Platz angeboten worden.',
  acceptedTitle: 'Angenommen: bitte anmelden',
  openTitle: 'Warten auf Antwort',
  enrolledTitle: 'Angemeldet',
  overTitle: (count: number): string =>
    count === 1 ? '1 Angebot ohne Ergebnis' : `${numberWords(count)} Angebote ohne Ergebnis`,
  overCaption: 'Ausgeschlagene, verfallene und zurückgezogene Platzangebote',
  caseCode: 'Fallnummer',
  office: 'Stelle',
  entry: 'Einstieg',
  children: 'Kinder',
  outcome: 'Ergebnis',
  decidedOn: 'am',
  askOffice: (office: string): string => `Name und Telefonnummer erfragen Sie bei: ${office}.`,
  waited: (days: number): string => `Wartezeit am Tag des Angebots: ${weeksWords(days)}`,
  priority: 'Vorrang',
  childPlaces: (children: number): string =>
    children === 1
      ? '1 Platz in der Kinderbeaufsichtigung'
      : `${children} Plätze in der Kinderbeaufsichtigung`,
  enrol: 'Angemeldet',
  enrolOf: (code: string): string => `Angemeldet: Fall ${code}`,
  enrolled: (code: string): string => `Fall ${code} ist angemeldet und zählt als belegter Platz.`,
  turnAway: 'Nicht aufgenommen',
  turnAwayOf: (code: string): string => `Nicht aufgenommen: Fall ${code}`,
  turnAwayQuestion: (code: string): string => `Warum nehmen Sie Fall ${code} nicht auf?`,
  turnAwayBody:
    'Der Platz wird frei. Die Person bleibt auf der Warteliste und behält ihre Wartezeit; ihre Stelle erfährt den Grund.',
  turnAwaySubmit: 'Nicht aufnehmen',
  turnedAway: (code: string): string => `Fall ${code} ist nicht aufgenommen und wartet weiter.`,
  withdraw: 'Zurückziehen',
  withdrawOf: (code: string): string => `Angebot zurückziehen: Fall ${code}`,
  withdrawQuestion: (code: string): string => `Das Angebot an Fall ${code} wirklich zurückziehen?`,
  withdrawBody:
    'Der Platz wird frei. Die Person bleibt auf der Warteliste und behält ihre Wartezeit; ihre Stelle wird benachrichtigt.',
  withdrawSubmit: 'Angebot zurückziehen',
  withdrawn: (code: string): string => `Das Angebot an Fall ${code} ist zurückgezogen.`,
} as const;

/** Words of postponing, merging and cancelling a course. */
export const turnTexts = {
  title: 'Kurs verschieben, zusammenlegen oder absagen',
  postpone: 'Verschieben',
  merge: 'Zusammenlegen',
  cancel: 'Absagen',
  reopen: 'Wieder öffnen',
  postponeQuestion: 'Diesen Kurs wirklich verschieben?',
  mergeQuestion: 'Diesen Kurs wirklich mit einem anderen zusammenlegen?',
  cancelQuestion: 'Diesen Kurs wirklich absagen?',
  reopenQuestion: 'Diesen Kurs wieder öffnen?',
  postponeSubmit: 'Kurs verschieben',
  mergeSubmit: 'Kurse zusammenlegen',
  cancelSubmit: 'Kurs absagen',
  reopenSubmit: 'Kurs wieder öffnen',
  newStart: 'Neuer Beginn',
  newStartHint:
    'Leer lassen, wenn der Tag noch nicht feststeht. Alle Abschnitte verschieben sich um gleich viele Tage.',
  reopenStartHint: 'Leer lassen, wenn es bei den bisherigen Tagen bleibt.',
  into: 'In welchen Kurs?',
  chooseInto: 'Bitte wählen',
  noInto: 'Sie haben keinen anderen offenen Kurs.',
  offers: (open: number, accepted: number, enrolled: number): string => {
    const all = open + accepted + enrolled;
    if (all === 0) return 'Zurzeit ist niemandem von der Warteliste ein Platz in diesem Kurs angeboten.';
    const parts = [
      ...(open > 0 ? [`${open} offen`] : []),
      ...(accepted > 0 ? [`${accepted} angenommen`] : []),
      ...(enrolled > 0 ? [`${enrolled} angemeldet`] : []),
    ].join(', ');
    return all === 1
      ? `1 Platzangebot wird zurückgezogen (${parts}). Die Person bleibt auf der Warteliste und behält ihre Wartezeit; ihre Stelle erhält eine Nachricht.`
      : `${all} Platzangebote werden zurückgezogen (${parts}). Die Menschen bleiben auf der Warteliste und behalten ihre Wartezeit; ihre Stellen erhalten eine Nachricht.`;
  },
  others: (people: number): string =>
    people === 1
      ? '1 Mensch ist außerdem von Ihnen selbst aufgenommen: Ihn benachrichtigen Sie bitte selbst.'
      : `${numberWords(people)} Menschen sind außerdem von Ihnen selbst aufgenommen: Sie benachrichtigen sie bitte selbst.`,
  mergeBody:
    'Niemand wird von selbst in den anderen Kurs übernommen: Wen er aufnimmt, entscheidet sein Träger.',
  reopenBody:
    'Der Kurs erscheint wieder in Suche und Karte, und freie Plätze können wieder angeboten werden.',
  done: {
    postpone: 'Der Kurs ist verschoben.',
    merge: 'Der Kurs ist zusammengelegt.',
    cancel: 'Der Kurs ist abgesagt.',
    reopen: 'Der Kurs ist wieder offen.',
  },
} as const;
