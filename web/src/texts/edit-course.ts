import type { Offering } from '../api/types.js';
import { numberWords } from '../parts/words/numbers.js';

/** How a course is held. */
export const courseFormTerms: Readonly<Record<Offering['form'], string>> = {
  'on-site': 'in Präsenz',
  hybrid: 'hybrid',
  online: 'online',
};

/** Words of entering and changing a course. */
export const editCourseTexts = {
  newTitle: 'Neuer Kurs',
  newLead: 'Am schnellsten geht es mit der Kopie eines Kurses: Prüfen Sie nur, was anders ist.',
  editTitle: (title: string): string => `${title} bearbeiten`,
  editLead:
    'Was Sie ändern, sehen alle sofort. Freie Plätze ändern Sie schneller in der Liste „Meine Kurse“.',
  template: 'Vorlage',
  templateHint: 'Ihre Kurse, der jüngste zuerst.',
  templateChoice: (title: string, date: string): string => `Kopie von: ${title}, Beginn ${date}`,
  empty: 'leeres Formular',
  copied: (date: string, weeks: number): string =>
    `Kopiert ist alles außer den belegten Plätzen. Neuer Beginn: ${date} (derselbe Wochentag, frühestens in ${numberWords(weeks)} Wochen, kein Feiertag). Die übrigen Tage sind ebenso weit verschoben; Ferien sind nicht berücksichtigt.`,

  whatTitle: 'Was für ein Kurs?',
  titleLabel: 'Titel',
  titleHint: 'So finden ihn die Stellen, zum Beispiel „Integrationskurs am Vormittag, Wörth“.',
  choose: 'Bitte wählen',
  format: 'Kurstyp',
  formatHint: 'Die Spalte der Versorgungskarte.',
  courseType: 'Kursart',
  courseTypeHint: 'Die rechtliche Kursart; sie folgt aus dem Kurstyp.',
  struck: (title: string, date: string): string => `${title} (Beginn nur bis ${date})`,
  form: 'Kursform',
  state: 'Stand',
  statePlanned: 'geplant: noch keine Anmeldung',
  stateOpen: 'offen für Anmeldungen',

  whereTitle: 'Wo?',
  sites: 'Kursort',
  sitesHint: 'Mehrere nur bei einem Verbundkurs.',
  noSites: 'Sie haben noch keinen Kursort. Bitte legen Sie einen an.',
  approximate: (name: string): string => `${name} (Ort auf der Karte ungenau)`,

  whenTitle: 'Wann?',
  startsOn: 'Beginn',
  startsOnHint: 'Ein anderer Beginn verschiebt Abschnitte und Ende mit.',
  endsOn: 'Ende',
  weeklyUnits: 'UE in der Woche',
  dayparts: 'Tageszeit',
  timesNote: 'Unterrichtszeiten',
  timesNoteHint: 'Freiwillig, zum Beispiel „Mo bis Fr, 8:30 bis 12:45 Uhr“. Keine Namen.',
  sections: 'Kursabschnitte',
  sectionsLead: 'Jeder Abschnitt hat 100 UE. Menschen können zu Beginn jedes Abschnitts einsteigen.',
  sectionNumber: 'Abschnitt',
  sectionLevel: 'Niveau',
  sectionStart: 'Beginn',
  sectionTaken: 'belegt',
  sectionField: (line: number, name: string): string => `${name}, Zeile ${line}`,
  removeSection: 'Entfernen',
  removeSectionOf: (number: string): string => `Abschnitt ${number} entfernen`,
  addSection: 'Abschnitt hinzufügen',
  plan: (count: number, date: string): string =>
    `Aus Beginn und UE in der Woche folgen ${count === 1 ? '1 Abschnitt' : `${numberWords(count)} Abschnitte`} und das Ende am ${date}.`,
  takePlan: 'So übernehmen',
  planTaken: 'Abschnitte und Ende sind berechnet.',

  placesTitle: 'Plätze',
  maximumSize: 'Plätze',
  minimumSize: 'Mindestzahl',
  minimumSizeHint: 'Ab so vielen Anmeldungen ist der Kurs gesichert.',
  childcare: 'Kinderbeaufsichtigung',
  withChildcare: 'Während des Kurses werden Kinder beaufsichtigt',
  childPlaces: 'Plätze für Kinder',
  childrenTaken: 'davon belegt',
  childrenFrom: 'ab Alter (Jahre)',
  filling: 'Warteliste',
  fillFromList: 'Freie Plätze von selbst der Warteliste anbieten',

  hintsTitle: 'Prüfung des Entwurfs',
  hintsWait: 'Sobald Kurstyp und Beginn feststehen, steht hier, was die Regeln sagen.',
  noHints: 'Die Regeln haben nichts einzuwenden.',
  hintsChanged: (count: number, words: string): string =>
    `${count === 1 ? '1 Hinweis' : `${numberWords(count)} Hinweise`} zum Entwurf: ${words}`,
  errorsTitle: 'Das muss stimmen, bevor Sie speichern können',
  warningsTitle: 'Bitte ansehen; speichern können Sie trotzdem',
  hintSource: (source: string, more: number): string =>
    more === 0
      ? source
      : `${source}; auch an ${more === 1 ? '1 weiteren Stelle' : `${numberWords(more)} weiteren Stellen`}`,
  hint: (message: string, source: string): string => `${message} (${source})`,
  entries: 'Prüfung der Angaben',

  post: 'Kurs einstellen',
  save: 'Änderungen speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  posted: 'Der Kurs ist eingestellt.',
  saved: 'Die Änderungen sind gespeichert.',
} as const;

/** Words of adding a Kursort. */
export const siteTexts = {
  open: 'Neuer Kursort',
  title: 'Neuer Kursort',
  name: 'Name des Kursorts',
  nameHint: 'Zum Beispiel „Altes Schulhaus“.',
  municipality: 'Gemeinde',
  municipalityHint: 'Name oder Postleitzahl eingeben und auswählen. Außerhalb des Landkreises leer lassen.',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  town: 'Ort',
  stepFree: 'Stufenlos erreichbar',
  stepFreeTerms: { unknown: 'nicht bekannt', yes: 'ja', no: 'nein' },
  place: 'Ort auf der Karte',
  placeHint:
    'Klicken Sie auf die Karte, oder geben Sie Breite und Länge ein. Ohne Angabe steht der Kursort in der Mitte seiner Gemeinde und ist als ungenau gekennzeichnet.',
  latitude: 'Breite',
  longitude: 'Länge',
  map: 'Karte zum Setzen des Kursorts; Breite und Länge lassen sich auch eintippen.',
  mapLoading: 'Die Karte wird geladen …',
  picked: (latitude: string, longitude: string): string => `Breite ${latitude}, Länge ${longitude} gesetzt.`,
  save: 'Kursort anlegen',
  saving: 'Wird angelegt …',
  cancel: 'Abbrechen',
  added: (name: string): string => `Der Kursort „${name}“ ist angelegt und ausgewählt.`,
} as const;
