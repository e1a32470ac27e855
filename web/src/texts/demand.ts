import { numberWords } from '../parts/words/numbers.js';

/** Words of reporting need as counts. */
export const demandTexts = {
  title: 'Bedarfsmeldungen',
  lead: 'Zahlen statt Fälle: wie viele Menschen mit demselben Bedarf auf einen Kurs warten. Wer schon als Fall erfasst ist, wird hier nicht noch einmal gezählt.',
  leadDistrict:
    'Was Stellen als Zahlen gemeldet haben. Kleine Zahlen sind verdeckt; Fälle stehen hier nicht.',
  statement: 'Stimmen Ihre Zahlen noch?',
  statementBody:
    'Mit der Bestätigung gelten Ihre Fälle und Meldungen als vollständig, auch wenn Sie nichts zu melden haben. Ohne sie gilt Ihre Stelle auf der Versorgungskarte als nicht gemeldet.',
  confirmedOn: (date: string): string => `Zuletzt bestätigt am ${date}.`,
  neverConfirmed: 'Noch nie bestätigt.',
  confirm: 'Unverändert bestätigen',
  confirmed: 'Danke. Ihre Zahlen gelten ab heute als vollständig.',
  own: 'Ihre Meldungen',
  all: 'Meldungen aller Stellen',
  sum: (people: number, reports: number): string =>
    `${people === 1 ? '1 Mensch' : `${numberWords(people)} Menschen`} in ${reports === 1 ? '1 Meldung' : `${numberWords(reports)} Meldungen`}`,
  none: 'Noch nichts gemeldet',
  noneBody: 'Wenn bei Ihnen niemand wartet, genügt die Bestätigung oben.',
  office: 'Stelle',
  municipality: 'Gemeinde',
  course: 'Bedarf',
  people: 'Menschen',
  hidden: 'verdeckt',
  anyTime: 'alle Zeiten',
  children: (underThree: number, fromThree: number): string =>
    [underThree > 0 ? `${underThree} unter 3 Jahren` : '', fromThree > 0 ? `${fromThree} ab 3 Jahren` : '']
      .filter(Boolean)
      .join(', '),
  childrenEach: 'Kinder je Person: ',
  since: 'Warten seit',
  reportedOn: 'Gemeldet',
  acts: 'Ändern',
  change: 'Zahl ändern',
  changeOf: (need: string): string => `Zahl ändern: ${need}`,
  newCount: (need: string): string => `Menschen jetzt: ${need}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  changed: 'Die Zahl ist geändert.',
  withdraw: 'Zurücknehmen',
  withdrawOf: (need: string): string => `Zurücknehmen: ${need}`,
  withdrawn: (need: string): string => `Zurückgenommen: ${need}`,
  undo: 'Rückgängig',
  undone: 'Die Meldung steht wieder da.',
  overlap: (cases: number): string =>
    cases === 1 ? '1 eigener Fall hat denselben Bedarf' : `${cases} eigene Fälle haben denselben Bedarf`,
  everywhere: 'alle Gemeinden',
  filters: 'Auswahl',
  more: (reports: number): string => `Alle ${numberWords(reports)} Meldungen zeigen`,
  toForm: 'Bedarf melden',
  add: 'Neue Bedarfsmeldung',
  addLead: 'Eine Meldung für jeden gleichen Bedarf. Eine neue Zahl ersetzt die alte.',
  peopleField: 'Wie viele Menschen?',
  childrenTitle: 'Kinder je Person, die während des Kurses Beaufsichtigung brauchen',
  levelHint: 'Das Niveau, mit dem diese Menschen in den Kurs einsteigen.',
  sinceField: 'Die meisten warten seit',
  sinceHint: 'Es genügt ungefähr.',
  submit: 'Melden',
  saved: 'Die Meldung ist gespeichert.',
  countedTwice: 'Sind das andere Menschen?',
  otherPeople: 'Ja, andere Menschen: so melden',
} as const;
