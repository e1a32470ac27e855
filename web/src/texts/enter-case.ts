/** Words of entering and changing a case. */
export const enterCaseTexts = {
  title: 'Neuer Fall',
  lead: 'Was die Suche nach einem Kurs wissen muss, und nichts, woran ein Mensch zu erkennen wäre.',
  editTitle: (code: string): string => `Fall ${code} bearbeiten`,
  editLead: 'Der Platz in der Reihe bleibt: Er hängt nur am Beginn der Wartezeit.',

  needTitle: 'Welcher Kurs?',
  levelHint: 'Das Niveau, mit dem die Person in den Kurs einsteigt.',

  whereTitle: 'Wo und wann?',
  frequentPlaces: 'Häufig in Ihren Fällen',
  mobility: 'Die Person kommt zum Kurs mit',

  childrenTitle: 'Kinder, die während des Kurses Beaufsichtigung brauchen',

  clockTitle: 'Fristen',
  waitingSince: 'Wartet seit',
  waitingSinceHint: 'Der Tag der Anmeldung. Er bestimmt den Platz in der Reihe.',
  waitingSinceFixed: (date: string): string =>
    `Wartet seit ${date}. Das lässt sich nur an einem Entwurf ändern, weil der Platz in der Reihe daran hängt.`,
  entitledUntil: 'Berechtigung bis',
  entitledUntilHint: 'Freiwillig. Leer lassen, wenn sie nicht befristet oder nicht bekannt ist.',

  wishesTitle: 'Wünsche',
  wishesLead:
    'Ohne Wunsch kommt jeder Kurs des Kurstyps infrage. Mit Wünschen nur diese; der liebste steht oben.',

  providerTitle: 'An einen Kursträger richten',
  provider: 'Kursträger',
  providerHint:
    'Freiwillig. Antwortet der Träger nicht in wenigen Arbeitstagen, kommt der Fall von selbst auf die gemeinsame Warteliste.',
  noProvider: 'keinen, gleich auf die gemeinsame Warteliste',

  submit: 'Auf die Warteliste setzen',
  ask: 'Beim Träger anfragen',
  saveDraft: 'Als Entwurf speichern',
  saving: 'Wird gespeichert …',
  save: 'Änderungen speichern',
  cancel: 'Abbrechen',

  hintTitle: 'Keine Namen, keine Daten zur Person',
  hints: [
    'Die Plattform vergibt eine Fallnummer. Welcher Mensch dahintersteht, wissen nur Sie; notieren Sie die Nummer in Ihrer eigenen Akte.',
    'Name, Geburtsdatum, Staatsangehörigkeit, Aktenzeichen und Gesundheit gehören nicht hierher. Dafür gibt es bewusst kein Feld.',
    'Andere Stellen sehen den Fall nicht. Kursträger sehen ihn erst, wenn Sie ihn anfragen oder wenn sie der Person einen Platz anbieten.',
    'Nach dem Ende wird der Fall gelöscht; es bleiben nur Zahlen.',
  ],
} as const;

/** Words of the list of wishes. */
export const wishTexts = {
  list: 'Wünsche, der liebste zuerst',
  none: 'Kein Wunsch: jeder Kurs des Kurstyps kommt infrage.',
  anyOf: (format: string): string => `Irgendein Kurs: ${format}`,
  course: (place: string, date: string): string => `${place}, Beginn ${date}`,
  coming: 'Der Kurs wird geladen …',
  unknown: 'Ein Kurs, den es nicht mehr gibt',
  up: 'nach oben',
  down: 'nach unten',
  remove: 'entfernen',
  upOf: (wish: string): string => `Wunsch „${wish}“ nach oben`,
  downOf: (wish: string): string => `Wunsch „${wish}“ nach unten`,
  removeOf: (wish: string): string => `Wunsch „${wish}“ entfernen`,
  format: 'Kurstyp',
  course1: 'Kurs',
  any: 'irgendein Kurs dieses Kurstyps',
  add: 'Wunsch hinzufügen',
  added: 'Wunsch hinzugefügt.',
  removed: 'Wunsch entfernt.',
  moved: (place: number): string => `Wunsch steht jetzt an Stelle ${place}.`,
} as const;
